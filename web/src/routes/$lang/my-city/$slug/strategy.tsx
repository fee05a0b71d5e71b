import { createFileRoute } from '@tanstack/react-router'
import { Strategy } from '../../../../features/workspace/parts/Strategy'

export const Route = createFileRoute('/$lang/my-city/$slug/strategy')({ component: Strategy })
