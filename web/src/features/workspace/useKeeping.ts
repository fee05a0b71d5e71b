import { useEffect } from 'react'
import { useSession } from '../../auth'
import { forgetSaving, type Saving } from './engines'
import { leadTo } from './focus'

const LOOK_AGAIN = 30_000

/** Lets saving know what happens around it: the line, the tab, the sign-in; and looks at what colleagues write. */
export function useKeeping(saving: Saving | undefined): void {
  const { state, notice } = useSession()
  useEffect(() => {
    if (notice === 'signed-out' || notice === 'half-out') forgetSaving()
  }, [notice])
  useEffect(() => {
    // Where somebody is writing when the sign-in ends, they come back to.
    const field = state === 'out' && saving ? lastField : undefined
    if (field) leadTo(field)
  }, [saving, state])
  useEffect(() => {
    if (!saving || state !== 'in') return
    saving.wake()
    void saving.refresh()
    return whileShown(saving)
  }, [saving, state])
}

let lastField: string | undefined

function noteField({ target }: FocusEvent): void {
  const field = (target as HTMLElement).dataset?.pointer
  if (field) lastField = field
}

function whileShown(saving: Saving): () => void {
  const wake = () => saving.wake()
  const leave = () => void saving.flush(true)
  const seen = () => {
    if (document.visibilityState === 'hidden') leave()
    else void saving.refresh()
  }
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible' && navigator.onLine) void saving.refresh()
  }, LOOK_AGAIN)
  addEventListener('focusin', noteField)
  addEventListener('online', wake)
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', seen)
  return () => {
    clearInterval(timer)
    removeEventListener('focusin', noteField)
    removeEventListener('online', wake)
    removeEventListener('pagehide', leave)
    document.removeEventListener('visibilitychange', seen)
    leave()
  }
}
