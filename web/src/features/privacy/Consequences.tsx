import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { Erasure } from '../../api/contract'
import styles from './privacy.module.css'

const FATES = ['GONE', 'ENDED', 'KEPT'] as const

/** Each part of what is known about the person, by what becomes of it. */
export function Consequences({ erasure }: { erasure: Erasure }) {
  const { i18n } = useLingui()
  const sections = useSectionNames()
  const fates = useFateNames()
  const first = useRef<HTMLDivElement>(null)
  // What was asked for has come: whoever cannot see the page is led to it.
  useEffect(() => first.current?.focus(), [])
  return (
    <div className={styles.consequences} ref={first} tabIndex={-1}>
      {FATES.map((fate) => {
        const parts = erasure.consequences.filter((part) => part.fate === fate)
        if (parts.length === 0) return null
        return (
          <section key={fate}>
            <h3>{fates[fate]}</h3>
            <ul>
              {parts.map(({ section, count }) => (
                <li key={section}>
                  {sections[section] ?? section} <span className={styles.count}>({i18n.number(count)})</span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function useFateNames(): Record<(typeof FATES)[number], string> {
  const { t } = useLingui()
  return {
    GONE: t`Goes for good`,
    ENDED: t`Ends now; that it was stays, without your name`,
    KEPT: t`Stays, without your name`,
  }
}

function useSectionNames(): Record<string, string> {
  const { t } = useLingui()
  return {
    account: t`Name, address and preferences`,
    roles: t`Roles`,
    invitationsSent: t`Invitations that you sent`,
    invitationsReceived: t`Invitations to you`,
    drafts: t`Texts in drafts of cities`,
    identityRequests: t`Requests about names and places of cities`,
    files: t`Files of cities`,
    uploads: t`Uploads on their way`,
    partnerContacts: t`Your address as the contact of partner systems`,
    mails: t`Mails to you`,
    history: t`What you did`,
    historyAboutMe: t`What others did with your roles`,
    refusedChanges: t`Changes that were refused`,
    keptAnswers: t`Answers kept for repeated requests`,
  }
}
