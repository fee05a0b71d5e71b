export { ExplorePage } from './ExplorePage'
export { type ExploreSearch, readSearch } from './search'
