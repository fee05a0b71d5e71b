export { AwardsPage } from './AwardsPage'
