import { createFileRoute, Outlet } from '@tanstack/react-router'
import { SignInButton } from '../../../../features/account/SignInButton'
import { Workspace } from '../../../../features/workspace/Workspace'

export const Route = createFileRoute('/$lang/my-city/$slug')({
  staticData: { texts: ['workspace'] },
  component: Frame,
})

function Frame() {
  return (
    <Workspace slug={Route.useParams().slug} signIn={<SignInButton />}>
      <Outlet />
    </Workspace>
  )
}
