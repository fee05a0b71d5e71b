import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import styles from './developers.module.css'
import { Example } from './Example'
import { CALLS } from './examples'
import { Part } from './Part'
import { useProblemTypes } from './queries'

/** How the API refuses, with every type of problem that it knows. */
export function Errors() {
  const { t } = useLingui()
  return (
    <Part id="errors" aside={<Example title={t`A mistake, answered in French`} call={CALLS.mistake} />}>
      <h2>
        <Trans>Errors</Trans>
      </h2>
      <p>
        <Trans>
          Every error is <code>application/problem+json</code> (RFC 9457): a stable <code>type</code> for programs,
          words for people in their language, the parameters or fields at fault in <code>errors</code>, and a{' '}
          <code>requestId</code> to quote when you report it. A failure never comes as 200.
        </Trans>
      </p>
      <p>
        <Trans>
          The same list is at{' '}
          <a href="/api/v1/problems" dir="ltr">
            /api/v1/problems
          </a>
          .
        </Trans>
      </p>
      <Catalogue />
    </Part>
  )
}

function Catalogue() {
  const { i18n } = useLingui()
  const { data: types = [], isError } = useProblemTypes()
  if (isError) {
    return (
      <p role="status">
        <Trans>The types of problems could not be loaded. Try again in a moment.</Trans>
      </p>
    )
  }
  return (
    <table className={styles.table} aria-busy={types.length === 0}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Status and type</Trans>
          </th>
          <th scope="col">
            <Trans>Meaning</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {types.map(({ code, status, title, explanation }) => (
          <tr key={code}>
            <th scope="row">
              <code dir="ltr">{status}</code>{' '}
              <Link to="/$lang/problems/$code" params={{ lang: i18n.locale, code }}>
                <code dir="ltr">{code}</code>
              </Link>
            </th>
            <td>
              <b>{title}.</b> {explanation}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
