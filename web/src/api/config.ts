import { useQuery } from '@tanstack/react-query'
import { read } from './read'

/** What the running service says about itself; it does not change while it runs. */
export function useConfig() {
  return useQuery({
    queryKey: ['config'],
    queryFn: ({ signal }) => read('/config', 'en', signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
