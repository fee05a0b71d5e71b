import type { FocalArea, Framework } from '../api/contract'
import { english } from './show'

function focal(code: number, features: number): FocalArea {
  return {
    code: String(code),
    name: english(`Focal area number ${code}`),
    verified: true,
    cities: code,
    features: Array.from({ length: features }, (_, index) => ({
      code: `${code}.${index + 1}`,
      name: english(`Feature number ${code}.${index + 1}`),
      verified: false,
      cities: index,
      sdgTargets: ['4.3'],
      measurements: [
        {
          text: english('Share of residents who learn'),
          kind: 'PERCENT',
          unit: '%',
          direction: 'UP',
          source: 'SURVEY',
        },
      ],
    })),
  }
}

const FEATURES = [4, 5, 3, 5, 3, 4, 2, 4, 3, 3, 2, 4]
const all = FEATURES.map((count, index) => focal(index + 1, count))

/** The shape of the Key Features, with names that say nothing. */
export const FRAMEWORK: Framework = {
  version: 'kf-2013',
  name: english('Key Features'),
  adoptedOn: '2013-10-23',
  verified: false,
  provenance: english('Features are from memory.'),
  areas: [
    { code: 'A', zone: 'BENEFITS', name: english('Wider benefits'), verified: true, focalAreas: all.slice(0, 3) },
    { code: 'B', zone: 'BLOCKS', name: english('Building blocks'), verified: true, focalAreas: all.slice(3, 9) },
    { code: 'C', zone: 'CONDITIONS', name: english('Conditions'), verified: true, focalAreas: all.slice(9) },
  ],
}
