import { useLingui } from '@lingui/react/macro'

/** The parts of a city's page that its team writes, in their order; each has a page of the same name. */
export const SECTIONS = ['about', 'strategy', 'focal-areas', 'challenges', 'figures', 'mayor'] as const

export type Section = (typeof SECTIONS)[number]

export function useSectionNames(): Record<Section, string> {
  const { t } = useLingui()
  return {
    about: t`About the city`,
    strategy: t`Strategy`,
    'focal-areas': t`Focal areas`,
    challenges: t`Challenges and expertise`,
    figures: t`Figures`,
    mayor: t`Mayor`,
  }
}

const SECTION_OF: Record<string, Section> = {
  website: 'about',
  summary: 'about',
  description: 'about',
  strategy: 'strategy',
  features: 'focal-areas',
  focalAreas: 'focal-areas',
  challenges: 'challenges',
  expertise: 'challenges',
  population: 'figures',
  mayor: 'mayor',
}

/** Where a field is edited: "/summary/fr" in the part about the city. */
export function sectionOf(pointer: string): Section {
  return SECTION_OF[pointer.split('/')[1] ?? ''] ?? 'about'
}
