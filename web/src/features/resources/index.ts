export { LibraryPage, type OnSearch } from './LibraryPage'
export { ResourcePage } from './ResourcePage'
export type { LibrarySearch } from './search'
