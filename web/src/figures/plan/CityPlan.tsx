import { tintOf } from './drawing'
import styles from './plan.module.css'
import { useDrawing } from './useDrawing'

type CityPlanProps = {
  slug: string
  /** Units of the drawing; it always fills its box. */
  width?: number
  height?: number
  /** Houses within blocks: leave them out below 240 px. */
  lots?: boolean
  /** How many rooms are marked. */
  rooms?: number
  /** Dashed outline with the rooms drawn in, for empty states. */
  isOutline?: boolean
}

const TILE = 240
const BLOCK = 1500
const TILE_BLOCK = 900

/** The plan of a city, drawn from its slug. Decoration: it says nothing and is hidden from assistive technology. */
export function CityPlan({ slug, width = 720, height = 560, lots = true, rooms, isOutline = false }: CityPlanProps) {
  const isTile = width <= TILE
  const drawing = useDrawing(slug, {
    width,
    height,
    lots: lots && !isTile,
    block: isTile ? TILE_BLOCK : BLOCK,
    rooms: rooms ?? (isTile ? 4 : 9),
  })
  return (
    <svg
      className={styles.plan}
      data-tint={tintOf(slug)}
      data-outline={isOutline || undefined}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {drawing ? (
        <>
          <path className={styles.first} d={drawing.blocks[0]} />
          <path className={styles.second} d={drawing.blocks[1]} />
          <path className={styles.third} d={drawing.blocks[2]} />
          <path className={styles.park} d={drawing.parks} />
          <path className={styles.tree} d={drawing.trees} />
          {drawing.water && (
            <>
              <path className={styles.bank} d={drawing.water.path} strokeWidth={drawing.water.width + 15} />
              <path className={styles.water} d={drawing.water.path} strokeWidth={drawing.water.width} />
              <path className={styles.bridge} d={drawing.water.bridges} />
            </>
          )}
          <path className={styles.room} d={drawing.rooms} />
        </>
      ) : (
        <rect className={styles.third} width={width} height={height} />
      )}
    </svg>
  )
}
