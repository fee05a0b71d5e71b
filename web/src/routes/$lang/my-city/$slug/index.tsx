import { createFileRoute } from '@tanstack/react-router'
import { Overview } from '../../../../features/workspace/Overview'

export const Route = createFileRoute('/$lang/my-city/$slug/')({ component: Overview })
