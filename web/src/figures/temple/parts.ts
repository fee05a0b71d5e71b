import type { FocalArea, Framework, FrameworkArea } from '../../api/contract'

/** From the roof down to the ground, as a building is looked at. */
const ZONES: readonly FrameworkArea['zone'][] = ['BENEFITS', 'BLOCKS', 'CONDITIONS']

/** What a city has chosen: a focal area and, where it went further, some of its features. */
export type Choice = { code: string; features: readonly string[] }

export type Part = FocalArea & { isChosen: boolean; chosenFeatures: readonly string[] }
export type Floor = { zone: FrameworkArea['zone']; area: FrameworkArea; parts: Part[] }

export function floors(framework: Framework, chosen: readonly Choice[] | undefined): Floor[] {
  return ZONES.flatMap((zone) =>
    framework.areas
      .filter((area) => area.zone === zone)
      .map((area) => ({ zone, area, parts: area.focalAreas.map((focal) => part(focal, chosen)) })),
  )
}

function part(focal: FocalArea, chosen: readonly Choice[] | undefined): Part {
  const choice = chosen?.find(({ code }) => code === focal.code)
  return { ...focal, isChosen: choice !== undefined, chosenFeatures: choice?.features ?? [] }
}
