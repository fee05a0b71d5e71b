import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'

export function useAwards() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['awards', language],
    queryFn: ({ signal }) => read('/awards', language, signal),
  })
}
