import { useLingui } from '@lingui/react'

/** The language of the address, as it stands in links. */
export function useLocale(): string {
  return useLingui().i18n.locale
}
