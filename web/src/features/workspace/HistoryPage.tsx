import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { Entry } from './Entry'
import pages from './pages.module.css'
import { useHistory } from './queries'
import { useDraft } from './saving'

/** Who did what to the city's page, when and why, in sentences. */
export function HistoryPage() {
  const { t, i18n } = useLingui()
  const { city } = useDraft()
  useHead({ title: `${t`History`} · ${city.name}`, language: i18n.locale })
  return (
    <article className={pages.section}>
      <h1>
        <Trans>History</Trans>
      </h1>
      <p className={pages.lede}>
        <Trans>Everything that was published, and who did it. Nothing in it can be changed afterwards.</Trans>
      </p>
      <Entries slug={city.slug} />
    </article>
  )
}

function Entries({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useHistory(slug)
  if (error && !data) return <ProblemNotice error={error} onRetry={() => refetch()} />
  if (!data) {
    return (
      <Skeleton label={t`The history is loading`}>
        <Bone lines={8} />
      </Skeleton>
    )
  }
  const entries = data.pages.flatMap(({ items }) => items)
  if (entries.length === 0) {
    return (
      <p className={pages.lede}>
        <Trans>Nothing has been published by the team yet.</Trans>
      </p>
    )
  }
  return (
    <>
      <ol className={pages.entries}>
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
      {hasNextPage && (
        <p className={pages.buttons}>
          <Button look="second" isBusy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            <Trans>Show older changes</Trans>
          </Button>
        </p>
      )}
    </>
  )
}
