import { useQuery } from '@tanstack/react-query'
import { read } from './read'

export type Config = {
  publicUrl: string
  keycloakUrl: string
  issuer: string
  realm: string
  clientId: string
  demo: boolean
  languages: string[]
  version: string
}

/** What the running service says about itself; it does not change while it runs. */
export function useConfig() {
  return useQuery({
    queryKey: ['config'],
    queryFn: ({ signal }) => read<Config>('/config', 'en', signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
