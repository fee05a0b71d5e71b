import type { ReactNode } from 'react'
import { ReadError } from '../../api/read'
import { ProblemNotice } from '../../ui/ProblemNotice'
import styles from './partners.module.css'

const SAID_BY_THE_SERVICE = [400, 409, 412, 422, 429]

/** Why something was not done: a rule in the words of the service, which knows it; anything else as everywhere. */
export function Refusal({ error, title }: { error: unknown; title: ReactNode }) {
  if (!error) return null
  if (error instanceof ReadError && SAID_BY_THE_SERVICE.includes(error.problem.status) && error.problem.detail) {
    return (
      <div className={styles.refusal} role="alert">
        <p>{error.problem.detail}</p>
        {error.problem.errors?.map(({ pointer, message }) => (
          <p key={pointer}>
            <bdi dir="ltr">{pointer}</bdi> {message}
          </p>
        ))}
      </div>
    )
  }
  return <ProblemNotice error={error} heading="h3" title={title} />
}
