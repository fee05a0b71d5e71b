import { useLingui } from '@lingui/react/macro'
import type { Choice } from './search'

/** Names of the kinds of works; a kind that is newer than this page is shown by its code. */
export function useKinds(): Record<string, string> {
  const { t } = useLingui()
  return {
    GUIDELINE: t`Guideline`,
    CASE_STUDY: t`Case study`,
    POLICY: t`Policy`,
    REPORT: t`Report`,
    TOOLKIT: t`Toolkit`,
    VIDEO: t`Video`,
    DECLARATION: t`Declaration`,
    ARTICLE: t`Article`,
    NEWSLETTER: t`Newsletter`,
  }
}

export function useFacetTitles(): Record<Choice, string> {
  const { t } = useLingui()
  return {
    type: t`Kind`,
    topic: t`Topic`,
    language: t`Language`,
    licence: t`Licence`,
    publisher: t`Publisher`,
    country: t`Country`,
    city: t`City`,
  }
}

/** Names a language in the language of the page. */
export function useLanguageNames(): (tag: string) => string {
  const { i18n } = useLingui()
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' })
  return (tag) => names.of(tag) ?? tag
}
