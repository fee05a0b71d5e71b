import { createFileRoute } from '@tanstack/react-router'
import { CityPage } from '../../../features/cities'

export const Route = createFileRoute('/$lang/cities/$slug')({
  staticData: { texts: ['cities', 'temple'], reads: ['/cities/$slug'] },
  component: City,
})

const slots = () => import('../../../slots/city')

function City() {
  return <CityPage slug={Route.useParams().slug} slots={slots} />
}
