import type {
  City,
  CityFacets,
  CityMapColumns,
  CitySummary,
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
  MapCitiesData,
  Me,
  NetworkSize,
  PageCitySummary,
  PageProblemView,
  ProblemView,
} from './generated'

type Request = { path?: unknown; query?: unknown }
type Read<Data extends Request, Answer> = { path: Data['path']; query: NonNullable<Data['query']>; answer: Answer }

/** Each reason for which two cities resemble each other, and how much it weighs. */
export type SimilarCity = {
  city: CitySummary
  score: number
  reasons: { kind: string; points: number; text: string }[]
}

/** What the application reads: the operations of `openapi.yaml` with what they take and what they answer. */
export type Reads = {
  '/cities': Read<ListCitiesData, PageCitySummary>
  '/cities/facets': Read<CountCitiesByFacetData, CityFacets>
  '/cities/map': Read<MapCitiesData, CityMapColumns>
  '/cities/{slug}': Read<GetCityData, City>
  '/cities/{slug}/similar': Read<{ path: { slug: string }; query?: { limit?: number } }, { items: SimilarCity[] }>
  '/config': Read<GetConfigData, ConfigView>
  '/frameworks/{version}': Read<GetFrameworkData, Framework>
  '/me': Read<GetMeData, Me>
  '/problems': Read<ListProblemsData, PageProblemView>
  '/problems/{code}': Read<GetProblemData, ProblemView>
  '/statistics/network-size': Read<GetNetworkSizeData, NetworkSize>
}

export type {
  City,
  CityFacets,
  CityMapColumns,
  CityName,
  CityRef,
  CitySummary,
  CodedRef,
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
  SourceRef,
  Statistic,
  Succession,
} from './generated'
