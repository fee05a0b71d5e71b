import { useLingui } from '@lingui/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMe } from '../../auth'
import { type Kept, recall } from './kept'
import { Sending } from './sending'

const NOTHING = { subscribe: () => () => undefined, state: () => undefined }

/** Those that are on their way, by person and city: they go on while one looks at other pages. */
const underWay = new Map<string, Sending>()

/** The file that a person is sending to a city, if there is one; after a reload it goes on. */
export function useSending(slug: string) {
  const language = useLingui().i18n.locale
  const { data: me } = useMe()
  const name = me && `${me.id} ${slug}`
  const [sending, setSending] = useState<Sending>()
  const state = useSyncExternalStore((sending ?? NOTHING).subscribe, (sending ?? NOTHING).state)

  const begin = (file: File, earlier?: Kept) => {
    if (!name) return
    const begun = new Sending(name, slug, language, file, earlier)
    underWay.set(name, begun)
    setSending(begun)
    void begun.start()
  }

  const end = async () => {
    if (name) underWay.delete(name)
    setSending(undefined)
    await sending?.end()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked for once, for each person and city.
  useEffect(() => {
    if (!name) return
    const known = underWay.get(name)
    setSending(known)
    if (!known) void recall(name).then((kept) => kept && !underWay.has(name) && begin(kept.file, kept))
  }, [name])

  return { sending, state, begin, end }
}
