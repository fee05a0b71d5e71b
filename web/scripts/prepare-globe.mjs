// Marks once, at development time, which points of an even grid lie on land, so that the globe of a city page needs
// neither outlines nor geometry code in the browser. Only the `land` object of Natural Earth is read: no borders.
// Run `node scripts/prepare-globe.mjs` after changing the spacing or the data package.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const SPACING = 2.25
const TOP = 83.25
const BOTTOM = -56.25

const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'))
const land = feature(topology, topology.objects.land)

/** Every row has as many points as its circle is long, so that they stand evenly on the globe. */
function row(latitude) {
  const count = Math.round((360 / SPACING) * Math.cos((latitude * Math.PI) / 180))
  const marks = Array.from({ length: count }, (_, index) => geoContains(land, [(index / count) * 360 - 180, latitude]))
  return marks.map((isLand) => (isLand ? '#' : ' ')).join('')
}

const rows = []
for (let latitude = TOP; latitude >= BOTTOM; latitude -= SPACING) rows.push(row(latitude))
const file = new URL('../src/features/cities/globe.json', import.meta.url)
writeFileSync(file, `${JSON.stringify({ top: TOP, spacing: SPACING, rows }, null, 1)}\n`)
