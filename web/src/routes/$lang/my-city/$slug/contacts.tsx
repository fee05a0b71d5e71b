import { createFileRoute } from '@tanstack/react-router'
import { ContactsPage } from '../../../../features/contacts'

export const Route = createFileRoute('/$lang/my-city/$slug/contacts')({
  staticData: { texts: ['contacts'] },
  component: Contacts,
})

function Contacts() {
  return <ContactsPage slug={Route.useParams().slug} />
}
