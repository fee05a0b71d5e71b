import { i18n } from '@lingui/core'
import { type Autosave, createAutosave } from './autosave/autosave'
import { currentDraft, draftNetwork, type LoadedDraft } from './autosave/draftNetwork'
import { keptOnDevice } from './autosave/kept'

export type Saving = Autosave<LoadedDraft>

const engines = new Map<string, Saving>()

/** One for each person and city, for as long as the tab lives: going from page to page must not interrupt saving. */
export function savingOf(person: string, slug: string): Saving {
  const key = `${person} ${slug}`
  const known = engines.get(key)
  if (known) return known
  const saving = createAutosave({
    network: draftNetwork(slug, () => i18n.locale),
    kept: keptOnDevice(person, slug),
    currentIn: currentDraft,
  })
  engines.set(key, saving)
  return saving
}

/** Somebody signed out: nothing of theirs stays in memory. What is not saved yet stays kept on the device. */
export function forgetSaving(): void {
  for (const saving of engines.values()) saving.forget()
  engines.clear()
}
