import { Plural, useLingui } from '@lingui/react/macro'
import { Segmented } from '../../ui/Segmented'
import styles from './explore.module.css'
import { changed, type ExploreSearch } from './search'

type ListHeaderProps = {
  search: ExploreSearch
  total: number | undefined
  onView: (search: ExploreSearch) => void
}

/** How many there are (also said aloud), the other way of looking at them, and how to take them along. */
export function ListHeader({ search, total, onView }: ListHeaderProps) {
  const { t } = useLingui()
  const isTable = search.view === 'table'

  return (
    <div className={styles.listHead}>
      <p role="status" className={styles.total}>
        {total !== undefined && (
          <b>
            <Plural value={total} one="# city" other="# cities" />
          </b>
        )}
      </p>
      <Segmented
        label={t`View`}
        segments={[
          { value: 'map', label: t`Map`, icon: 'mapTrifold' },
          { value: 'table', label: t`Table`, icon: 'rows' },
        ]}
        chosen={isTable ? 'table' : 'map'}
        onChoose={(view) => onView(changed(search, { view: view === 'table' ? view : undefined }))}
      />
    </div>
  )
}
