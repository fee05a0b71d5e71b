import { createFileRoute, useLocation } from '@tanstack/react-router'
import { AccountPage } from '../../features/account'
import { ErasedPage, OwnData } from '../../features/privacy'

export const Route = createFileRoute('/$lang/account')({
  staticData: { texts: ['privacy'] },
  component: Account,
})

/** Whoever erased the account comes back to its address from signing out. */
function Account() {
  const isErased = useLocation({ select: ({ hash }) => hash === 'erased' })
  return isErased ? <ErasedPage /> : <AccountPage more={(me) => <OwnData me={me} />} />
}
