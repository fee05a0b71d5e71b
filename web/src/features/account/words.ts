import { useLingui } from '@lingui/react/macro'
import type { HeldRole, Role } from '../../api/contract'
import type { Digest } from './wishes'

/** Names of roles; the contract may learn new ones before this screen does. */
export function useRoleName(): (role: Role) => string {
  const { t } = useLingui()
  const names: Record<Role, string> = {
    COORDINATOR: t`Coordinator`,
    TEAM_MEMBER: t`Team member`,
    NATIONAL_COMMISSION: t`National Commission`,
    SECRETARIAT: t`Secretariat`,
    EXPERT: t`Expert`,
    JUROR: t`Juror`,
    PARTNER: t`Partner system`,
  }
  return (role) => names[role] ?? role
}

/** How often a summary may come. */
export function useDigestNames(): Record<Digest, string> {
  const { t } = useLingui()
  return { DAILY: t`Every day`, WEEKLY: t`Every week`, NEVER: t`Never` }
}

/** A language by its name in the language of the page. */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useLingui()
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' })
  return (code) => names.of(code) ?? code
}

/** What a role is limited to. */
export function useScopeName(): (held: HeldRole) => string {
  const { t } = useLingui()
  return ({ city, country }) => city?.name ?? country?.name.text ?? t`The whole network`
}

/** A moment as a day in the person's own time zone: a right that ends at midnight in Bogotá ends on that day there. */
export function useDay(timeZone: string | undefined): (moment: string) => string {
  const { i18n } = useLingui()
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: timeZone ?? 'UTC' })
  return (moment) => format.format(new Date(moment))
}
