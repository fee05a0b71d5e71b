import type { ComponentType } from 'react'
import type { Slot } from '../ui/slots'

/** The dialog of the one search, fetched when somebody opens it. */
export const slots: readonly Slot<{ default: ComponentType<{ onClose: () => void }> }>[] = [
  { texts: ['search'], load: () => import('../features/search/SearchDialog') },
]
