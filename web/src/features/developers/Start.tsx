import { Trans, useLingui } from '@lingui/react/macro'
import { AnchorButton, ButtonRow } from '../../ui/Button'
import styles from './developers.module.css'
import { Example } from './Example'
import { CALLS } from './examples'
import { Part } from './Part'

/** What there is, and the two doors to it. */
export function Overview() {
  const { t } = useLingui()
  return (
    <Part id="overview" isFirst aside={<Aside title={t`First call`} />}>
      <h1>
        <Trans>An open register of learning cities</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>
          Everything on the public pages is also here as data: free to read, without a key, in six languages. This site
          itself uses nothing else.
        </Trans>
      </p>
      <ButtonRow>
        <AnchorButton href="/q/swagger-ui/">
          <Trans>Open Swagger UI</Trans>
        </AnchorButton>
        <AnchorButton look="second" icon="downloadSimple" href="/q/openapi">
          <Trans>Contract (OpenAPI)</Trans>
        </AnchorButton>
      </ButtonRow>
      <ul className={styles.offers}>
        <li>
          <Trans>Member cities with names in their own scripts, places, figures with year and source</Trans>
        </li>
        <li>
          <Trans>Dated membership, so that every count can be asked for as of a day</Trans>
        </li>
        <li>
          <Trans>The 42 Key Features of Learning Cities and the cities that name them</Trans>
        </li>
        <li>
          <Trans>Countries, regions, clusters and Sustainable Development Goals in six languages</Trans>
        </li>
        <li>
          <Trans>JSON, GeoJSON, CSV, NDJSON and JSON-LD, and OGC API Features for geographic information systems</Trans>
        </li>
      </ul>
    </Part>
  )
}

function Aside({ title }: { title: string }) {
  return (
    <>
      <Example title={title} call={CALLS.find} />
      <p className={styles.try}>
        <Trans>
          Try any call in <a href="/q/swagger-ui/">Swagger UI</a>; you can sign in there too.
        </Trans>
      </p>
    </>
  )
}

/** Five steps, each a real command and its real answer. */
export function QuickStart() {
  const { t } = useLingui()
  return (
    <Part
      id="quick-start"
      aside={
        <>
          <Example title={t`1. Read a city`} call={CALLS.city} />
          <Example title={t`2. Ask for many`} call={CALLS.many} />
          <Example title={t`3. Count by filter`} call={CALLS.facets} />
          <Example title={t`4. Take a table with you`} call={CALLS.table} />
        </>
      }
    >
      <h2>
        <Trans>Quick start</Trans>
      </h2>
      <p>
        <Trans>
          Five minutes with a terminal. Every command works as it stands: copy it, or run it here and see the answer.
        </Trans>
      </p>
      <ol className={styles.steps}>
        <li>
          <h3>
            <Trans>Find and read a city</Trans>
          </h3>
          <p>
            <Trans>
              The first call, above, finds Medellín although a letter is missing: search forgives typing errors and
              accents and knows every script. The <code>slug</code> in its answer is the address of the city.
            </Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>Ask for many</Trans>
          </h3>
          <p>
            <Trans>
              Filters combine; one given twice means either. <code>count</code> adds the total. While there are more,
              the answer has <code>next</code>: send it as <code>cursor</code> and go on.
            </Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>See what filters would leave</Trans>
          </h3>
          <p>
            <Trans>Facets give the number of cities for every value of every filter in one answer.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>Take the data with you</Trans>
          </h3>
          <p>
            <Trans>An ending of the address chooses the format: this one opens in a spreadsheet.</Trans>
          </p>
        </li>
      </ol>
    </Part>
  )
}
