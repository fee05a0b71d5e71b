import { Plural, Trans } from '@lingui/react/macro'
import type { Marker } from './markers'
import styles from './map.module.css'

type MapMarkersProps = {
  markers: readonly Marker[]
  onChoose: (marker: Marker) => void
  onHighlight: (slug: string | undefined) => void
  onFocus: (marker: Marker) => void
}

/** The dots and clusters on the canvas as real buttons: clear, but with a name, a focus ring and a target of 28 px. */
export function MapMarkers({ markers, onChoose, onHighlight, onFocus }: MapMarkersProps) {
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
      onBlur={() => onHighlight(undefined)}
    >
      <span className={styles.tip} dir="auto">
        <MarkerName names={marker.names} />
      </span>
    </button>
  ))
}

function MarkerName({ names }: { names: readonly string[] }) {
  if (names.length === 1) return <bdi>{names[0]}</bdi>
  const others = names.length - 2
  return (
    <>
      <Plural value={names.length} one="# city" other="# cities" />
      {': '}
      <bdi>{names[0]}</bdi>, <bdi>{names[1]}</bdi>
      {others > 0 && (
        <>
          {' '}
          <Trans>and others</Trans>
        </>
      )}
    </>
  )
}
