import { createFileRoute } from '@tanstack/react-router'
import { DevelopersPage } from '../../features/developers'

export const Route = createFileRoute('/$lang/developers')({
  staticData: { texts: ['developers'] },
  component: DevelopersPage,
})
