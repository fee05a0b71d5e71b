import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { PartnerList } from './PartnerList'
import styles from './partners.module.css'
import { useCityPartners } from './queries'

/** The programs that act for a city, for its team: what they may do, since when, and the way to end it. */
export function CityPartnersPage({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useCityPartners(slug)
  useHead({ title: t`Partner systems`, language: i18n.locale })
  if (error && !data) {
    return (
      <ProblemNotice
        error={error}
        heading="h1"
        title={<Trans>The partner systems could not be loaded</Trans>}
        onRetry={() => refetch()}
      />
    )
  }
  return (
    <article className={styles.page}>
      <h1>
        <Trans>Partner systems</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>
          Programs that act for your city, such as your own website. They write into the draft and publish what they
          wrote themselves; they see neither people nor the team. The secretariat registers them, and a coordinator can
          end them at any time.
        </Trans>
      </p>
      {!data && (
        <Skeleton label={t`The partner systems are loading`}>
          <Bone lines={6} />
        </Skeleton>
      )}
      {data && data.items.length === 0 && (
        <p className={styles.muted}>
          <Trans>No program acts for your city.</Trans>
        </p>
      )}
      {data && data.items.length > 0 && <PartnerList partners={data.items} />}
    </article>
  )
}
