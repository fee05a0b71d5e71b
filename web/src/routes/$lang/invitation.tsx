import { createFileRoute, useLocation } from '@tanstack/react-router'
import { CreateAccountButton, SignInButton } from '../../features/account/SignInButton'
import { InvitationPage } from '../../features/team'
import { ButtonRow } from '../../ui/Button'

export const Route = createFileRoute('/$lang/invitation')({
  staticData: { texts: ['team'] },
  component: Invitation,
})

/** Behind the # the secret of a link reaches no server: the page hands it over itself. */
function Invitation() {
  const token = useLocation({ select: ({ hash }) => hash })
  return (
    <InvitationPage
      token={token}
      signIn={
        <ButtonRow>
          <SignInButton />
          <CreateAccountButton />
        </ButtonRow>
      }
    />
  )
}
