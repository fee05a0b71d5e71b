import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'

export function useProblemType(code: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['problems', code, language],
    queryFn: ({ signal }) => read('/problems/{code}', language, signal, { path: { code } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
