import { createFileRoute } from '@tanstack/react-router'
import { Challenges } from '../../../../features/workspace/parts/Challenges'

export const Route = createFileRoute('/$lang/my-city/$slug/challenges')({ component: Challenges })
