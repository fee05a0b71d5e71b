import { createFileRoute } from '@tanstack/react-router'
import { HistoryPage } from '../../../../features/workspace/HistoryPage'

export const Route = createFileRoute('/$lang/my-city/$slug/history')({ component: HistoryPage })
