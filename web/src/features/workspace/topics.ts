import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'

const AN_HOUR = 3_600_000

/** The topics of challenges and of expertise, named in the reader's language. */
export function useTopics() {
  const { i18n } = useLingui()
  const language = i18n.locale
  const { data, error, refetch } = useQuery({
    queryKey: ['topics', language],
    queryFn: ({ signal }) => read('/topics', language, signal),
    staleTime: AN_HOUR,
  })
  const topics = data?.items ?? []
  return {
    topics,
    error,
    refetch,
    nameOf: (code: string) => topics.find((topic) => topic.code === code)?.name.text ?? code,
  }
}

/** How large a challenge is, in the words that the public page uses. */
export function useSizes(): Record<number, string> {
  const { t } = useLingui()
  return {
    1: t`Very small challenge`,
    2: t`Small challenge`,
    3: t`Medium challenge`,
    4: t`Large challenge`,
    5: t`Very large challenge`,
  }
}
