import { Trans, useLingui } from '@lingui/react/macro'
import styles from './developers.module.css'
import { Example } from './Example'
import { CALLS } from './examples'
import { Part } from './Part'

/** Forms, languages and freshness of the same answer. */
export function Formats() {
  const { t } = useLingui()
  return (
    <Part
      id="formats"
      aside={
        <>
          <Example title={t`Features for a map program`} call={CALLS.gis} />
          <Example title={t`Keep the tag of an answer`} call={CALLS.keep} />
          <Example title={t`Ask only for news: 304`} call={CALLS.again} />
        </>
      }
    >
      <h2>
        <Trans>Formats, languages, freshness</Trans>
      </h2>
      <p>
        <Trans>
          Choose a format by the ending of the address or by <code>Accept</code>.
        </Trans>
      </p>
      <FormatTable />
      <h3>
        <Trans>Maps and GIS</Trans>
      </h3>
      <p>
        <Trans>
          Under <code>/ogc</code> the cities are OGC API Features: add that address to QGIS or another program as a
          connection.
        </Trans>
      </p>
      <h3>
        <Trans>Languages</Trans>
      </h3>
      <p>
        <Trans>
          Send <code>Accept-Language</code> with ar, en, es, fr, ru or zh; <code>Content-Language</code> says what you
          got. Each text says its own language (<code>lang</code>), its direction (<code>dir</code>) and which others
          exist (<code>languages</code>). It is never left out because a translation is missing.
        </Trans>
      </p>
      <h3>
        <Trans>Freshness</Trans>
      </h3>
      <p>
        <Trans>
          <code>Cache-Control</code> says how long you need not ask at all. After that, send the <code>ETag</code> in{' '}
          <code>If-None-Match</code>: if nothing has changed, the answer is 304 and has no body.
        </Trans>
      </p>
    </Part>
  )
}

function FormatTable() {
  const { t } = useLingui()
  const rows = [
    { ending: '.json', type: 'application/json', use: t`Programs; what you get without asking` },
    { ending: '.geojson', type: 'application/geo+json', use: t`Maps` },
    { ending: '.csv', type: 'text/csv', use: t`Spreadsheets` },
    { ending: '.ndjson', type: 'application/x-ndjson', use: t`Programs that read very much, one object a line` },
    { ending: '.jsonld', type: 'application/ld+json', use: t`Search engines and linked data; single cities` },
  ]
  return (
    <table className={styles.table} data-formats="">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Ending</Trans>
          </th>
          <th scope="col">
            <Trans>Media type</Trans>
          </th>
          <th scope="col">
            <Trans>Good for</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ending, type, use }) => (
          <tr key={ending}>
            <th scope="row">
              <code dir="ltr">{ending}</code>
            </th>
            <td>
              <code dir="ltr">{type}</code>
            </td>
            <td>{use}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
