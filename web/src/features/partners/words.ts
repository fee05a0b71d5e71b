import { useLingui } from '@lingui/react/macro'
import type { Partner } from '../../api/contract'

/** What a system may ask for, in the order in which it is offered. */
export const SCOPES = ['cities:read', 'cities:write', 'history:read'] as const

/** What a scope lets a system do; the contract may learn new ones before this screen does. */
export function useScopeMeaning(): (scope: string) => string {
  const { t } = useLingui()
  const meanings: Record<string, string> = {
    'cities:read': t`Read what a city has not published yet`,
    'cities:write': t`Write into the draft of a city, and publish what it wrote`,
    'history:read': t`Read what became public of a city and when`,
  }
  return (scope) => meanings[scope] ?? scope
}

export function useStateName(): (state: Partner['state']) => string {
  const { t } = useLingui()
  const names: Record<Partner['state'], string> = { ACTIVE: t`Active`, PLANNED: t`Planned`, ENDED: t`Ended` }
  return (state) => names[state] ?? state
}

/** A moment as the day on which it is where the reader is. */
export function useDay(): (moment: string) => string {
  const { i18n } = useLingui()
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return (moment) => format.format(new Date(moment))
}

/** Only the service knows who may do what. */
export const isAllowed = ({ actions }: Partner, name: string) =>
  actions.some(({ action, allowed }) => action === name && allowed)
