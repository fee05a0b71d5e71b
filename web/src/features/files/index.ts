export { FilesPage } from './FilesPage'
