import { createFileRoute } from '@tanstack/react-router'
import { TeamPage } from '../../../../features/team'

export const Route = createFileRoute('/$lang/my-city/$slug/team')({
  staticData: { texts: ['team'] },
  component: Team,
})

function Team() {
  return <TeamPage slug={Route.useParams().slug} />
}
