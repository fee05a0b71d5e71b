import { createFileRoute } from '@tanstack/react-router'
import { ProblemPage } from '../../../features/problems'

export const Route = createFileRoute('/$lang/problems/$code')({
  staticData: { texts: ['problems'] },
  component: Problem,
})

function Problem() {
  return <ProblemPage code={Route.useParams().code} />
}
