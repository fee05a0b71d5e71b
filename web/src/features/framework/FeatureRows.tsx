import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { FocalArea } from '../../api/contract'
import { toAddress } from './find'
import styles from './framework.module.css'

/** The features of a focal area, each with the number of cities that name it. */
export function FeatureRows({ focal }: { focal: FocalArea }) {
  const { i18n } = useLingui()
  return (
    <ul className={styles.features}>
      {focal.features.map((feature) => (
        <li key={feature.code}>
          <bdi>{feature.code}</bdi>
          <Link
            to="/$lang/framework/$focalArea/$feature"
            params={{ lang: i18n.locale, focalArea: focal.code, feature: toAddress(feature.code) }}
          >
            <bdi lang={feature.name.lang}>{feature.name.text}</bdi>
          </Link>
          {feature.cities > 0 && (
            <span>
              <Plural value={feature.cities} one="# city" other="# cities" />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
