import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'

export type ProblemType = { code: string; type: string; status: number; title: string; explanation: string }

export function useProblemType(code: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['problems', code, language],
    queryFn: ({ signal }) => read<ProblemType>(`/problems/${encodeURIComponent(code)}`, language, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
