import type { ComponentType } from 'react'
import type { Slot } from '../ui/slots'

/** What other features show on the first page, in this order. Each is a section of its own, or nothing. */
export const slots: readonly Slot<{ default: ComponentType }>[] = [
  { texts: ['resources'], load: () => import('../features/resources/ofHome') },
]
