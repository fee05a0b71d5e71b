export { type CityPoints, cityPoints } from './clusters'
export { MapPicture } from './MapPicture'
export type { GeoBox } from './projection'
export { WorldMap } from './WorldMap'
