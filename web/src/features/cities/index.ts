export { CityPage } from './CityPage'
