import { Trans } from '@lingui/react/macro'
import styles from './developers.module.css'
import { Part } from './Part'

const PLACE_DATA = 'Place data: GeoNames, CC BY 4.0'

/** What those who pass the data on owe to their sources; data/NOTICE is the full text. */
export function Licences() {
  return (
    <Part id="licences">
      <h2>
        <Trans>Licences and attribution</Trans>
      </h2>
      <ul className={styles.bullets}>
        <li>
          <Trans>
            <b>Places.</b> Coordinates, population figures and time zones come for the most part from{' '}
            <a href="https://www.geonames.org">GeoNames</a> under{' '}
            <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, selected, matched by hand and rounded.
            Whoever shows or passes them on keeps this line: <code>{PLACE_DATA}</code>. Each city also carries its lines
            in <code>attribution</code>.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Countries.</b> Codes and names come from the package i18n-iso-countries under the MIT licence.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Facts.</b> Memberships, years and designations were gathered from public texts. Each names its source:
            show it where you show the fact.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Demonstration.</b> What has <code>demo: true</code> is invented. Do not pass it on.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Names and emblems.</b> Nothing here gives a right to use those of UNESCO or suggests its endorsement. The
            designations used imply no opinion on the legal status of any country, territory, city or boundary.
          </Trans>
        </li>
      </ul>
    </Part>
  )
}

/** What integrators can rely on. */
export function Promises() {
  return (
    <Part id="promises">
      <h2>
        <Trans>Limits and promises</Trans>
      </h2>
      <ul className={styles.bullets}>
        <li>
          <Trans>
            <b>Version 1 only grows.</b> Fields, values and operations may be added; none goes away or changes its
            meaning. Read what you know and ignore the rest.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Ids never change.</b> Addresses of cities may; an old one redirects to the new one.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Sizes.</b> At most 200 rows a page and 1 MB a request, which must have arrived within 20 seconds.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Limits.</b> A partner system may send 600 requests a minute or what it was granted, a person 1,200, an
            address without a token 12,000. One more is answered 429 with <code>Retry-After</code>; whoever sends a
            token sees in <code>RateLimit</code> what is left. For much data use the formats for bulk.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>From any web page.</b> Public data may be read by scripts of other sites (CORS), without credentials.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>The truth when something is away.</b> Then the answer is 503 with <code>Retry-After</code>, never half or
            wrong data.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>Traceable.</b> Every answer has an <code>X-Request-Id</code>; send your own and it is kept.
          </Trans>
        </li>
      </ul>
    </Part>
  )
}
