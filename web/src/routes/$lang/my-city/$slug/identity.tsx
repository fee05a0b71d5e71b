import { createFileRoute } from '@tanstack/react-router'
import { IdentityPage } from '../../../../features/identity'

export const Route = createFileRoute('/$lang/my-city/$slug/identity')({
  staticData: { texts: ['identity'] },
  component: Identity,
})

function Identity() {
  return <IdentityPage slug={Route.useParams().slug} />
}
