import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useRef, useState } from 'react'
import { cityPoints, type GeoBox, WorldMap } from '../../figures/map'
import { Checkbox } from '../../ui/Field'
import { CityCard, CityNames } from './CityCard'
import styles from './explore.module.css'
import { useCityMap } from './queries'
import { type ExploreSearch, readArea, type SearchChange } from './search'

type CityMapProps = {
  search: ExploreSearch
  highlighted: string | undefined
  onHighlight: (slug: string | undefined) => void
  onChange: (change: SearchChange, replace?: boolean) => void
}

const NONE: readonly string[] = []

/** The cities of the list on the map, and the other way round: moving the map may narrow the list. */
export default function CityMap({ search, highlighted, onHighlight, onChange }: CityMapProps) {
  const { t } = useLingui()
  const map = useCityMap(search)
  const [follows, setFollows] = useState(true)
  const [selected, setSelected] = useState(NONE)
  const shown = useRef<GeoBox | undefined>(undefined)
  const points = useMemo(() => {
    if (!map.data) return undefined
    const { since = [] } = map.data
    const newest = newestYear(since)
    return cityPoints(map.data, (index) => since[index] === newest)
  }, [map.data])
  const total = points?.slugs.length ?? 0

  const followMap = (isOn: boolean) => {
    setFollows(isOn)
    onChange({ bbox: isOn && shown.current ? shown.current.join(',') : undefined }, true)
  }
  const move = (area: GeoBox) => {
    shown.current = area
    if (follows) onChange({ bbox: area.join(',') }, true)
  }

  return (
    <WorldMap
      points={points}
      label={t`Map of the cities`}
      description={t`Number of cities on the map: ${total}. The same cities are in the list and in the table.`}
      selected={selected}
      onSelect={setSelected}
      highlighted={highlighted}
      onHighlight={onHighlight}
      area={readArea(search.bbox)}
      onMove={move}
      onFitAll={() => onChange({ bbox: undefined }, true)}
      card={(slugs, close) =>
        slugs.length === 1 && slugs[0] ? (
          <CityCard slug={slugs[0]} onClose={close} />
        ) : (
          <CityNames slugs={slugs} points={points} onClose={close} />
        )
      }
    >
      <div className={styles.follow}>
        <Checkbox checked={follows} onChange={(event) => followMap(event.target.checked)}>
          <Trans>Search as I move the map</Trans>
        </Checkbox>
      </div>
    </WorldMap>
  )
}

function newestYear(years: readonly (number | null)[]): number {
  return years.reduce<number>((newest, year) => Math.max(newest, year ?? 0), 0)
}
