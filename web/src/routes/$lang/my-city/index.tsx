import { createFileRoute } from '@tanstack/react-router'
import { SignInButton } from '../../../features/account/SignInButton'
import { MyCityPage } from '../../../features/workspace/MyCityPage'

type Search = { choose?: string }

export const Route = createFileRoute('/$lang/my-city/')({
  validateSearch: ({ choose }): Search => (choose === 'yes' ? { choose } : {}),
  staticData: { texts: ['workspace'] },
  component: MyCity,
})

function MyCity() {
  return <MyCityPage signIn={<SignInButton />} isChoosing={Route.useSearch().choose === 'yes'} />
}
