import { createFileRoute } from '@tanstack/react-router'
import { Mayor } from '../../../../features/workspace/parts/Mayor'

export const Route = createFileRoute('/$lang/my-city/$slug/mayor')({ component: Mayor })
