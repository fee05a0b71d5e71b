import { useLingui } from '@lingui/react/macro'
import type { FacetName } from './facets'

export function useFacetTitles(): Record<FacetName, string> {
  const { t } = useLingui()
  return {
    region: t`Region`,
    country: t`Country`,
    cluster: t`Thematic cluster`,
    focalArea: t`Focal area`,
    population: t`Population`,
    memberSince: t`Member since`,
    evidence: t`Evidence`,
    state: t`Membership`,
    award: t`Award`,
  }
}
