import { createFileRoute } from '@tanstack/react-router'
import { AccountPage } from '../../features/account'
import { OwnData } from '../../features/privacy'

export const Route = createFileRoute('/$lang/account')({
  staticData: { texts: ['privacy'] },
  component: () => <AccountPage more={(me) => <OwnData me={me} />} />,
})
