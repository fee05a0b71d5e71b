import { createFileRoute } from '@tanstack/react-router'
import { About } from '../../../../features/workspace/parts/About'

export const Route = createFileRoute('/$lang/my-city/$slug/about')({ component: About })
