import ground from './globe.json'

const RADIANS = Math.PI / 180

export type Globe = { land: string; dot: [x: number, y: number] }

/** Land as even dots on the visible half of a globe that is turned to a place; dots are moves of one path. */
export function globe(lat: number, lon: number, size: number, radius: number, tilt: number): Globe {
  const middle = size / 2
  const centre = lat * tilt * RADIANS
  const sin = Math.sin(centre)
  const cos = Math.cos(centre)
  const project = (latitude: number, longitude: number) => {
    const phi = latitude * RADIANS
    const lambda = (longitude - lon) * RADIANS
    const depth = sin * Math.sin(phi) + cos * Math.cos(phi) * Math.cos(lambda)
    const x = middle + radius * Math.cos(phi) * Math.sin(lambda)
    const y = middle - radius * (cos * Math.sin(phi) - sin * Math.cos(phi) * Math.cos(lambda))
    return { x, y, depth }
  }
  let land = ''
  ground.rows.forEach((row, index) => {
    const latitude = ground.top - index * ground.spacing
    for (let column = 0; column < row.length; column++) {
      if (row[column] !== '#') continue
      const { x, y, depth } = project(latitude, (column / row.length) * 360 - 180)
      if (depth > 0.03) land += `M${x.toFixed(1)} ${y.toFixed(1)}h0`
    }
  })
  const place = project(lat, lon)
  return { land, dot: [place.x, place.y] }
}
