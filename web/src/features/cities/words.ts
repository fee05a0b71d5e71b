import { useLingui } from '@lingui/react/macro'
import type { Evidence, GovernmentKind, MembershipState, Statistic } from '../../api/contract'

/** Codes of the contract in the words of the reader. */
export function useWords() {
  const { t } = useLingui()
  const kinds: Record<GovernmentKind, string> = {
    MUNICIPALITY: t`Municipality`,
    DISTRICT: t`District`,
    COMMUNE: t`Commune`,
    COUNTY: t`County`,
    PROVINCE: t`Province`,
    GOVERNORATE: t`Governorate`,
    INDUSTRIAL_CITY: t`Industrial city`,
    CONSORTIUM: t`Consortium of local governments`,
    TOWN: t`Town`,
    METROPOLIS: t`Metropolis`,
    ISLAND: t`Island`,
    OTHER: t`Local government`,
  }
  const states: Record<MembershipState, string> = {
    ACTIVE: t`Member`,
    REPORT_OVERDUE: t`Member, progress report overdue`,
    INACTIVE: t`Inactive member`,
    LAPSED: t`Former member, membership lapsed`,
    WITHDRAWN: t`Former member, withdrew`,
    SUSPENDED: t`Membership suspended`,
  }
  const evidences: Record<Evidence, string> = {
    OFFICIAL: t`Official source`,
    PRESS: t`Press report`,
    WEAK: t`Weak evidence`,
  }
  const statistics: Record<Statistic['kind'], string> = {
    POPULATION: t`Population`,
    AREA: t`Area`,
    GDP_PER_CAPITA: t`GDP per capita`,
    MEAN_SCHOOLING_MEN: t`Mean years of schooling, men`,
    MEAN_SCHOOLING_WOMEN: t`Mean years of schooling, women`,
  }
  return {
    kind: (code: GovernmentKind) => kinds[code] ?? kinds.OTHER,
    state: (code: MembershipState) => states[code],
    evidence: (code: Evidence) => evidences[code],
    statistic: (code: Statistic['kind']) => statistics[code],
  }
}
