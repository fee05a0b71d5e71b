import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './developers.module.css'
import { Example } from './Example'
import { CALLS } from './examples'
import { Part } from './Part'

type Row = { names: string[]; meaning: ReactNode }

/** What every list understands. */
export function Lists() {
  const { t } = useLingui()
  return (
    <Part
      id="lists"
      aside={
        <>
          <Example title={t`Cities in a box on the map`} call={CALLS.map} />
          <Example title={t`The network as of a day`} call={CALLS.size} />
        </>
      }
    >
      <h2>
        <Trans>Lists and filters</Trans>
      </h2>
      <p className={styles.endpoint}>
        <b>GET</b>
        <code dir="ltr">/api/v1/cities</code>
      </p>
      <p>
        <Trans>
          All lists work alike. The filters are those of the page Cities: change the path of its address and it is a
          request.
        </Trans>
      </p>
      <Parameters rows={useRows()} />
      <p>
        <Trans>
          A parameter or a code that does not exist is refused, and the refusal names the nearest one that does: a
          typing error never gives wrong data.
        </Trans>
      </p>
    </Part>
  )
}

function useRows(): Row[] {
  return [
    {
      names: ['q'],
      meaning: <Trans>Names or beginnings of them, in any script and language</Trans>,
    },
    {
      names: ['region', 'country', 'cluster', 'focalArea', 'feature', 'kind', 'challenge', 'expertise'],
      meaning: <Trans>Codes, repeatable for any of several; the lists of reference data hold them</Trans>,
    },
    {
      names: ['state', 'evidence'],
      meaning: <Trans>State of the membership, and how well it is attested; without them, members that count</Trans>,
    },
    {
      names: ['populationMin', 'populationMax', 'memberSinceFrom', 'memberSinceTo'],
      meaning: <Trans>Ranges; both ends belong to them</Trans>,
    },
    { names: ['bbox'], meaning: <Trans>West, south, east and north in degrees, for maps</Trans> },
    { names: ['asOf'], meaning: <Trans>The membership as it was on a day</Trans> },
    { names: ['sort'], meaning: <Trans>The field to sort by; a minus sign turns the order round</Trans> },
    {
      names: ['limit', 'cursor', 'count'],
      meaning: <Trans>Rows on a page (25, at most 200), where to go on, and whether to count them all</Trans>,
    },
  ]
}

function Parameters({ rows }: { rows: Row[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Parameter</Trans>
          </th>
          <th scope="col">
            <Trans>What it does</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ names, meaning }) => (
          <tr key={names[0]}>
            <th scope="row">
              {names.map((name) => (
                <code key={name} dir="ltr">
                  {name}
                </code>
              ))}
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
