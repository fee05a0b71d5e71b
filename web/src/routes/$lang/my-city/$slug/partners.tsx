import { createFileRoute } from '@tanstack/react-router'
import { CityPartnersPage } from '../../../../features/partners'

export const Route = createFileRoute('/$lang/my-city/$slug/partners')({
  staticData: { texts: ['partners'] },
  component: Partners,
})

function Partners() {
  return <CityPartnersPage slug={Route.useParams().slug} />
}
