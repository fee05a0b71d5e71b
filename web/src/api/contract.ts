import type { CityDraft, DraftContent, PageHistoryEntry, PublishDraft } from './drafts'
import type {
  ChangeMeData,
  City,
  CityFacets,
  CityMapColumns,
  ConfigView,
  CountCitiesByFacetData,
  Framework,
  GetCityData,
  GetConfigData,
  GetFrameworkData,
  GetMeData,
  GetNetworkSizeData,
  GetProblemData,
  ListCitiesData,
  ListProblemsData,
  ListSimilarCitiesData,
  ListTopicsData,
  MapCitiesData,
  Me,
  NetworkSize,
  PageCitySummary,
  PageCodedRef,
  PageProblemView,
  PageSimilarCityView,
  ProblemView,
} from './generated'

type Request = { path?: unknown; query?: unknown }
type Read<Data extends Request, Answer> = { path: Data['path']; query: NonNullable<Data['query']>; answer: Answer }

type Slugged<Answer, Query = object> = { path: { slug: string }; query: Query; answer: Answer }
type Write<Path, Body, Answer> = { path: Path; body: Body; answer: Answer }

/** What the application changes. */
export type Writes = {
  'PATCH /me': { path: ChangeMeData['path']; body: ChangeMeData['body']; answer: Me }
  'PATCH /cities/{slug}/draft': Write<{ slug: string }, Partial<DraftContent> | object, CityDraft>
  'DELETE /cities/{slug}/draft': Write<{ slug: string }, undefined, undefined>
  'POST /cities/{slug}/draft/actions/publish': Write<{ slug: string }, PublishDraft, CityDraft>
}

/** What the application reads: the operations of `openapi.yaml` with what they take and what they answer. */
export type Reads = {
  '/cities': Read<ListCitiesData, PageCitySummary>
  '/cities/facets': Read<CountCitiesByFacetData, CityFacets>
  '/cities/map': Read<MapCitiesData, CityMapColumns>
  '/cities/{slug}': Read<GetCityData, City>
  '/cities/{slug}/draft': Slugged<CityDraft>
  '/cities/{slug}/draft/preview': Slugged<City>
  '/cities/{slug}/history': Slugged<PageHistoryEntry, { cursor?: string; limit?: number }>
  '/cities/{slug}/similar': Read<ListSimilarCitiesData, PageSimilarCityView>
  '/config': Read<GetConfigData, ConfigView>
  '/frameworks/{version}': Read<GetFrameworkData, Framework>
  '/me': Read<GetMeData, Me>
  '/problems': Read<ListProblemsData, PageProblemView>
  '/problems/{code}': Read<GetProblemData, ProblemView>
  '/statistics/network-size': Read<GetNetworkSizeData, NetworkSize>
  '/topics': Read<ListTopicsData, PageCodedRef>
}

export type { AllowedAction, CityDraft, DraftContent, HistoryChange, HistoryEntry } from './drafts'
export type {
  City,
  CityFacets,
  CityMapColumns,
  CityName,
  CityRef,
  CitySummary,
  ConfigView,
  Evidence,
  FocalArea,
  Framework,
  FrameworkArea,
  FrameworkFeature,
  GovernmentKind,
  HeldRole,
  LocalizedText,
  Me,
  Measurement,
  MembershipPeriod,
  MembershipState,
  NetworkSize,
  Problem,
  ProblemView,
  PublishedSize,
  Role,
  SimilarCity,
  SourceRef,
  Statistic,
  Succession,
} from './generated'
