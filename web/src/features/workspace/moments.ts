import { useLingui } from '@lingui/react'

const locale = (language: string) => (language === 'en' ? 'en-GB' : language)

/** A moment as day and time of this device, where people look at their clock. */
export function useMoment(): (moment: string) => string {
  const { i18n } = useLingui()
  const format = new Intl.DateTimeFormat(locale(i18n.locale), { dateStyle: 'medium', timeStyle: 'short' })
  return (moment) => format.format(new Date(moment))
}

/** Today, as a person would say it. */
export function useToday(): string {
  const { i18n } = useLingui()
  return new Intl.DateTimeFormat(locale(i18n.locale), { weekday: 'long', day: 'numeric', month: 'long' }).format()
}
