export { InvitationPage } from './InvitationPage'
export { TeamPage } from './TeamPage'
