import type {
  AddFile,
  CancelUploadData,
  ChangeCityDraftData,
  ChangeCityFileData,
  ChangeMeData,
  City,
  CityDraft,
  CityFacets,
  CityFile,
  CityMapColumns,
  ConfigView,
  CountCitiesByFacetData,
  EndPartner,
  Framework,
  GetCityData,
  GetCityDraftData,
  GetConfigData,
  GetFrameworkData,
  GetMeData,
  GetNetworkSizeData,
  GetProblemData,
  GetTeamData,
  GetUploadData,
  HandOver,
  Invitation,
  InvitePerson,
  ListCitiesData,
  ListCityFilesData,
  ListCityHistoryData,
  ListCityPartnersData,
  ListCityPicturesData,
  ListLicencesData,
  ListPartnersData,
  ListProblemsData,
  ListSimilarCitiesData,
  ListTopicsData,
  MapCitiesData,
  Me,
  NetworkSize,
  OwnPlace,
  PageCitySummary,
  PageCodedRef,
  PageFileView,
  PageHistoryEntryView,
  PageLicenceView,
  PagePartnerView,
  PagePictureView,
  PageProblemView,
  PageSimilarCityView,
  Partner,
  PartnerTerms,
  PresentInvitation,
  PreviewCityData,
  ProblemView,
  PublishCityDraftData,
  ReceivedInvitation,
  RegisterPartner,
  RemoveCityFileData,
  TakeOver,
  Team,
  Upload,
  WithReason,
} from './generated'

type Request = { path?: unknown; query?: unknown }
type Read<Data extends Request, Answer> = { path: Data['path']; query: NonNullable<Data['query']>; answer: Answer }

type Write<Data extends Request & { body?: unknown }, Answer> = {
  path: Data['path']
  body: Data['body']
  answer: Answer
}

type Sent<Path, Body, Answer> = { path: Path; body: Body; answer: Answer }
type OfMember = Sent<{ slug: string; personId: string }, WithReason, Team>

/** What the application changes, with what it sends. */
export type Writes = {
  'PATCH /me': Write<ChangeMeData, Me>
  'PATCH /cities/{slug}/draft': Write<ChangeCityDraftData, CityDraft>
  'POST /cities/{slug}/draft/actions/publish': Write<PublishCityDraftData, CityDraft>
  'POST /cities/{slug}/files': Sent<{ slug: string }, AddFile, CityFile>
  'PATCH /cities/{slug}/files/{id}': Write<ChangeCityFileData, CityFile>
  'DELETE /cities/{slug}/files/{id}': Write<RemoveCityFileData, CityFile>
  'DELETE /cities/{slug}/uploads/{id}': Write<CancelUploadData, Upload>
  'POST /cities/{slug}/team/actions/hand-over': Sent<{ slug: string }, HandOver, OwnPlace>
  'POST /cities/{slug}/team/actions/leave': Sent<{ slug: string }, WithReason, OwnPlace>
  'POST /cities/{slug}/team/actions/take-over': Sent<{ slug: string }, TakeOver, Team>
  'POST /cities/{slug}/team/invitations': Sent<{ slug: string }, InvitePerson, Invitation>
  'DELETE /cities/{slug}/team/invitations/{id}': Sent<{ slug: string; id: string }, undefined, Invitation>
  'POST /cities/{slug}/team/members/{personId}/actions/demote': OfMember
  'POST /cities/{slug}/team/members/{personId}/actions/promote': OfMember
  'POST /cities/{slug}/team/members/{personId}/actions/remove': OfMember
  'POST /partners': Sent<object, RegisterPartner, Partner>
  'PATCH /partners/{id}': Sent<{ id: string }, Partial<PartnerTerms>, Partner>
  'POST /partners/{id}/actions/end': Sent<{ id: string }, EndPartner, Partner>
  'POST /invitations/actions/accept': Sent<object, PresentInvitation, ReceivedInvitation>
}

/** What the application reads: the operations of `openapi.yaml` with what they take and what they answer. */
export type Reads = {
  '/cities': Read<ListCitiesData, PageCitySummary>
  '/cities/facets': Read<CountCitiesByFacetData, CityFacets>
  '/cities/map': Read<MapCitiesData, CityMapColumns>
  '/cities/{slug}': Read<GetCityData, City>
  '/cities/{slug}/draft': Read<GetCityDraftData, CityDraft>
  '/cities/{slug}/draft/preview': Read<PreviewCityData, City>
  '/cities/{slug}/files': Read<ListCityFilesData, PageFileView>
  '/cities/{slug}/history': Read<ListCityHistoryData, PageHistoryEntryView>
  '/cities/{slug}/pictures': Read<ListCityPicturesData, PagePictureView>
  '/cities/{slug}/partners': Read<ListCityPartnersData, PagePartnerView>
  '/cities/{slug}/similar': Read<ListSimilarCitiesData, PageSimilarCityView>
  '/cities/{slug}/team': Read<GetTeamData, Team>
  '/cities/{slug}/uploads/{id}': Read<GetUploadData, Upload>
  '/config': Read<GetConfigData, ConfigView>
  '/frameworks/{version}': Read<GetFrameworkData, Framework>
  '/licences': Read<ListLicencesData, PageLicenceView>
  '/me': Read<GetMeData, Me>
  '/partners': Read<ListPartnersData, PagePartnerView>
  '/problems': Read<ListProblemsData, PageProblemView>
  '/problems/{code}': Read<GetProblemData, ProblemView>
  '/statistics/network-size': Read<GetNetworkSizeData, NetworkSize>
  '/topics': Read<ListTopicsData, PageCodedRef>
}

export type {
  AddFile,
  City,
  CityDraft,
  CityFacets,
  CityFile,
  CityMapColumns,
  CityName,
  CityProfile,
  CityRef,
  CitySummary,
  ConfigView,
  Evidence,
  FileDetails,
  FileForm,
  FocalArea,
  Framework,
  FrameworkArea,
  FrameworkFeature,
  GovernmentKind,
  HeldRole,
  HistoryEntry,
  Invitation,
  LocalizedText,
  Me,
  Measurement,
  MembershipPeriod,
  MembershipState,
  NetworkSize,
  Partner,
  Picture,
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
