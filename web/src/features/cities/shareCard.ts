import { drawPlan, type PlanDrawing, tintOf } from '../../figures/plan'

export const CARD = { width: 1200, height: 630 }
const TEXT_WIDTH = 560
/** The very drawing of the page, so that the city is known again by its plan. */
const PLAN = { width: 720, height: 560, block: 1500, rooms: 9, lots: true }
const PICTURE = { width: 560, height: CARD.height }
const PADDING = 72
const NAME_SIZES = [104, 88, 74, 62, 52, 44]
const MOST_LINES = 3

export type CardTexts = {
  slug: string
  name: string
  nameDirection: 'ltr' | 'rtl'
  place: string
  region: string
  site: string
  note: string | undefined
  direction: 'ltr' | 'rtl'
  language: string
}

type Colours = (token: string) => string

/** Draws the card that is shared: plan, name and place, in the language and direction of the reader. */
export async function drawCard(canvas: HTMLCanvasElement, texts: CardTexts): Promise<void> {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  canvas.width = CARD.width
  canvas.height = CARD.height
  const style = getComputedStyle(document.documentElement)
  const colour: Colours = (token) => style.getPropertyValue(token).trim()
  const serif = style.getPropertyValue('--serif')
  const sans = style.getPropertyValue('--sans')
  await Promise.all([
    document.fonts.load(`400 80px ${serif}`, texts.name),
    document.fonts.load(`500 30px ${sans}`, texts.place),
  ])

  context.fillStyle = colour('--paper')
  context.fillRect(0, 0, CARD.width, CARD.height)
  paintPlan(context, texts, colour)
  paintTexts(context, texts, colour, { serif, sans })
}

function paintPlan(context: CanvasRenderingContext2D, { slug, direction }: CardTexts, colour: Colours): void {
  const drawing = drawPlan(slug, PLAN)
  const tint = tintOf(slug)
  context.save()
  context.translate(direction === 'rtl' ? 0 : CARD.width - PICTURE.width, 0)
  context.beginPath()
  context.rect(0, 0, PICTURE.width, PICTURE.height)
  context.clip()
  context.fillStyle = colour('--plan-street')
  context.fillRect(0, 0, PICTURE.width, PICTURE.height)
  const scale = Math.max(PICTURE.width / PLAN.width, PICTURE.height / PLAN.height)
  context.translate((PICTURE.width - PLAN.width * scale) / 2, (PICTURE.height - PLAN.height * scale) / 2)
  context.scale(scale, scale)
  const fill = (path: string, style: string, rule: CanvasFillRule = 'evenodd') => {
    context.fillStyle = style
    context.fill(new Path2D(path), rule)
  }
  drawing.blocks.forEach((path, index) => {
    fill(path, colour(`--plan-${tint}${'abc'[index]}`))
  })
  fill(drawing.parks, colour('--plan-park'))
  fill(drawing.trees, colour('--plan-tree'), 'nonzero')
  if (drawing.water) paintWater(context, drawing.water, colour)
  fill(drawing.rooms, colour('--plan-room'))
  context.restore()
}

function paintWater(
  context: CanvasRenderingContext2D,
  water: NonNullable<PlanDrawing['water']>,
  colour: Colours,
): void {
  const stroke = (path: string, style: string, width: number) => {
    context.strokeStyle = style
    context.lineWidth = width
    context.stroke(new Path2D(path))
  }
  stroke(water.path, colour('--plan-street'), water.width + 15)
  stroke(water.path, colour('--plan-water'), water.width)
  stroke(water.bridges, colour('--plan-street'), 6)
}

function paintTexts(
  context: CanvasRenderingContext2D,
  texts: CardTexts,
  colour: Colours,
  { serif, sans }: { serif: string; sans: string },
): void {
  const isRtl = texts.direction === 'rtl'
  const start = isRtl ? CARD.width - PADDING : PADDING
  context.textBaseline = 'alphabetic'
  const write = (text: string, y: number, font: string, style: string, direction = texts.direction) => {
    context.direction = direction
    context.textAlign = isRtl ? 'right' : 'left'
    context.font = font
    context.fillStyle = style
    context.fillText(text, start, y)
  }
  const room = 22
  context.strokeStyle = colour('--plan-room')
  context.lineWidth = 6
  context.strokeRect(isRtl ? start - room - 3 : start + 3, PADDING - 4, room, room)
  context.direction = texts.direction
  const beside = isRtl ? -44 : 44
  context.font = `600 28px ${sans}`
  context.fillStyle = colour('--ink')
  context.textAlign = isRtl ? 'right' : 'left'
  context.fillText(texts.site, start + beside, PADDING + 18)

  const { lines, size } = fitName(context, texts.name, serif)
  const step = size * 1.12
  let y = 400 - (lines.length - 1) * step
  for (const line of lines) {
    write(line, y, `400 ${size}px ${serif}`, colour('--ink'), texts.nameDirection)
    y += step
  }
  write(texts.place, 466, `500 32px ${sans}`, colour('--ink'))
  write(texts.region, 512, `400 28px ${sans}`, colour('--ink-2'))
  if (texts.note) write(texts.note, CARD.height - PADDING, `400 22px ${sans}`, colour('--accent'))
}

/** The largest size in which the name fits in a few lines; a single long word may only shrink. */
function fitName(context: CanvasRenderingContext2D, name: string, serif: string): { lines: string[]; size: number } {
  const width = TEXT_WIDTH - PADDING + 20
  for (const size of NAME_SIZES) {
    context.font = `400 ${size}px ${serif}`
    const lines = wrap(context, name, width)
    if (lines.length <= MOST_LINES && lines.every((line) => context.measureText(line).width <= width))
      return { lines, size }
  }
  const size = NAME_SIZES.at(-1) ?? 44
  return { lines: wrap(context, name, width).slice(0, MOST_LINES), size }
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
