import { useLingui } from '@lingui/react/macro'

/** What the groups are called. */
export function useGroupNames(): (group: string) => string {
  const { t } = useLingui()
  const names: Record<string, string> = {
    cities: t`Cities`,
    countries: t`Countries`,
    events: t`Events`,
    framework: t`Framework`,
    organisations: t`Organisations`,
    partnerships: t`Partnerships`,
    resources: t`Library`,
    themes: t`Thematic clusters`,
  }
  return (group) => names[group] ?? group
}
