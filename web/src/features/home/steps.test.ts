import { describe, expect, it } from 'vitest'
import { momentOf, scaleFor, stepPath } from './steps'

const FRAME = { width: 100, height: 100, start: 10, end: 10, top: 10, bottom: 10 }
const MOMENTS = [
  { at: momentOf('2016-08'), value: 115 },
  { at: momentOf('2025-12-04'), value: 425 },
]

describe('the figure of network size', () => {
  it('counts a month without a day at its end', () => {
    expect(new Date(momentOf('2016-08')).toISOString()).toContain('2016-08-31')
    expect(new Date(momentOf('2017')).toISOString()).toContain('2017-12-31')
    expect(new Date(momentOf('2025-12-04')).toISOString()).toContain('2025-12-04')
  })

  it('begins at nothing and ends with a round number above the highest', () => {
    const { values, y } = scaleFor(MOMENTS, FRAME, false)
    expect(values).toEqual([0, 100, 200, 300, 400, 500])
    expect(y(0)).toBe(90)
    expect(y(500)).toBe(10)
  })

  it('runs in reading direction', () => {
    expect(scaleFor(MOMENTS, FRAME, false).x(MOMENTS[0]?.at ?? 0)).toBe(10)
    expect(scaleFor(MOMENTS, FRAME, true).x(MOMENTS[0]?.at ?? 0)).toBe(90)
  })

  it('draws steps, not slopes', () => {
    expect(stepPath(MOMENTS, scaleFor(MOMENTS, FRAME, false))).toMatch(/^M\S+ \S+H\S+V\S+$/)
  })
})
