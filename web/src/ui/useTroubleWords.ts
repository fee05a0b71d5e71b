import { useLingui } from '@lingui/react/macro'
import type { Trouble } from './problem'

type Words = { title: string; meaning: string }

/** Says what happened, what it means and what to do; never whose fault the reader's is. */
export function useTroubleWords(): Record<Trouble, Words> {
  const { t } = useLingui()
  return {
    offline: {
      title: t`You are offline`,
      meaning: t`What you have opened before stays readable. The rest comes back with your connection.`,
    },
    unreachable: {
      title: t`No answer came`,
      meaning: t`The line or the service is interrupted. Nothing is lost; try again in a moment.`,
    },
    busy: {
      title: t`Too many requests at once`,
      meaning: t`The service limits how much it answers in a minute. Wait a little, then try again.`,
    },
    away: {
      title: t`The service is away for a moment`,
      meaning: t`It is being restarted or has lost its database. Nothing is lost; try again in a minute.`,
    },
    forbidden: {
      title: t`You have no access to this`,
      meaning: t`It is open only to some people who are signed in. Sign in with the account that may see it, or ask whoever gave you the link.`,
    },
    missing: {
      title: t`There is nothing at this address`,
      meaning: t`The address may be mistyped, or what stood here has moved or was removed.`,
    },
    refused: {
      title: t`The service did not understand this address`,
      meaning: t`A part of it has a value that does not fit. Start again without filters.`,
    },
    broken: {
      title: t`Something broke on our side`,
      meaning: t`This is our fault, not yours. Try again in a moment; if it stays, tell us the code.`,
    },
  }
}
