import { Trans, useLingui } from '@lingui/react/macro'
import { useLanguage } from '../../i18n/useLanguage'
import { ButtonRow, LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { useHead } from '../../ui/useHead'
import styles from './shell.module.css'

/** No page of ours has this address: say so and offer the likeliest places. */
export function NotFoundPage() {
  const { t, i18n } = useLingui()
  useHead({ title: t`Page not found`, language: i18n.locale })
  return (
    <div className={styles.state}>
      <Wrap>
        <Empty heading="h1" plan="lost" title={<Trans>This page does not exist</Trans>}>
          <p>
            <Trans>
              The address may be mistyped, or the page has moved. The search above finds cities by any name.
            </Trans>
          </p>
          <WaysOn />
        </Empty>
      </Wrap>
    </div>
  )
}

function WaysOn() {
  const lang = useLanguage()
  return (
    <ButtonRow>
      <LinkButton to="/$lang/cities" params={{ lang }}>
        <Trans>Explore the cities</Trans>
      </LinkButton>
      <LinkButton look="second" to="/$lang/framework" params={{ lang }}>
        <Trans>See the framework</Trans>
      </LinkButton>
      <LinkButton look="second" to="/$lang" params={{ lang }}>
        <Trans>Go to the first page</Trans>
      </LinkButton>
    </ButtonRow>
  )
}
