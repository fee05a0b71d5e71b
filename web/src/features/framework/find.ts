import type { FocalArea, Framework, FrameworkArea, FrameworkFeature } from '../../api/contract'

export type FoundArea = {
  area: FrameworkArea
  focal: FocalArea
  before: FocalArea | undefined
  after: FocalArea | undefined
}

export function findFocalArea(framework: Framework, code: string): FoundArea | undefined {
  const all = framework.areas.flatMap((area) => area.focalAreas.map((focal) => ({ area, focal })))
  const place = all.findIndex(({ focal }) => focal.code === code)
  const found = all[place]
  return found && { ...found, before: all[place - 1]?.focal, after: all[place + 1]?.focal }
}

export function findFeature(focal: FocalArea, code: string): FrameworkFeature | undefined {
  return focal.features.find((feature) => feature.code === code)
}

/** "4.1" stands as "4-1" in an address: what ends in a dot and letters is a file to a web server. */
export function toAddress(code: string): string {
  return code.replace('.', '-')
}

export function fromAddress(part: string): string {
  return part.replace('-', '.')
}
