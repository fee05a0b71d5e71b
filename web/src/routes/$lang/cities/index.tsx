import { createFileRoute } from '@tanstack/react-router'
import { ExplorePage, type OnSearch } from '../../../features/explore'
import { readSearch } from '../../../features/explore/search'

export const Route = createFileRoute('/$lang/cities/')({
  validateSearch: readSearch,
  staticData: { texts: ['explore', 'map'], reads: ['/cities/facets', '/cities?limit=24'] },
  component: Cities,
})

function Cities() {
  const navigate = Route.useNavigate()
  const onSearch: OnSearch = (search, options) =>
    navigate({ search, replace: options?.replace ?? false, resetScroll: false })
  return <ExplorePage search={Route.useSearch()} onSearch={onSearch} />
}
