import { useLingui } from '@lingui/react'

const DAY_PARTS = 3

/** "2016", "2016-08" and "2016-08-31" written out exactly as they are known. */
export function useDates() {
  const { locale: language } = useLingui().i18n
  // 14 October 2026, as the United Nations write it, not October 14, 2026.
  const locale = language === 'en' ? 'en-GB' : language
  return (date: string): string => {
    const parts = date.slice(0, 10).split('-')
    const moment = Date.UTC(Number(parts[0]), Number(parts[1] ?? 1) - 1, Number(parts[2] ?? 1))
    if (Number.isNaN(moment)) return date
    const options: Intl.DateTimeFormatOptions =
      parts.length === DAY_PARTS
        ? { dateStyle: 'long' }
        : { year: 'numeric', ...(parts.length > 1 && { month: 'long' }) }
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment)
  }
}
