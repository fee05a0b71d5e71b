import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/Button'
import { Conflicts } from './Attention'
import { useFieldName } from './fieldNames'
import { leadTo } from './focus'
import { Glyph } from './Glyph'
import type { GlyphName } from './glyphs'
import { PublishButton } from './PreviewPage'
import pages from './pages.module.css'
import { useDraft, useSavingState } from './saving'
import { sectionOf } from './sections'

/** What waits for the person: what keeps texts from being saved, outdated translations, and what is not public yet. */
export function Tasks() {
  const { changed, staleTranslations } = useDraft()
  const { conflicts, faults } = useSavingState()
  const isNothing = changed.length + staleTranslations.length + conflicts.size + faults.size === 0
  return (
    <section aria-labelledby="tasks">
      <h2 className={pages.label} id="tasks">
        <Trans>Waiting for you</Trans>
      </h2>
      {conflicts.size > 0 && <Conflicts pointers={[...conflicts]} />}
      {isNothing && (
        <p className={pages.muted}>
          <Trans>Nothing at the moment. Everything that you wrote is public.</Trans>
        </p>
      )}
      <ul className={pages.tasks}>
        {changed.length > 0 && <Unpublished />}
        {[...faults].map(([pointer, message]) => (
          <FieldTask key={pointer} pointer={pointer} glyph="pencilSimple" kind="accent" note={message} />
        ))}
        {staleTranslations.map((pointer) => (
          <FieldTask
            key={pointer}
            pointer={pointer}
            glyph="translate"
            kind="water"
            note={<Trans>The original has changed since this translation was made.</Trans>}
          />
        ))}
      </ul>
    </section>
  )
}

function Unpublished() {
  const { changed } = useDraft()
  return (
    <li>
      <span className={pages.sign} data-kind="straw">
        <Glyph name="paperPlaneTilt" />
      </span>
      <div>
        <h3>
          <Plural value={changed.length} one="One change is not public yet" other="# changes are not public yet" />
        </h3>
        <p>
          <Trans>Look through them, then publish all or some.</Trans>
        </p>
      </div>
      <PublishButton look="second" />
    </li>
  )
}

type FieldTaskProps = { pointer: string; glyph: GlyphName; kind: 'water' | 'accent'; note: ReactNode }

function FieldTask({ pointer, glyph, kind, note }: FieldTaskProps) {
  const { i18n } = useLingui()
  const fieldName = useFieldName()
  const { city } = useDraft()
  return (
    <li>
      <span className={pages.sign} data-kind={kind}>
        <Glyph name={glyph} />
      </span>
      <div>
        <h3>{fieldName(pointer)}</h3>
        <p>{note}</p>
      </div>
      <LinkButton
        look="second"
        size="small"
        to={`/$lang/my-city/$slug/${sectionOf(pointer)}`}
        params={{ lang: i18n.locale, slug: city.slug }}
        onClick={() => leadTo(pointer)}
      >
        <Trans>Open</Trans>
      </LinkButton>
    </li>
  )
}
