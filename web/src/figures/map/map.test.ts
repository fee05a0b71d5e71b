import { describe, expect, it } from 'vitest'
import { cityPoints, clusterCities, singleCities } from './clusters'
import { geoBoxOf, project, unproject, WORLD, worldBoxOf } from './projection'
import { nearestFirst, nextInDirection } from './roving'
import { constrain, fitBox, fitWorld, toScreen, toWorld, visibleBox, wholeWorldScale, zoom } from './view'

const SIZE = { width: 800, height: 600 }

describe('the projection', () => {
  it('finds every place again', () => {
    for (const [longitude, latitude] of [
      [-75.56, 6.25],
      [139.69, 35.69],
      [-171.8, -13.8],
      [177.5, 64.7],
      [0, 0],
    ] as const) {
      const [lon, lat] = unproject(project(longitude, latitude))
      expect(lon).toBeCloseTo(longitude, 5)
      expect(lat).toBeCloseTo(latitude, 5)
    }
  })

  it('shows equal areas equally large, near the equator as in the north', () => {
    const area = (latitude: number) => {
      const step = 0.5
      const [x0, y0] = project(11, latitude)
      const [x1] = project(11 + step, latitude)
      const [, y1] = project(11, latitude + step)
      return (Math.abs(x1 - x0) * Math.abs(y1 - y0)) / Math.cos((latitude * Math.PI) / 180)
    }
    expect(area(60) / area(0)).toBeCloseTo(1, 1)
  })

  it('describes a view across the antimeridian with its west in the east', () => {
    const [west, , east] = geoBoxOf(worldBoxOf([165, -30, -175, 10]))
    expect(west).toBeGreaterThan(150)
    expect(east).toBeLessThan(-165)
  })

  it('describes the whole world as the whole world', () => {
    const [west, , east] = geoBoxOf(WORLD)
    expect([west, east]).toEqual([-180, 180])
  })
})

describe('the view', () => {
  it('keeps the place under the pointer while zooming', () => {
    const start = zoom(fitWorld(SIZE), 4, [400, 300], SIZE)
    const anchor = [300, 200] as const
    const before = toWorld(start, anchor)
    const after = toScreen(zoom(start, 1.7, anchor, SIZE), before)
    expect(after[0]).toBeCloseTo(anchor[0], 6)
    expect(after[1]).toBeCloseTo(anchor[1], 6)
  })

  it('never zooms out beyond the whole world', () => {
    expect(zoom(fitWorld(SIZE), 0.1, [0, 0], SIZE).scale).toBe(wholeWorldScale(SIZE))
  })

  it('never loses the world from sight', () => {
    const view = constrain({ scale: 5, x: -1e6, y: 1e6 }, SIZE)
    const [minX, minY, maxX, maxY] = visibleBox(view, SIZE)
    expect(maxX).toBeGreaterThan(WORLD[0])
    expect(minX).toBeLessThan(WORLD[2])
    expect(maxY).toBeGreaterThan(WORLD[1])
    expect(minY).toBeLessThan(WORLD[3])
  })

  it('fits a box with its margin', () => {
    const view = fitBox([400, 100, 500, 200], SIZE, 50)
    const [left, top] = toScreen(view, [400, 100])
    const [right, bottom] = toScreen(view, [500, 200])
    expect(top).toBeCloseTo(50)
    expect(bottom).toBeCloseTo(550)
    expect(left).toBeGreaterThanOrEqual(50)
    expect(right).toBeLessThanOrEqual(750)
  })
})

function randomCities(count: number) {
  let seed = 7
  const next = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const slugs = Array.from({ length: count }, (_, index) => `city-${index}`)
  return cityPoints({
    slugs,
    names: slugs,
    countries: slugs.map(() => 'XX'),
    lats: slugs.map(() => next() * 120 - 50),
    lons: slugs.map(() => next() * 360 - 180),
  })
}

describe('clusters', () => {
  it('hold every city exactly once', () => {
    const points = randomCities(2000)
    const { clusters, clusterOf } = clusterCities(points, 20)
    const members = clusters.flatMap((cluster) => cluster.members).sort((a, b) => a - b)
    expect(members).toEqual(points.slugs.map((_, index) => index))
    expect(clusters[clusterOf[17] ?? -1]?.members).toContain(17)
  })

  it('are never closer to each other than the radius', () => {
    const { clusters } = clusterCities(randomCities(800), 25)
    const distances = clusters.flatMap((a) =>
      clusters.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    )
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(25)
  })

  it('of ten thousand cities are found in a moment', () => {
    const points = randomCities(10_000)
    const start = performance.now()
    clusterCities(points, 12)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('can be left out', () => {
    expect(singleCities(randomCities(5)).clusters).toHaveLength(5)
  })
})

describe('going from city to city', () => {
  const targets = [
    { id: 0, at: [100, 100] as const },
    { id: 1, at: [150, 105] as const },
    { id: 2, at: [120, 60] as const },
    { id: 3, at: [400, 100] as const },
  ]

  it('begins with the city nearest to the middle', () => {
    expect(nearestFirst(targets, [118, 62])[0]?.id).toBe(2)
  })

  it('takes the nearest city in the pressed direction', () => {
    const [start] = targets
    if (!start) throw new Error('no start')
    expect(nextInDirection(targets, start, 'right')?.id).toBe(1)
    expect(nextInDirection(targets, start, 'up')?.id).toBe(2)
    expect(nextInDirection(targets, start, 'left')).toBeUndefined()
  })
})
