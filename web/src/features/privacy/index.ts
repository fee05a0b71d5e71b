export { ErasedPage } from './ErasedPage'
export { OwnData } from './OwnData'
