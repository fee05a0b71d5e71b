import { useLingui } from '@lingui/react/macro'
import type { IdentityAction, IdentityRequestState } from '../../api/contract'

export function useStateName(): (state: IdentityRequestState) => string {
  const { t } = useLingui()
  const names: Record<IdentityRequestState, string> = {
    REQUESTED: t`Waits for the secretariat`,
    ACCEPTED: t`Accepted`,
    DECLINED: t`Declined`,
    WITHDRAWN: t`Taken back`,
  }
  return (state) => names[state] ?? state
}

/** A day or a moment as the reader writes days. */
export function useDay(): (moment: string) => string {
  const { i18n } = useLingui()
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  return (moment) => {
    const isDay = moment.length === 10
    const zone = isDay ? { timeZone: 'UTC' } : {}
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).format(new Date(moment))
  }
}

/** The name of a country by its code; nothing while the code is not one. */
export function useCountryName(): (code: string) => string | undefined {
  const { i18n } = useLingui()
  return (code) => {
    if (!/^[A-Z]{2}$/.test(code)) return undefined
    const name = new Intl.DisplayNames(i18n.locale, { type: 'region', fallback: 'none' }).of(code)
    return name === code ? undefined : name
  }
}

export const isAllowed = (actions: readonly IdentityAction[], name: string) =>
  actions.find(({ action }) => action === name)?.allowed === true

export const whyNot = (actions: readonly IdentityAction[], name: string) =>
  actions.find(({ action }) => action === name)?.why
