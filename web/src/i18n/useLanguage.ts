import { useLingui } from '@lingui/react'

/** The language of the page, as it stands in the address and in links. */
export function useLanguage(): string {
  return useLingui().i18n.locale
}
