import { createFileRoute } from '@tanstack/react-router'
import { SignInButton } from '../../features/account/SignInButton'
import { RegisterPage } from '../../features/partners'

export const Route = createFileRoute('/$lang/partners')({
  staticData: { texts: ['partners'] },
  component: Register,
})

function Register() {
  return <RegisterPage signIn={<SignInButton />} />
}
