export { CityPartnersPage } from './CityPartnersPage'
export { RegisterPage } from './RegisterPage'
