import { useSyncExternalStore } from 'react'
import { currentSession, type Session, subscribe } from './session'

/** Who is signed in, and what there is to say about it; draws again when that changes. */
export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession, currentSession)
}
