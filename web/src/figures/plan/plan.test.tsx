import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CityPlan } from './CityPlan'
import { drawPlan, tintOf } from './drawing'
import { area, clip, cut, inset, type Polygon } from './polygon'

const SQUARE: Polygon = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]
const HERO = { width: 720, height: 560, block: 1500, rooms: 9, lots: true }
const SLUGS = ['medellin-co', 'agadir-ma', 'okayama-jp', 'hamburg-de', 's-hertogenbosch-nl', 'dakar-sn']

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('polygons', () => {
  it('are cut with a street between the halves', () => {
    const halves = cut(SQUARE, 0, 0.5, 2)
    expect(halves.map(area)).toEqual([40, 40])
  })

  it('shrink until nothing is left', () => {
    expect(area(inset(SQUARE, 2) ?? [])).toBeCloseTo(36)
    expect(inset(SQUARE, 6)).toBeUndefined()
  })

  it('keep the inner side of a line', () => {
    expect(area(clip(SQUARE, 1, 0, 4))).toBeCloseTo(40)
  })
})

describe('the plan of a city', () => {
  it('is the same for the same slug and another for another', () => {
    const plans = SLUGS.map((slug) => JSON.stringify(drawPlan(slug, HERO)))
    expect(SLUGS.map((slug) => JSON.stringify(drawPlan(slug, HERO)))).toEqual(plans)
    expect(new Set(plans).size).toBe(SLUGS.length)
  })

  it('always marks rooms and never draws a broken number', () => {
    for (const slug of SLUGS) {
      const drawing = drawPlan(slug, HERO)
      expect(drawing.rooms).toMatch(/^M/)
      expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/)
    }
  })

  it('has one of five tints', () => {
    expect(SLUGS.every((slug) => tintOf(slug) >= 1 && tintOf(slug) <= 5)).toBe(true)
  })

  it('is hidden from assistive technology and drawn in a quiet moment', async () => {
    const { container } = render(<CityPlan slug="agadir-ma" width={200} height={200} lots={false} />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    await waitFor(() => expect(container.querySelectorAll('path').length).toBeGreaterThan(4))
  })

  it('stays a flat tint for readers who save data', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } })
    const { container } = render(<CityPlan slug="not-drawn-before" />)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(container.querySelectorAll('path')).toHaveLength(0)
    expect(container.querySelector('rect')).not.toBeNull()
  })
})
