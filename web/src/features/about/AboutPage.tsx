import { Trans, useLingui } from '@lingui/react/macro'
import { Wrap } from '../../ui/Folio'
import { useHead } from '../../ui/useHead'
import styles from './about.module.css'
import { Accessibility, Privacy } from './Promises'
import { Accuracy, MapNotes, Network, Sources, Standing } from './Sections'

/** What this is, what it rests on, how far to trust it, and what it promises. Each part has an address of its own. */
export function AboutPage() {
  const { t, i18n } = useLingui()
  const description = t`What the network of learning cities is, where the data of this site come from, how accurate they are, and how it treats you and your data.`
  useHead({ title: t`About this site`, description, path: '/about', language: i18n.locale })
  return (
    <article>
      <header className={styles.head}>
        <Wrap>
          <h1>
            <Trans>About this site</Trans>
          </h1>
          <p className={styles.lede}>
            <Trans>
              A place where learning cities can be found, read about and compared by what they do. It is built from
              public texts, and says of every fact where it comes from.
            </Trans>
          </p>
        </Wrap>
      </header>
      <Network />
      <Sources />
      <Accuracy />
      <MapNotes />
      <Standing />
      <Accessibility />
      <Privacy />
    </article>
  )
}
