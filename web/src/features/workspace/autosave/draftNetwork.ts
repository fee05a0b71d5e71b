import type { CityDraft } from '../../../api/contract'
import { readVersioned, write } from '../../../api/write'
import type { Network } from './network'
import type { Draft } from './state'

/** The draft of a city together with the version that a change must name. */
export type LoadedDraft = Draft & { draft: CityDraft; content: CityDraft['content'] }

/** More than this a browser does not send for a page that is closed. */
const MOST_WHEN_LEAVING = 60_000

/** The draft of one city at the service; `language` is asked each time, as the reader may change it. */
export function draftNetwork(slug: string, language: () => string): Network<LoadedDraft> {
  const path = { slug }
  return {
    read: async (signal) => {
      const { body, version } = await readVersioned('/cities/{slug}/draft', language(), signal, { path })
      return loaded(body, version)
    },
    patch: async (body, version, signal, isLeaving) => {
      const keepalive = isLeaving && JSON.stringify(body).length < MOST_WHEN_LEAVING
      const answer = await write('PATCH /cities/{slug}/draft', language(), signal, { path, body, version, keepalive })
      return loaded(answer.body, answer.version)
    },
  }
}

export function loaded(draft: CityDraft, version: string): LoadedDraft {
  return { draft, version, content: draft.content }
}

/** What a refusal for an old version carries: the draft as it is now. */
export function currentDraft(problem: object): LoadedDraft | undefined {
  const { current } = problem as { current?: CityDraft }
  // A tag names the version and a language; any of ours will do for naming a version.
  return current && loaded(current, `"${current.version}-en"`)
}
