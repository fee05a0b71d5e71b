import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useSession } from '../../auth'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { PartnerList } from './PartnerList'
import styles from './partners.module.css'
import { useRegister } from './queries'
import { TermsDialog } from './TermsDialog'

/** The register of partner systems, for the secretariat. */
export function RegisterPage({ signIn }: { signIn: ReactNode }) {
  const { t, i18n } = useLingui()
  const { state } = useSession()
  useHead({ title: t`Partner systems`, language: i18n.locale })
  return (
    <Wrap>
      {state === 'out' ? (
        <Empty heading="h1" plan="account" title={<Trans>Sign in to see the partner systems</Trans>}>
          <p>
            <Trans>The secretariat keeps this register.</Trans>
          </p>
          {signIn}
        </Empty>
      ) : (
        <Register />
      )}
    </Wrap>
  )
}

function Register() {
  const { t } = useLingui()
  const [isRegistering, setRegistering] = useState(false)
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useRegister()
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
  const partners = data?.pages.flatMap(({ items }) => items)
  return (
    <article className={styles.page} data-own>
      <h1>
        <Trans>Partner systems</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>
          Programs of others that call the API in their own name. An operator makes the client in Keycloak; here it is
          said for which city it acts, what it may do, and when that ends.
        </Trans>
      </p>
      {partners && (
        <div className={styles.buttons}>
          <Button onClick={() => setRegistering(true)}>
            <Trans>Register a partner system</Trans>
          </Button>
        </div>
      )}
      {!partners && (
        <Skeleton label={t`The partner systems are loading`}>
          <Bone lines={6} />
        </Skeleton>
      )}
      {partners?.length === 0 && (
        <p className={styles.muted}>
          <Trans>No system is registered.</Trans>
        </p>
      )}
      {partners && partners.length > 0 && <PartnerList partners={partners} showsCity />}
      {hasNextPage && (
        <Button look="second" isBusy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {isRegistering && <TermsDialog onClose={() => setRegistering(false)} />}
    </article>
  )
}
