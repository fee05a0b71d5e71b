import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Me } from '../../api/contract'
import { ReadError } from '../../api/read'
import { write } from '../../api/write'
import { PRIVATE } from '../../auth'
import { changesOf, fieldsOf, type Wishes, wishesOf } from './wishes'

/** What was changed elsewhere and here alike, with the account as it is now. */
export class Clash extends Error {
  readonly current: Me

  constructor(current: Me) {
    super('changed elsewhere')
    this.current = current
  }
}

/** Saves what the person decided. What was changed elsewhere in other fields stays; in the same field it is a clash. */
export function useSaving() {
  const client = useQueryClient()
  const language = useLingui().i18n.locale
  const remember = (me: Me) => {
    client.setQueryData([PRIVATE, 'me', language], me)
    // The account in other languages is read anew when somebody asks for it.
    client.invalidateQueries({ queryKey: [PRIVATE, 'me'], refetchType: 'none' })
  }
  return useMutation({
    mutationFn: ({ me, wishes }: { me: Me; wishes: Wishes }) => save(me, wishes, language),
    onSuccess: remember,
    onError: (error) => error instanceof Clash && remember(error.current),
  })
}

async function save(me: Me, wishes: Wishes, language: string): Promise<Me> {
  const body = changesOf(wishesOf(me), wishes)
  try {
    const version = `"${me.version}-${language}"`
    return (await write('PATCH /me', language, new AbortController().signal, { body, version })).body
  } catch (error) {
    const current = currentOf(error)
    if (!current) throw error
    const elsewhere = (error as ReadError).problem.differing ?? []
    const isClash = fieldsOf(body).some((field) => elsewhere.includes(field))
    if (isClash) throw new Clash(current)
    return save(current, { ...wishesOf(current), ...only(wishes, body) }, language)
  }
}

function currentOf(error: unknown): Me | undefined {
  if (!(error instanceof ReadError) || error.problem.status !== 412) return undefined
  return error.problem.current as Me | undefined
}

/** The wishes that a change is about. */
function only(wishes: Wishes, change: ReturnType<typeof changesOf>): Partial<Wishes> {
  return {
    ...('language' in change && { language: wishes.language }),
    ...('timeZone' in change && { timeZone: wishes.timeZone }),
    ...('notices' in change && { digest: wishes.digest }),
  }
}
