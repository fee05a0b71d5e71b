import { createFileRoute } from '@tanstack/react-router'
import { LibraryPage, type LibrarySearch, type OnSearch } from '../../../features/resources'

export const Route = createFileRoute('/$lang/resources/')({
  // The screen itself reads what stands in the address: every first view would carry what checks it here.
  validateSearch: (search) => search as LibrarySearch,
  staticData: { texts: ['resources'], reads: ['/resources/facets', '/resources?limit=20'] },
  component: Library,
})

function Library() {
  const navigate = Route.useNavigate()
  const onSearch: OnSearch = (search, options) =>
    navigate({ search, replace: options?.replace ?? false, resetScroll: false })
  return <LibraryPage address={Route.useSearch()} onSearch={onSearch} />
}
