import { Plural } from '@lingui/react/macro'
import styles from './map.module.css'
import type { Marker } from './markers'

const NAMES_IN_TIP = 4

type MapMarkersProps = {
  markers: readonly Marker[]
  onChoose: (marker: Marker) => void
  onHighlight: (slug: string | undefined) => void
  onFocus: (marker: Marker) => void
  onBlur: (button: HTMLElement) => void
}

/** The dots and clusters on the canvas as real buttons: clear, but with a name, a focus ring and a target of 28 px. */
export function MapMarkers({ markers, onChoose, onHighlight, onFocus, onBlur }: MapMarkersProps) {
  const light = (marker: Marker) => onHighlight(marker.slugs.length === 1 ? marker.slugs[0] : undefined)
  return markers.map((marker) => (
    <button
      key={marker.key}
      type="button"
      tabIndex={-1}
      className={styles.marker}
      data-x={marker.x}
      data-y={marker.y}
      data-city={marker.key}
      onClick={() => onChoose(marker)}
      onPointerEnter={() => light(marker)}
      onPointerLeave={() => onHighlight(undefined)}
      onFocus={() => {
        light(marker)
        onFocus(marker)
      }}
      onBlur={(event) => {
        onHighlight(undefined)
        onBlur(event.currentTarget)
      }}
    >
      <span className={styles.tip} dir="auto">
        <MarkerName names={marker.names} />
      </span>
    </button>
  ))
}

function MarkerName({ names }: { names: readonly string[] }) {
  if (names.length === 1) return <bdi>{names[0]}</bdi>
  const count = names.length
  return (
    <>
      <Plural value={count} one="# city" other="# cities" />
      {names.slice(0, NAMES_IN_TIP).map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two cities may share a name, and the order is fixed
        <span key={index} className={styles.tipName} dir="auto">
          {name}
        </span>
      ))}
      {count > NAMES_IN_TIP && <span className={styles.tipName}>…</span>}
    </>
  )
}
