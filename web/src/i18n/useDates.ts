import { useLingui } from '@lingui/react'
import { dateFormat } from './dates'

const DAY_PARTS = 3

/** "2016", "2016-08" and "2016-08-31" written out exactly as they are known. */
export function useDates() {
  const { locale: language } = useLingui().i18n
  return (date: string): string => {
    const parts = date.slice(0, 10).split('-')
    const moment = Date.UTC(Number(parts[0]), Number(parts[1] ?? 1) - 1, Number(parts[2] ?? 1))
    if (Number.isNaN(moment)) return date
    const options: Intl.DateTimeFormatOptions =
      parts.length === DAY_PARTS
        ? { dateStyle: 'long' }
        : { year: 'numeric', ...(parts.length > 1 && { month: 'long' }) }
    return dateFormat(language, { ...options, timeZone: 'UTC' }).format(moment)
  }
}
