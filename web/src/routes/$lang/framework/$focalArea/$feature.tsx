import { createFileRoute } from '@tanstack/react-router'
import { FeaturePage } from '../../../../features/framework'

export const Route = createFileRoute('/$lang/framework/$focalArea/$feature')({
  staticData: { texts: ['framework'] },
  component: Feature,
})

function Feature() {
  const { focalArea, feature } = Route.useParams()
  return <FeaturePage focalArea={focalArea} feature={feature} />
}
