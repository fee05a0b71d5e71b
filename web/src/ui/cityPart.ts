import type { MessageDescriptor } from '@lingui/core'
import type { ComponentType } from 'react'

/** A section of the page of a city that another feature brings: a module of that feature. */
export type CityPart<City> = {
  /** Name of the section in addresses. */
  id: string
  label: MessageDescriptor
  /** The property of the city that holds what is shown, a word of `expand`. */
  expand: string
  /** Whether there is something to show. */
  isThere: (city: City) => boolean
  default: ComponentType<{ city: City }>
}
