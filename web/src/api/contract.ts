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
  GetTeamData,
  HandOver,
  Invitation,
  InvitePerson,
  ListCitiesData,
  ListProblemsData,
  ListSimilarCitiesData,
  ListTopicsData,
  MapCitiesData,
  Me,
  NetworkSize,
  OwnPlace,
  PageCitySummary,
  PageCodedRef,
  PageProblemView,
  PageSimilarCityView,
  PresentInvitation,
  ProblemView,
  ReceivedInvitation,
  TakeOver,
  Team,
  WithReason,
} from './generated'

type Request = { path?: unknown; query?: unknown }
type Read<Data extends Request, Answer> = { path: Data['path']; query: NonNullable<Data['query']>; answer: Answer }

type Slugged<Answer, Query = object> = { path: { slug: string }; query: Query; answer: Answer }
type Write<Path, Body, Answer> = { path: Path; body: Body; answer: Answer }
type OfMember = Write<{ slug: string; personId: string }, WithReason, Team>

/** What the application changes. */
export type Writes = {
  'PATCH /me': { path: ChangeMeData['path']; body: ChangeMeData['body']; answer: Me }
  'PATCH /cities/{slug}/draft': Write<{ slug: string }, Partial<DraftContent> | object, CityDraft>
  'DELETE /cities/{slug}/draft': Write<{ slug: string }, undefined, undefined>
  'POST /cities/{slug}/draft/actions/publish': Write<{ slug: string }, PublishDraft, CityDraft>
  'POST /cities/{slug}/team/actions/hand-over': Write<{ slug: string }, HandOver, OwnPlace>
  'POST /cities/{slug}/team/actions/leave': Write<{ slug: string }, WithReason, OwnPlace>
  'POST /cities/{slug}/team/actions/take-over': Write<{ slug: string }, TakeOver, Team>
  'POST /cities/{slug}/team/invitations': Write<{ slug: string }, InvitePerson, Invitation>
  'DELETE /cities/{slug}/team/invitations/{id}': Write<{ slug: string; id: string }, undefined, Invitation>
  'POST /cities/{slug}/team/members/{personId}/actions/demote': OfMember
  'POST /cities/{slug}/team/members/{personId}/actions/promote': OfMember
  'POST /cities/{slug}/team/members/{personId}/actions/remove': OfMember
  'POST /invitations/actions/accept': Write<object, PresentInvitation, ReceivedInvitation>
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
  '/cities/{slug}/team': Read<GetTeamData, Team>
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
  Invitation,
  LocalizedText,
  Me,
  Measurement,
  MembershipPeriod,
  MembershipState,
  NetworkSize,
  Problem,
  ProblemView,
  PublishedSize,
  ReceivedInvitation,
  Role,
  SimilarCity,
  SourceRef,
  Statistic,
  Succession,
  Team,
  TeamAction,
  TeamMember,
  TeamRole,
} from './generated'
