import { createFileRoute } from '@tanstack/react-router'
import { FocalAreas } from '../../../../features/workspace/parts/FocalAreas'

export const Route = createFileRoute('/$lang/my-city/$slug/focal-areas')({ component: FocalAreas })
