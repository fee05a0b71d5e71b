/** Geometry of the figure of network size: plain numbers in, plain coordinates out. */
export type Moment = { at: number; value: number }
export type Frame = { width: number; height: number; start: number; end: number; top: number; bottom: number }
export type Scale = { x: (at: number) => number; y: (value: number) => number; values: number[]; years: number[] }

const ROUND_STEPS = [10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000]
const MOST_LINES = 5

/** "2016", "2016-08" and "2016-08-31" as a moment; a month or year without a day counts at its end. */
export function momentOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return Date.UTC(year + 1, 0, 0)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}

export function scaleFor(moments: readonly Moment[], frame: Frame, isMirrored: boolean): Scale {
  const first = Math.min(...moments.map(({ at }) => at))
  const last = Math.max(...moments.map(({ at }) => at))
  const highest = Math.max(...moments.map(({ value }) => value))
  const step = ROUND_STEPS.find((size) => highest / size <= MOST_LINES) ?? highest
  const top = Math.ceil(highest / step) * step
  const inner = frame.width - frame.start - frame.end
  const share = (at: number) => (last === first ? 0.5 : (at - first) / (last - first))
  const along = (at: number) => frame.start + share(at) * inner
  return {
    x: (at) => (isMirrored ? frame.width - along(at) : along(at)),
    y: (value) => frame.height - frame.bottom - (value / top) * (frame.height - frame.top - frame.bottom),
    values: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step),
    years: yearsBetween(first, last),
  }
}

function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1
  const to = new Date(last).getUTCFullYear()
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** A count holds until the next change, so the line runs in steps and never slopes. */
export function stepPath(moments: readonly Moment[], { x, y }: Scale): string {
  return moments
    .map(({ at, value }, index) => (index === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`))
    .join('')
}
