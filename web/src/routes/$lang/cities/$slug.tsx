import { createFileRoute } from '@tanstack/react-router'
import { CityPage } from '../../../features/cities'

export const Route = createFileRoute('/$lang/cities/$slug')({
  staticData: { texts: ['cities', 'temple'], reads: ['/cities/$slug'] },
  component: City,
})

function City() {
  return <CityPage slug={Route.useParams().slug} />
}
