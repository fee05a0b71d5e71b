import type {
  AddFile,
  CancelUploadData,
  ChangeCityContactsData,
  ChangeCityDraftData,
  ChangeCityFileData,
  ChangeMeData,
  City,
  CityContacts,
  CityDraft,
  CityFacets,
  CityFile,
  CityIdentity,
  CityMapColumns,
  ConfigView,
  ConfirmTranslation,
  CorrectIdentity,
  CountCitiesByFacetData,
  CountResourcesByFacetData,
  DeclineIdentityRequest,
  EndCity,
  EndPartner,
  EraseAccount,
  Erasure,
  ExportMyDataData,
  Framework,
  GetCityContactsData,
  GetCityData,
  GetCityDraftData,
  GetCityIdentityData,
  GetConfigData,
  GetFrameworkData,
  GetMeData,
  GetNetworkSizeData,
  GetProblemData,
  GetResourceData,
  GetTeamData,
  GetUploadData,
  HandOver,
  IdentityNote,
  IdentityRequest,
  Invitation,
  InvitePerson,
  ListAwardsData,
  ListCitiesData,
  ListCityFilesData,
  ListCityHistoryData,
  ListCityPartnersData,
  ListCityPicturesData,
  ListIdentityRequestsData,
  ListLicencesData,
  ListMyTasksData,
  ListPartnersData,
  ListProblemsData,
  ListResourcesData,
  ListSimilarCitiesData,
  ListTopicsData,
  MapCitiesData,
  Me,
  NetworkSize,
  OpenForSupport,
  OwnData,
  OwnPlace,
  PageAwardRound,
  PageCitySummary,
  PageCodedRef,
  PageFileView,
  PageHistoryEntryView,
  PageIdentityRequestView,
  PageLicenceView,
  PagePartnerView,
  PagePictureView,
  PageProblemView,
  PageResourceSummary,
  PageSearchSuggestion,
  PageSimilarCityView,
  PageTaskRef,
  Partner,
  PartnerTerms,
  PresentInvitation,
  PreviewCityData,
  ProblemView,
  PublishCityDraftData,
  ReceivedInvitation,
  RegisterPartner,
  RemoveCityFileData,
  RenameCity,
  RequestIdentityChange,
  Resource,
  ResourceFacets,
  SearchData,
  SearchResult,
  SuggestData,
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

type OfRequest<Body> = Sent<{ id: string }, Body, IdentityRequest>

/** What the application changes, with what it sends. */
export type Writes = {
  'PATCH /me': Write<ChangeMeData, Me>
  'POST /me/actions/erase': Sent<object, EraseAccount, Erasure>
  'PUT /cities/{slug}/contacts': Write<ChangeCityContactsData, CityContacts>
  'PATCH /cities/{slug}/draft': Write<ChangeCityDraftData, CityDraft>
  'POST /cities/{slug}/draft/actions/confirm-translation': Sent<{ slug: string }, ConfirmTranslation, CityDraft>
  'POST /cities/{slug}/draft/actions/open-for-support': Sent<{ slug: string }, OpenForSupport, CityDraft>
  'POST /cities/{slug}/draft/actions/publish': Write<PublishCityDraftData, CityDraft>
  'POST /cities/{slug}/files': Sent<{ slug: string }, AddFile, CityFile>
  'PATCH /cities/{slug}/files/{id}': Write<ChangeCityFileData, CityFile>
  'DELETE /cities/{slug}/files/{id}': Write<RemoveCityFileData, CityFile>
  'DELETE /cities/{slug}/uploads/{id}': Write<CancelUploadData, Upload>
  'POST /cities/{slug}/identity/actions/correct': Sent<{ slug: string }, CorrectIdentity, CityIdentity>
  'POST /cities/{slug}/identity/actions/end': Sent<{ slug: string }, EndCity, CityIdentity>
  'POST /cities/{slug}/identity/actions/rename': Sent<{ slug: string }, RenameCity, CityIdentity>
  'POST /cities/{slug}/identity/requests': Sent<{ slug: string }, RequestIdentityChange, IdentityRequest>
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
  'POST /identity-requests/{id}/actions/accept': OfRequest<IdentityNote>
  'POST /identity-requests/{id}/actions/decline': OfRequest<DeclineIdentityRequest>
  'POST /identity-requests/{id}/actions/withdraw': OfRequest<IdentityNote>
  'POST /invitations/actions/accept': Sent<object, PresentInvitation, ReceivedInvitation>
}

/** What the application reads: the operations of `openapi.yaml` with what they take and what they answer. */
export type Reads = {
  '/awards': Read<ListAwardsData, PageAwardRound>
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
  '/cities/{slug}/contacts': Read<GetCityContactsData, CityContacts>
  '/cities/{slug}/identity': Read<GetCityIdentityData, CityIdentity>
  '/cities/{slug}/similar': Read<ListSimilarCitiesData, PageSimilarCityView>
  '/cities/{slug}/team': Read<GetTeamData, Team>
  '/cities/{slug}/uploads/{id}': Read<GetUploadData, Upload>
  '/config': Read<GetConfigData, ConfigView>
  '/frameworks/{version}': Read<GetFrameworkData, Framework>
  '/licences': Read<ListLicencesData, PageLicenceView>
  '/identity-requests': Read<ListIdentityRequestsData, PageIdentityRequestView>
  '/me': Read<GetMeData, Me>
  '/me/export': Read<ExportMyDataData, OwnData>
  '/partners': Read<ListPartnersData, PagePartnerView>
  '/me/tasks': Read<ListMyTasksData, PageTaskRef>
  '/problems': Read<ListProblemsData, PageProblemView>
  '/problems/{code}': Read<GetProblemData, ProblemView>
  '/resources': Read<ListResourcesData, PageResourceSummary>
  '/resources/facets': Read<CountResourcesByFacetData, ResourceFacets>
  '/resources/{slug}': Read<GetResourceData, Resource>
  '/search': Read<SearchData, SearchResult>
  '/search/suggestions': Read<SuggestData, PageSearchSuggestion>
  '/statistics/network-size': Read<GetNetworkSizeData, NetworkSize>
  '/topics': Read<ListTopicsData, PageCodedRef>
}

export type {
  AddFile,
  AwardRound,
  City,
  CityContact,
  CityContacts,
  CityDraft,
  CityFacets,
  CityFile,
  CityIdentity,
  CityMapColumns,
  CityName,
  CityProfile,
  CityRef,
  CitySummary,
  ConfigView,
  ContactField,
  ContactKind,
  EndCity,
  Erasure,
  Evidence,
  Facet,
  FileDetails,
  FileForm,
  FocalArea,
  Framework,
  FrameworkArea,
  FrameworkFeature,
  GovernmentKind,
  HeldRole,
  HistoryEntry,
  IdentityAction,
  IdentityCorrection,
  IdentityRequest,
  IdentityRequestState,
  Invitation,
  Laureate,
  LocalizedText,
  Me,
  Measurement,
  MembershipPeriod,
  MembershipState,
  NetworkSize,
  NewName,
  Partner,
  Picture,
  Problem,
  ProblemView,
  PublishedSize,
  ReceivedInvitation,
  Resource,
  ResourceFacets,
  ResourceSummary,
  Role,
  SearchGroup,
  SearchHit,
  SearchSuggestion,
  SimilarCity,
  SourceRef,
  Statistic,
  Succession,
  SuccessionKind,
  Task,
  Team,
  TeamAction,
  TeamMember,
  TeamRole,
} from './generated'
