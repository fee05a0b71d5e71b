import { useLingui } from '@lingui/react'
import { momentOf } from './steps'

/** Dates written out as exactly as they are known: a year, a month or a day. */
export function useDates() {
  const { locale: language } = useLingui().i18n
  // 4 December 2025, as the United Nations write it, not December 4, 2025.
  const locale = language === 'en' ? 'en-GB' : language
  const written = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(momentOf(date))

  return {
    long(date: string | undefined): string {
      if (date === undefined) return ''
      const parts = date.split('-').length
      if (parts === 1) return written(date, { year: 'numeric' })
      return written(date, parts === 2 ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' })
    },
  }
}
