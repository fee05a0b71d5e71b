import { createFileRoute } from '@tanstack/react-router'
import { Figures } from '../../../../features/workspace/parts/Figures'

export const Route = createFileRoute('/$lang/my-city/$slug/figures')({ component: Figures })
