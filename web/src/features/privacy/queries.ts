import { useLingui } from '@lingui/react'
import { useMutation } from '@tanstack/react-query'
import { ReadError, readPrivate } from '../../api/read'
import { write } from '../../api/write'

const PATIENCE = 60_000

/** Everything the platform knows about the person, as the text of a file to save. */
export function useExport() {
  const language = useLingui().i18n.locale
  return useMutation({
    mutationFn: async () => {
      const data = await readPrivate('/me/export', language, AbortSignal.timeout(PATIENCE))
      return { name: `learning-cities-${data.takenAt.slice(0, 10)}.json`, text: JSON.stringify(data, null, 2) }
    },
  })
}

type Erasing = { confirmation: string; isTrial: boolean }

/** Erases the account, or only says what would come of it. The same wish has the same key: sent again, it has its effect once. */
export function useErasure(key: string) {
  const language = useLingui().i18n.locale
  return useMutation({
    mutationFn: async ({ confirmation, isTrial }: Erasing) => {
      const change = { body: { confirmation }, isTrial, ...(!isTrial && { key }) }
      return (await write('POST /me/actions/erase', language, AbortSignal.timeout(PATIENCE), change)).body
    },
  })
}

/** Whether the service wants a sign-in of the last minutes before it goes on (RFC 9470). */
export function wantsSignIn(error: unknown): boolean {
  return error instanceof ReadError && error.problem.type?.endsWith('/sign-in-again') === true
}
