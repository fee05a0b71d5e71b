import { createFileRoute } from '@tanstack/react-router'
import { FocalAreaPage } from '../../../../features/framework'

export const Route = createFileRoute('/$lang/framework/$focalArea/')({
  staticData: { texts: ['framework'] },
  component: FocalArea,
})

function FocalArea() {
  return <FocalAreaPage code={Route.useParams().focalArea} />
}
