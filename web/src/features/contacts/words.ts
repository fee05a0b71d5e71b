import { useLingui } from '@lingui/react/macro'
import type { ContactKind } from '../../api/contract'
import type { FieldName, SeenBy } from './entries'

export function useKindNames(): Record<ContactKind, string> {
  const { t } = useLingui()
  return {
    OFFICE: t`Office`,
    COORDINATOR: t`Coordinator`,
    MAYORS_OFFICE: t`Office of the mayor`,
    PRESS: t`Press`,
    OTHER: t`Another contact`,
  }
}

export function useFieldNames(): Record<FieldName, string> {
  const { t } = useLingui()
  return { name: t`Name`, email: t`E-mail address`, telephone: t`Telephone`, website: t`Web page or form` }
}

export function useCircleNames(): Record<SeenBy, string> {
  const { t } = useLingui()
  return { PUBLIC: t`Everybody`, MEMBERS: t`People of the network`, SECRETARIAT: t`The secretariat only` }
}
