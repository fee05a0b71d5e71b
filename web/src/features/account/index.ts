export { AccountMenu } from './AccountMenu'
export { AccountPage } from './AccountPage'
export { SessionNotice } from './SessionNotice'
export { SignedInPage } from './SignedInPage'
