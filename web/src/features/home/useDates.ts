import { useLingui } from '@lingui/react'
import { dateFormat } from '../../i18n/dates'
import { momentOf } from './steps'

/** Dates written out as exactly as they are known: a year, a month or a day. */
export function useDates() {
  const { locale: language } = useLingui().i18n
  const written = (date: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...options, timeZone: 'UTC' }).format(momentOf(date))

  return {
    long(date: string | undefined): string {
      if (date === undefined) return ''
      const parts = date.split('-').length
      if (parts === 1) return written(date, { year: 'numeric' })
      return written(date, parts === 2 ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' })
    },
  }
}
