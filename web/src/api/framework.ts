import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { read } from './read'

export const FRAMEWORK_VERSION = 'kf-2013'

const AN_HOUR = 3_600_000

/** The framework changes about once in ten years, so one reading serves a whole visit. */
export function useFramework() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['framework', FRAMEWORK_VERSION, language],
    queryFn: ({ signal }) => read('/frameworks/{version}', language, signal, { path: { version: FRAMEWORK_VERSION } }),
    staleTime: AN_HOUR,
  })
}
