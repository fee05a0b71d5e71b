import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { SearchPage } from '../../features/search'

export const Route = createFileRoute('/$lang/search')({
  staticData: { texts: ['search'] },
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } => (q ? { q: String(q).slice(0, 200) } : {}),
  component: Search,
})

function Search() {
  const { lang } = Route.useParams()
  const { q = '' } = Route.useSearch()
  const navigate = useNavigate()
  const search = (words: string) =>
    navigate({ to: '/$lang/search', params: { lang }, search: words ? { q: words } : {} })
  return <SearchPage q={q} onSearch={search} />
}
