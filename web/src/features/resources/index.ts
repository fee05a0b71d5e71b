export { LibraryPage, type OnSearch } from './LibraryPage'
export { ResourcePage } from './ResourcePage'
