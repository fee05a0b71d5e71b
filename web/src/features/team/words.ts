import { useLingui } from '@lingui/react/macro'
import type { TeamAction, TeamRole } from '../../api/contract'

export function useRoleName(): (role: TeamRole) => string {
  const { t } = useLingui()
  return (role) => (role === 'COORDINATOR' ? t`Coordinator` : t`Team member`)
}

/** A moment as the day on which it is where the reader is. */
export function useDay(): (moment: string) => string {
  const { i18n } = useLingui()
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return (moment) => format.format(new Date(moment))
}

/** What the service says about an action: it alone knows the rules. */
export function actionOf(actions: readonly TeamAction[], name: string): TeamAction | undefined {
  return actions.find(({ action }) => action === name)
}

export const isAllowed = (actions: readonly TeamAction[], name: string) => actionOf(actions, name)?.allowed === true
