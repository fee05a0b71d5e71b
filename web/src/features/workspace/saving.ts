import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { CityDraft } from '../../api/contract'
import type { LoadedDraft } from './autosave/draftNetwork'
import type { State } from './autosave/state'
import type { Saving } from './engines'

export const SavingContext = createContext<Saving | undefined>(undefined)

/** What saves the draft of the city whose workspace this is. */
export function useSaving(): Saving {
  const saving = useContext(SavingContext)
  if (!saving) throw new Error('This is shown outside of a workspace.')
  return saving
}

export function useSavingState(): State<LoadedDraft> {
  const saving = useSaving()
  return useSyncExternalStore(saving.subscribe, saving.state)
}

/** The draft as the service has it; screens of the workspace are shown only when there is one. */
export function useDraft(): CityDraft {
  const { draft } = useSavingState()
  if (!draft) throw new Error('This is shown before the draft is there.')
  return draft.draft
}

type Field<T> = { value: T | undefined; change: (value: T | undefined) => void; fault: string | undefined }

/** One field of the draft, as it stands for the person, and what the service has against it. */
export function useField<T>(pointer: string): Field<T> {
  const saving = useSaving()
  const value = useSyncExternalStore(saving.subscribe, () => saving.shown(pointer)) as T | undefined
  const fault = useSyncExternalStore(saving.subscribe, () => saving.state().faults.get(pointer))
  const change = useCallback((next: T | undefined) => saving.edit(pointer, next), [saving, pointer])
  return { value, change, fault }
}
