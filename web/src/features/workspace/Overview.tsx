import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { LinkButton } from '../../ui/Button'
import { useHead } from '../../ui/useHead'
import { valueAt } from './autosave/pointers'
import { Entry } from './Entry'
import { useFieldName } from './fieldNames'
import { leadTo } from './focus'
import { useToday } from './moments'
import { PublishButton } from './PreviewPage'
import pages from './pages.module.css'
import { useHistory } from './queries'
import { useDraft } from './saving'
import { SECTIONS, type Section, sectionOf, useSectionNames } from './sections'
import { Tasks } from './Tasks'

/** What a team sees first: how far its page is, what to do next, what waits, and what happened last. */
export function Overview() {
  const { i18n } = useLingui()
  const { city } = useDraft()
  const today = useToday()
  const params = { lang: i18n.locale, slug: city.slug }
  useHead({ title: city.name, language: i18n.locale })
  return (
    <article className={pages.overview}>
      <header className={pages.top}>
        <div>
          <p className={pages.day}>{today}</p>
          <h1>
            <bdi>{city.name}</bdi>
          </h1>
        </div>
        <LinkButton look="second" size="small" to="/$lang/cities/$slug" params={params}>
          <Trans>See our page</Trans>
        </LinkButton>
      </header>
      <NextStep />
      <Tasks />
      <div className={pages.two}>
        <Parts />
        <LastChanges slug={city.slug} />
      </div>
    </article>
  )
}

function NextStep() {
  const { t, i18n } = useLingui()
  const fieldName = useFieldName()
  const { city, completeness, changed } = useDraft()
  const { done, total, next } = completeness
  const params = { lang: i18n.locale, slug: city.slug }
  const steps = Array.from({ length: total }, (_, index) => index)
  return (
    <section className={pages.next} aria-labelledby="next-step">
      <p className={pages.kicker}>
        <Trans>
          {i18n.number(done)} of {i18n.number(total)} parts are filled in
        </Trans>
      </p>
      <h2 id="next-step">{next === undefined ? t`Your page is complete` : t`Next: ${fieldName(next)}`}</h2>
      <p className={pages.muted}>
        {next === undefined ? (
          <Trans>Look at it now and then: what is up to date is read and trusted.</Trans>
        ) : (
          <Trans>Each part helps other cities to find yours. Everything you type is saved by itself.</Trans>
        )}
      </p>
      <div className={pages.buttons}>
        {next !== undefined && (
          <LinkButton to={`/$lang/my-city/$slug/${sectionOf(next)}`} params={params} onClick={() => leadTo(next)}>
            <Trans>Go on with it</Trans>
          </LinkButton>
        )}
        {next === undefined && changed.length > 0 && <PublishButton />}
        <LinkButton look={next === undefined ? 'second' : 'quiet'} to="/$lang/my-city/$slug/preview" params={params}>
          <Trans>Preview</Trans>
        </LinkButton>
      </div>
      <div className={pages.strip} aria-hidden="true">
        {steps.map((step) => (
          <span key={step} data-on={step < done || undefined} />
        ))}
      </div>
    </section>
  )
}

function Parts() {
  const { i18n } = useLingui()
  const names = useSectionNames()
  const { city } = useDraft()
  return (
    <section aria-labelledby="parts">
      <h2 className={pages.label} id="parts">
        <Trans>Parts of your page</Trans>
      </h2>
      <ul className={pages.parts}>
        {SECTIONS.map((section) => (
          <li key={section}>
            <Link to={`/$lang/my-city/$slug/${section}`} params={{ lang: i18n.locale, slug: city.slug }}>
              {names[section]}
            </Link>
            <PartState section={section} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const FIELDS_OF: Record<Section, string[]> = {
  about: ['/summary', '/description', '/website'],
  strategy: ['/strategy'],
  'focal-areas': ['/focalAreas'],
  challenges: ['/challenges', '/expertise'],
  figures: ['/population'],
  mayor: ['/mayor'],
}

function PartState({ section }: { section: Section }) {
  const { content, changed } = useDraft()
  const isEmpty = FIELDS_OF[section].every((pointer) => valueAt(content, pointer) === undefined)
  const isChanged = changed.some(({ field }) => sectionOf(field) === section)
  if (isChanged) {
    return (
      <span>
        <Trans>not all public yet</Trans>
      </span>
    )
  }
  return <span>{isEmpty ? <Trans>still empty</Trans> : <Trans>public</Trans>}</span>
}

const SHORT = 5

function LastChanges({ slug }: { slug: string }) {
  const { i18n } = useLingui()
  const { data } = useHistory(slug, SHORT)
  const entries = data?.pages[0]?.items ?? []
  return (
    <section aria-labelledby="last-changes">
      <h2 className={pages.label} id="last-changes">
        <Trans>What happened last</Trans>
      </h2>
      {data && entries.length === 0 && (
        <p className={pages.muted}>
          <Trans>Nothing has been published by the team yet.</Trans>
        </p>
      )}
      <ol className={pages.entries}>
        {entries.slice(0, SHORT).map((entry) => (
          <Entry key={entry.seq} entry={entry} isShort />
        ))}
      </ol>
      {entries.length > 0 && (
        <Link className={pages.back} to="/$lang/my-city/$slug/history" params={{ lang: i18n.locale, slug }}>
          <Trans>The whole history</Trans>
        </Link>
      )}
    </section>
  )
}
