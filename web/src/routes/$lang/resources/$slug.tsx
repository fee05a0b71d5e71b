import { createFileRoute } from '@tanstack/react-router'
import { ResourcePage } from '../../../features/resources'

export const Route = createFileRoute('/$lang/resources/$slug')({
  staticData: { texts: ['resources'], reads: ['/resources/$slug'] },
  component: Work,
})

function Work() {
  return <ResourcePage slug={Route.useParams().slug} />
}
