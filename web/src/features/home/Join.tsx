import { Trans } from '@lingui/react/macro'
import { Folio } from '../../ui/Folio'
import styles from './home.module.css'

const NETWORK_SITE = 'https://uil.unesco.org/en/learning-cities'

/** Only what public texts of the network say; the next call is announced there and nowhere else. */
export function Join() {
  return (
    <Folio id="join" labelledBy="join-title" label={<Trans>Join the network</Trans>}>
      <h2 id="join-title">
        <Trans>How a city becomes a member</Trans>
      </h2>
      <p className={styles.lede}>
        <Trans>
          Local governments in Member States of UNESCO can apply when a call is open: cities, but also districts, towns
          and communities, as a rule from 10,000 inhabitants. Membership is free of charge.
        </Trans>
      </p>
      <ol className={styles.steps}>
        <li>
          <h3>
            <Trans>Read the guiding documents</Trans>
          </h3>
          <p>
            <Trans>The Beijing Declaration and the Key Features say what a learning city commits itself to.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>Prepare the application</Trans>
          </h3>
          <p>
            <Trans>The city describes itself and its plans, and the mayor endorses the application.</Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>Ask the National Commission</Trans>
          </h3>
          <p>
            <Trans>
              The National Commission for UNESCO endorses and forwards it. It may set an earlier date of its own and can
              send up to three cities a call.
            </Trans>
          </p>
        </li>
        <li>
          <h3>
            <Trans>The jury recommends</Trans>
          </h3>
          <p>
            <Trans>
              Independent experts look for a clear vision and for work that has begun. New members are announced
              together, and every two years each reports on its progress.
            </Trans>
          </p>
        </li>
      </ol>
      <p className={styles.call}>
        <Trans>
          Calls come at irregular intervals. The last one known here was open from 15 May to 15 June 2025, and its
          results were announced on 4 December 2025. The UNESCO Institute for Lifelong Learning announces the next one
          on <a href={NETWORK_SITE}>its own pages</a>.
        </Trans>
      </p>
    </Folio>
  )
}
