// The requests that are measured, made from the cities of the data set; the same in every run.
import { readFileSync } from 'node:fs'

const REGIONS = ['AFR', 'ARB', 'APA', 'ENA', 'LAC']
const CLUSTERS = ['ESD', 'INC', 'PME', 'GCE', 'ENT', 'HWB', 'LIT']
const SORTS = ['name', '-name', 'memberSince', '-memberSince', 'population', '-population']

/** A small generator of numbers from 0 to 1 (mulberry32), so that every run asks the same. */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}


function rows(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const columns = head.split(',')
  // Only the first columns are read; none of them holds a comma in quotes but the name.
  return lines
    .filter((line) => !line.includes('"'))
    .map((line) => Object.fromEntries(line.split(',').map((value, i) => [columns[i], value])))
}


/** Each scenario: one address that everybody asks, and many different ones. */
export function scenarios(citiesFile) {
  const cities = rows(citiesFile)
  const next = numbers(2013)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const many = (count, make) => [...new Set(Array.from({ length: count }, make))]

  function filter() {
    const query = new URLSearchParams()
    const kind = Math.floor(next() * 4)
    if (kind === 0) query.set('country', pick(cities).country)
    if (kind === 1 || kind === 3) query.set('region', pick(REGIONS))
    if (kind === 2 || kind === 3) query.set('cluster', pick(CLUSTERS))
    if (next() < 0.3) query.set('populationMin', 50_000 + Math.floor(next() * 500) * 1_000)
    if (next() < 0.3) query.set('memberSinceFrom', 2015 + Math.floor(next() * 9))
    return query
  }

  function list() {
    const query = filter()
    if (next() < 0.5) query.set('sort', pick(SORTS))
    return `/api/v1/cities?${query}`
  }

  /** What people type: the beginning of a name, at times with two letters in the wrong order. */
  function typed() {
    const name = pick(cities).name
    const text = [...name].slice(0, 3 + Math.floor(next() * 5))
    if (next() < 0.1 && text.length > 4) [text[2], text[3]] = [text[3], text[2]]
    return `/api/v1/cities?${new URLSearchParams({ q: text.join('') })}`
  }

  return [
    {
      name: 'City by slug',
      half: true,
      same: `/api/v1/cities/${cities[0].slug}`,
      different: many(2_000, () => `/api/v1/cities/${pick(cities).slug}`),
    },
    {
      name: 'Filtered list',
      half: true,
      same: '/api/v1/cities?region=ENA&cluster=ESD&sort=-population',
      different: many(600, list),
    },
    {
      name: 'Facets',
      same: '/api/v1/cities/facets',
      different: many(400, () => `/api/v1/cities/facets?${filter()}`),
    },
    { name: 'Search', same: '/api/v1/cities?q=san', different: many(600, typed) },
    {
      name: 'Map',
      same: '/api/v1/cities/map',
      different: many(200, () => `/api/v1/cities/map?${filter()}`),
    },
  ]
}
