import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What can be done to pictures and documents, as the history names it. */
const DEEDS = ['add-file', 'change-file', 'remove-file'] as const

type FileAction = (typeof DEEDS)[number]

export function isFileAction(action: string): action is FileAction {
  return (DEEDS as readonly string[]).includes(action)
}

/** One line on what somebody did to a picture or document. */
export function FileDeed({ action, who }: { action: FileAction; who: ReactNode }) {
  switch (action) {
    case 'add-file':
      return <Trans>{who} added a picture or document.</Trans>
    case 'change-file':
      return <Trans>{who} changed what is said about a picture or document.</Trans>
    case 'remove-file':
      return <Trans>{who} deleted a picture or document.</Trans>
  }
}
