import scopes from 'virtual:scopes'
import { Trans, useLingui } from '@lingui/react/macro'
import styles from './developers.module.css'

const PEOPLE = 'openid'
const NAMES = [...new Set(scopes.map(({ scope }) => scope))].sort(
  (one, other) => Number(one === PEOPLE) - Number(other === PEOPLE) || one.localeCompare(other),
)

/** Which operations a scope opens, as the contract has it; what no scope opens stands last. */
export function Scopes() {
  const { t } = useLingui()
  const meanings: Record<string, string> = {
    'cities:read': t`Read what a city has not published yet`,
    'cities:write': t`Write into the draft of a city, and publish what was written so`,
    'history:read': t`Read what became public of a city, when and through whom`,
    [PEOPLE]: t`No scope opens these to a system.`,
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Scope</Trans>
          </th>
          <th scope="col">
            <Trans>Operations</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {NAMES.map((name) => (
          <tr key={name}>
            <th scope="row">{name === PEOPLE ? <b>{t`For people only`}</b> : <code dir="ltr">{name}</code>}</th>
            <td>
              {meanings[name] && <p>{meanings[name]}</p>}
              <Operations scope={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Operations({ scope }: { scope: string }) {
  return (
    <ul className={styles.operations}>
      {scopes
        .filter((operation) => operation.scope === scope)
        .map(({ method, path }) => (
          <li key={`${method} ${path}`} dir="ltr">
            <b>{method}</b> <code>{path}</code>
          </li>
        ))}
    </ul>
  )
}
