import type {
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
  MapCitiesData,
  Me,
  NetworkSize,
  PageCitySummary,
  PageProblemView,
  PageSimilarCityView,
  ProblemView,
} from './generated'

type Request = { path?: unknown; query?: unknown }
type Read<Data extends Request, Answer> = { path: Data['path']; query: NonNullable<Data['query']>; answer: Answer }

/** What the application reads: the operations of `openapi.yaml` with what they take and what they answer. */
export type Reads = {
  '/cities': Read<ListCitiesData, PageCitySummary>
  '/cities/facets': Read<CountCitiesByFacetData, CityFacets>
  '/cities/map': Read<MapCitiesData, CityMapColumns>
  '/cities/{slug}': Read<GetCityData, City>
  '/cities/{slug}/similar': Read<ListSimilarCitiesData, PageSimilarCityView>
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
