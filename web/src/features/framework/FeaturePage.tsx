import { Trans, useLingui } from '@lingui/react/macro'
import type { FrameworkFeature } from '../../api/contract'
import { Folio } from '../../ui/Folio'
import { useHead } from '../../ui/useHead'
import { Crumb } from './Crumb'
import { type FoundArea, findFeature, findFocalArea, fromAddress, toAddress } from './find'
import styles from './framework.module.css'
import { Measurements } from './Measurements'
import { NamingCities } from './NamingCities'
import { UnknownPart, WithFramework } from './Shell'
import { Unconfirmed } from './Verified'

type FeaturePageProps = { focalArea: string; feature: string }

/** One of the 42 features: how it could be measured, which targets it serves, which cities name it. */
export function FeaturePage({ focalArea, feature: address }: FeaturePageProps) {
  const code = fromAddress(address)
  return (
    <WithFramework>
      {(framework) => {
        const found = findFocalArea(framework, focalArea)
        const feature = found && findFeature(found.focal, code)
        return found && feature ? <One key={code} found={found} feature={feature} /> : <UnknownPart code={code} />
      }}
    </WithFramework>
  )
}

function One({ found: { area, focal }, feature }: { found: FoundArea; feature: FrameworkFeature }) {
  const { t, i18n } = useLingui()
  const name = feature.name.text
  const description = t`Feature ${feature.code} of the Key Features of Learning Cities: ${name}. Possible measurements, and the cities that name it.`
  useHead({
    title: `${feature.code} ${name}`,
    description,
    path: `/framework/${focal.code}/${toAddress(feature.code)}`,
    language: i18n.locale,
  })
  return (
    <article>
      <header className={styles.head} data-zone={area.zone}>
        <Crumb focal={focal} />
        <p className={styles.kicker}>
          <span>
            <Trans>Feature {feature.code}</Trans>
          </span>
        </p>
        <h1>
          <bdi lang={feature.name.lang}>{name}</bdi>
        </h1>
        {!feature.verified && <Unconfirmed />}
      </header>
      {feature.measurements.length > 0 && (
        <Folio id="measurements" label={<Trans>Possible measurements</Trans>}>
          <p className={styles.lede}>
            <Trans>
              Suggestions that each city may adapt. They compare a city with itself over time, never with others.
            </Trans>
          </p>
          <Measurements measurements={feature.measurements} />
        </Folio>
      )}
      {feature.sdgTargets.length > 0 && (
        <Folio id="targets" label={<Trans>Sustainable Development Goals</Trans>}>
          <p>
            <Trans>Serves these targets, by our own reading:</Trans>
          </p>
          <ul className={styles.targets}>
            {feature.sdgTargets.map((target) => (
              <li key={target}>
                <Trans>Target {target}</Trans>
              </li>
            ))}
          </ul>
        </Folio>
      )}
      <Folio id="cities" label={<Trans>Cities</Trans>}>
        <NamingCities named={{ feature: feature.code }} />
      </Folio>
    </article>
  )
}
