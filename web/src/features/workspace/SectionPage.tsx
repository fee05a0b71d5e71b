import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/Button'
import { useHead } from '../../ui/useHead'
import { Attention } from './Attention'
import styles from './pages.module.css'
import { useDraft } from './saving'
import { SECTIONS, type Section, useSectionNames } from './sections'

/** One part of the city's page to be written: its name, what it is for, its fields, and the way to the next part. */
export function SectionPage({ section, lede, children }: { section: Section; lede: ReactNode; children: ReactNode }) {
  const { i18n } = useLingui()
  const names = useSectionNames()
  const { city } = useDraft()
  const next = SECTIONS[SECTIONS.indexOf(section) + 1]
  const params = { lang: i18n.locale, slug: city.slug }
  useHead({ title: `${names[section]} · ${city.name}`, language: i18n.locale })
  return (
    <article className={styles.section}>
      <header>
        <h1>{names[section]}</h1>
        <p className={styles.lede}>{lede}</p>
      </header>
      <Attention section={section} />
      <div className={styles.fields}>{children}</div>
      <footer className={styles.onward}>
        <Link to="/$lang/my-city/$slug" params={params} activeOptions={{ exact: true }} className={styles.back}>
          <Trans>Back to the overview</Trans>
        </Link>
        {next ? (
          <LinkButton to={`/$lang/my-city/$slug/${next}`} params={params}>
            <Trans>Next: {names[next]}</Trans>
          </LinkButton>
        ) : (
          <LinkButton to="/$lang/my-city/$slug/preview" params={params}>
            <Trans>See the preview</Trans>
          </LinkButton>
        )}
      </footer>
    </article>
  )
}
