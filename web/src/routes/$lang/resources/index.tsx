import { createFileRoute } from '@tanstack/react-router'
import { LibraryPage, type OnSearch } from '../../../features/resources'
import { readSearch } from '../../../features/resources/search'

export const Route = createFileRoute('/$lang/resources/')({
  validateSearch: readSearch,
  staticData: { texts: ['resources'], reads: ['/resources/facets', '/resources?limit=20'] },
  component: Library,
})

function Library() {
  const navigate = Route.useNavigate()
  const onSearch: OnSearch = (search, options) =>
    navigate({ search, replace: options?.replace ?? false, resetScroll: false })
  return <LibraryPage search={Route.useSearch()} onSearch={onSearch} />
}
