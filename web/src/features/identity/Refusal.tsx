import type { ReactNode } from 'react'
import { ReadError } from '../../api/read'
import { ProblemNotice } from '../../ui/ProblemNotice'
import styles from './identity.module.css'

const SAID_BY_THE_SERVICE = [400, 409, 412, 422]

/** Why something was not done: the rule and the fields in the words of the service; anything else as everywhere. */
export function Refusal({ error, title }: { error: unknown; title: ReactNode }) {
  if (!error) return null
  if (error instanceof ReadError && SAID_BY_THE_SERVICE.includes(error.problem.status) && error.problem.detail) {
    const messages = error.problem.errors?.map(({ message }) => message) ?? []
    return (
      <p className={styles.refusal} role="alert">
        {messages.length > 0 ? messages.join(' ') : error.problem.detail}
      </p>
    )
  }
  return <ProblemNotice error={error} heading="h3" title={title} />
}
