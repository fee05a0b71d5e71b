import { Trans } from '@lingui/react/macro'
import styles from './about.module.css'

/** The three grades of evidence, in the words that city pages use. */
export function Evidence() {
  return (
    <dl className={styles.grades}>
      <div>
        <dt>
          <Trans>Official</Trans>
        </dt>
        <dd>
          <Trans>
            A text of UNESCO, its institute, a national commission, a government or the city names the member.
          </Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Press</Trans>
        </dt>
        <dd>
          <Trans>News media or other third parties name it; no official text was seen yet.</Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Weak</Trans>
        </dt>
        <dd>
          <Trans>It rests on a single indirect or doubtful mention.</Trans>
        </dd>
      </div>
    </dl>
  )
}
