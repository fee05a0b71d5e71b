import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CityIdentity } from '../../api/contract'
import styles from './identity.module.css'
import { useDay } from './words'

/** The identity as it stands, in pairs of word and value. */
export function Facts({ identity: { city, identity } }: { identity: CityIdentity }) {
  const { i18n } = useLingui()
  const day = useDay()
  const degrees = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 5 })
  return (
    <dl className={styles.facts}>
      <Fact name={<Trans>Name</Trans>}>
        <bdi>{identity.name}</bdi>
        {identity.nameSince && (
          <small>
            <Trans>since {day(identity.nameSince)}</Trans>
          </small>
        )}
      </Fact>
      {identity.nativeName && (
        <Fact name={<Trans>Name in its own script</Trans>}>
          <bdi>{identity.nativeName}</bdi>
        </Fact>
      )}
      <Fact name={<Trans>Country</Trans>}>
        <bdi lang={city.country.name.lang}>{city.country.name.text}</bdi>
      </Fact>
      {identity.parentUnit && (
        <Fact name={<Trans>Part of</Trans>}>
          <bdi>{identity.parentUnit}</bdi>
        </Fact>
      )}
      <Fact name={<Trans>Coordinates</Trans>}>
        <bdi dir="ltr">
          {degrees.format(identity.lat)}, {degrees.format(identity.lon)}
        </bdi>
      </Fact>
      <Fact name={<Trans>Time zone</Trans>}>
        <bdi dir="ltr">{identity.timeZone}</bdi>
      </Fact>
      {identity.territoryNote && (
        <Fact name={<Trans>Remark on the territory</Trans>}>
          <bdi>{identity.territoryNote}</bdi>
        </Fact>
      )}
      <Fact name={<Trans>Address</Trans>}>
        <bdi dir="ltr">/cities/{city.slug}</bdi>
        {identity.formerSlugs.length > 0 && (
          <small>
            <Trans>
              Earlier addresses that lead here: <bdi dir="ltr">{identity.formerSlugs.join(', ')}</bdi>
            </Trans>
          </small>
        )}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
