import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './explore.module.css'
import { changed, type ExploreSearch } from './search'

type PagesProps = {
  search: ExploreSearch
  pageSize: number
  shown: number
  total: number | undefined
  next: string | undefined
  onPage: (search: ExploreSearch) => void
}

/** Pages follow each other by cursor, so a city that joins meanwhile neither repeats nor hides another. */
export function Pages({ search, pageSize, shown, total, next, onPage }: PagesProps) {
  const { t, i18n } = useLingui()
  const number = new Intl.NumberFormat(i18n.locale)
  const page = search.page ?? 1
  const start = (page - 1) * pageSize
  const first = number.format(start + 1)
  const last = number.format(start + shown)
  const all = total === undefined ? undefined : number.format(total)
  const isKnownPage = search.cursor === undefined || search.page !== undefined

  return (
    <nav className={styles.pages} aria-label={t`Pages`}>
      <p>
        {isKnownPage && shown > 0 && all !== undefined && (
          <Trans>
            {`${first}–${last}`} of {all}
          </Trans>
        )}
      </p>
      {search.cursor && (
        <Button look="second" size="small" onClick={() => onPage(changed(search, {}))}>
          <Trans>First page</Trans>
        </Button>
      )}
      {next && (
        <Button look="second" size="small" onClick={() => onPage({ ...search, cursor: next, page: page + 1 })}>
          <Trans>Next page</Trans>
          <Icon name="arrowRight" />
        </Button>
      )}
    </nav>
  )
}
