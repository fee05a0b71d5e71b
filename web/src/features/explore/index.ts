export { ExplorePage, type OnSearch } from './ExplorePage'
