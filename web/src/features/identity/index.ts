export { IdentityPage } from './IdentityPage'
