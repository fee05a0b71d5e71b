import { createFileRoute } from '@tanstack/react-router'
import { AwardsPage } from '../../features/awards'

export const Route = createFileRoute('/$lang/awards')({
  staticData: { texts: ['awards'], reads: ['/awards'] },
  component: AwardsPage,
})
