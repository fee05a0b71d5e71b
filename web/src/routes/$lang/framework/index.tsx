import { createFileRoute } from '@tanstack/react-router'
import { FrameworkPage } from '../../../features/framework'

export const Route = createFileRoute('/$lang/framework/')({
  staticData: { texts: ['framework', 'temple'] },
  component: FrameworkPage,
})
