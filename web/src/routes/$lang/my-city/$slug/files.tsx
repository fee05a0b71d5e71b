import { createFileRoute } from '@tanstack/react-router'
import { FilesPage } from '../../../../features/files'

export const Route = createFileRoute('/$lang/my-city/$slug/files')({
  staticData: { texts: ['files'] },
  component: Files,
})

function Files() {
  return <FilesPage slug={Route.useParams().slug} />
}
