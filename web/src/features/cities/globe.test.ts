import { describe, expect, it } from 'vitest'
import { globe } from './globe'

const near = (path: string, x: number, y: number) =>
  path.split('M').some((move) => {
    const [px = Number.NaN, py = Number.NaN] = move.replace('h0', '').split(' ').map(Number)
    return Math.hypot(px - x, py - y) < 4
  })

describe('the globe', () => {
  it('turns to the place and shows only its own half', () => {
    const { land, dot } = globe(0, 20, 180, 86, 1)
    expect(dot).toEqual([90, 90])
    expect(near(land, 90, 90)).toBe(true)
    expect(globe(0, -150, 180, 86, 1).land.length).toBeLessThan(land.length)
  })

  it('keeps north up', () => {
    const [, y] = globe(60, 10, 180, 86, 0.75).dot
    expect(y).toBeLessThan(90)
  })
})
