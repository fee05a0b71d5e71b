import { createFileRoute } from '@tanstack/react-router'
import { ErasedPage } from '../../features/privacy'

export const Route = createFileRoute('/$lang/erased')({
  staticData: { texts: ['privacy'] },
  component: ErasedPage,
})
