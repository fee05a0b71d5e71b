import type { City } from '../api/contract'
import type { CityPart } from '../ui/cityPart'
import type { Slot } from '../ui/slots'

/**
 * What other features show on the page of a city, in this order. All of it comes with one call of `GET /cities/{slug}`,
 * whose `expand` names what the parts need.
 */
export const slots: readonly Slot<CityPart<City>>[] = [
  { texts: ['resources'], load: () => import('../features/resources/ofCity') },
  { texts: ['awards'], load: () => import('../features/awards/ofCity') },
]
