import { afterEach, beforeEach, vi } from 'vitest'
import { offerTokens } from '../../../api/token'
import { createAutosave } from './autosave'
import { DraftService } from './draft.fake'
import { currentDraft, draftNetwork } from './draftNetwork'
import { keptOnDevice } from './kept'
import { statusOf } from './state'

export const EN = '/summary/en'
export const FR = '/summary/fr'

/** What the tests of saving share: a service at the other end of the line, a sign-in, and a clock of their own. */
export const world = { service: undefined as unknown as DraftService, isSignedIn: true }

export function prepareWorld(): void {
  beforeEach(() => {
    vi.useFakeTimers()
    world.isSignedIn = true
    offerTokens({ token: async () => (world.isSignedIn ? 'token' : undefined), renewed: async () => undefined })
    world.service = new DraftService()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    localStorage.clear()
  })
}

export const kept = () => keptOnDevice('person', 'medellin-co').all()

export async function opened(person = 'person') {
  const saving = createAutosave({
    network: draftNetwork('medellin-co', () => 'en'),
    kept: keptOnDevice(person, 'medellin-co'),
    currentIn: currentDraft,
    random: () => 0.5,
  })
  await saving.refresh()
  return {
    ...saving,
    status: () => statusOf(saving.state()),
    type: async (pointer: string, text: string, each = 100) => {
      for (let end = 1; end <= text.length; end += 1) {
        saving.edit(pointer, text.slice(0, end))
        await vi.advanceTimersByTimeAsync(each)
      }
    },
  }
}

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
