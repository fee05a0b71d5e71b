import { createFileRoute } from '@tanstack/react-router'
import { SignInButton } from '../../features/account/SignInButton'
import { TasksPage } from '../../features/tasks'

export const Route = createFileRoute('/$lang/tasks')({
  staticData: { texts: ['tasks'] },
  component: Tasks,
})

function Tasks() {
  return <TasksPage signIn={<SignInButton />} />
}
