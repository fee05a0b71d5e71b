import { useSyncExternalStore } from 'react'
import { LANGUAGES, type LanguageCode } from '../../i18n/languages'
import type { Saving } from './engines'
import { useDraft, useSaving } from './saving'

/** A line, a few sentences, or a long text in Markdown. */
export type TextKind = 'line' | 'sentences' | 'markdown'

const ALL: readonly LanguageCode[] = LANGUAGES.map(({ code }) => code)

type Texts = {
  all: readonly LanguageCode[]
  /** The languages in which there is a text. */
  written: readonly LanguageCode[]
  /** Translations whose original has changed since. */
  stale: readonly LanguageCode[]
  /** The language of the original; nothing where a text has none. */
  original: LanguageCode | undefined
  textIn: (language: string) => string
}

/** The texts of one field in all its languages, as they stand for the person. */
export function useTexts(pointer: string): Texts {
  const saving = useSaving()
  const { staleTranslations } = useDraft()
  const textIn = (language: string) => String(saving.shown(`${pointer}/${language}`) ?? '')
  const filled = useSyncExternalStore(saving.subscribe, () => ALL.filter((code) => textIn(code) !== '').join(' '))
  const original = useSyncExternalStore(saving.subscribe, () => originalIn(saving, pointer))
  return {
    all: ALL,
    written: ALL.filter((code) => filled.split(' ').includes(code)),
    stale: ALL.filter((code) => staleTranslations.includes(`${pointer}/${code}`)),
    original,
    textIn,
  }
}

const WITH_ORIGINAL = ['summary', 'description', 'strategy']

/** "/strategy/title" was written first in the language that "/translationsOf/strategy" names. */
function originalIn(saving: Saving, pointer: string): LanguageCode | undefined {
  const name = pointer.split('/')[1] ?? ''
  if (!WITH_ORIGINAL.includes(name)) return undefined
  return (saving.shown(`/translationsOf/${name}`) ?? 'en') as LanguageCode
}
