import { createFileRoute } from '@tanstack/react-router'
import { GalleryPage } from '../../features/gallery'

export const Route = createFileRoute('/$lang/gallery')({
  staticData: { texts: ['gallery'] },
  component: GalleryPage,
})
