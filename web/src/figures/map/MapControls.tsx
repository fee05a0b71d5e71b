import { useLingui } from '@lingui/react/macro'
import type { MapEngine } from './engine'
import styles from './map.module.css'

const STEP = 1.8

type MapControlsProps = { engine: MapEngine | undefined; onFitAll: () => void }

export function MapControls({ engine, onFitAll }: MapControlsProps) {
  const { t } = useLingui()
  return (
    <fieldset className={styles.controls} aria-label={t`Map controls`}>
      <ControlButton label={t`Zoom in`} path="M12 5v14M5 12h14" onPress={() => engine?.zoomStep(STEP)} />
      <ControlButton label={t`Zoom out`} path="M5 12h14" onPress={() => engine?.zoomStep(1 / STEP)} />
      <ControlButton label={t`Show all cities`} path="M9 5H5v4M15 5h4v4M9 19H5v-4M15 19h4v-4" onPress={onFitAll} />
    </fieldset>
  )
}

type ControlButtonProps = { label: string; path: string; onPress: () => void }

function ControlButton({ label, path, onPress }: ControlButtonProps) {
  return (
    <button type="button" className={styles.control} aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  )
}
