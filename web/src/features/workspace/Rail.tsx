import { useLingui } from '@lingui/react/macro'
import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { CityRef } from '../../api/contract'
import { useMe } from '../../auth'
import { CityPlan } from '../../figures/plan'
import { Glyph } from './Glyph'
import type { GlyphName } from './glyphs'
import { SECTIONS, type Section, useSectionNames } from './sections'
import styles from './workspace.module.css'

/** The city, and the pages on which its team looks after it. On phones the pages are a row that scrolls. */
export function Rail({ city }: { city: CityRef }) {
  const { t } = useLingui()
  return (
    <aside className={styles.rail}>
      <Switcher city={city} />
      <nav aria-label={t`Workspace`}>
        <Pages slug={city.slug} />
      </nav>
    </aside>
  )
}

function Switcher({ city }: { city: CityRef }) {
  const { t, i18n } = useLingui()
  const { data: me } = useMe()
  const hasOthers = (me?.cities.length ?? 0) > 1
  return (
    <div className={styles.city}>
      <div className={styles.thumb}>
        <CityPlan slug={city.slug} width={200} height={200} lots={false} />
      </div>
      <div>
        <b>
          <bdi>{city.name}</bdi>
        </b>
        <small>
          <bdi lang={city.country.name.lang}>{city.country.name.text}</bdi>
        </small>
      </div>
      {hasOthers && (
        <Link
          to="/$lang/my-city"
          params={{ lang: i18n.locale }}
          search={{ choose: 'yes' }}
          aria-label={t`Another city`}
        >
          <Glyph name="caretUpDown" />
        </Link>
      )}
    </div>
  )
}

const GLYPHS_OF: Record<Section, GlyphName> = {
  about: 'pencilSimple',
  strategy: 'flag',
  'focal-areas': 'columns',
  challenges: 'handshake',
  figures: 'chartBar',
  mayor: 'medal',
}

/** The pages to write on are fetched in advance, so that one can go on with them when the line breaks. */
function useAtHand(slug: string): void {
  const router = useRouter()
  const { i18n } = useLingui()
  const lang = i18n.locale
  useEffect(() => {
    for (const section of SECTIONS) {
      void router.preloadRoute({ to: `/$lang/my-city/$slug/${section}`, params: { lang, slug } }).catch(() => undefined)
    }
  }, [router, lang, slug])
}

/** Further pages of the workspace, such as the team, take their place here. */
function Pages({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const names = useSectionNames()
  const list = useRef<HTMLUListElement>(null)
  const params = { lang: i18n.locale, slug }
  useAtHand(slug)
  useEffect(() => {
    // On phones the page one is on may lie outside of the row.
    const current = list.current?.querySelector('[aria-current]')
    current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  })
  return (
    <ul ref={list}>
      <li>
        <Link to="/$lang/my-city/$slug" params={params} activeOptions={{ exact: true }}>
          <Glyph name="house" />
          {t`Overview`}
        </Link>
      </li>
      {SECTIONS.map((section) => (
        <li key={section}>
          <Link to={`/$lang/my-city/$slug/${section}`} params={params}>
            <Glyph name={GLYPHS_OF[section]} />
            {names[section]}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/$lang/my-city/$slug/files" params={params}>
          <Glyph name="clipboardText" />
          {t`Pictures and files`}
        </Link>
      </li>
      <li>
        <Link to="/$lang/my-city/$slug/contacts" params={params}>
          <Glyph name="usersThree" />
          {t`Contacts`}
        </Link>
      </li>
      <li>
        <Link to="/$lang/my-city/$slug/identity" params={params}>
          <Glyph name="buildings" />
          {t`Name and place`}
        </Link>
      </li>
      <li>
        <Link to="/$lang/my-city/$slug/team" params={params}>
          <Glyph name="usersThree" />
          {t`Team`}
        </Link>
      </li>
      <li>
        <Link to="/$lang/my-city/$slug/partners" params={params}>
          <Glyph name="buildings" />
          {t`Partner systems`}
        </Link>
      </li>
      <li>
        <Link to="/$lang/my-city/$slug/preview" params={params}>
          <Glyph name="eye" />
          {t`Preview`}
        </Link>
      </li>
      <li>
        <Link to="/$lang/my-city/$slug/history" params={params}>
          <Glyph name="clockCounterClockwise" />
          {t`History`}
        </Link>
      </li>
    </ul>
  )
}
