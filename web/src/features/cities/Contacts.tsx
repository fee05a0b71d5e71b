import { useLingui } from '@lingui/react/macro'
import type { CityContact } from '../../api/contract'
import { isWeb } from '../../ui/SourceNote'
import styles from './cities.module.css'

/** Ways to reach the city, as far as the reader may see them. */
export function Contacts({ contacts }: { contacts: readonly CityContact[] }) {
  const { t } = useLingui()
  const kinds: Record<CityContact['kind'], string> = {
    OFFICE: t`Office`,
    COORDINATOR: t`Coordinator`,
    MAYORS_OFFICE: t`Office of the mayor`,
    PRESS: t`Press`,
    OTHER: t`Contact`,
  }
  return (
    <ul className={styles.links}>
      {contacts.map(({ kind, name, email, telephone, website }) => (
        <li key={[kind, email?.value, telephone?.value, website?.value].join()} className={styles.contact}>
          <span>{name ? <bdi dir="auto">{name.value}</bdi> : kinds[kind]}</span>
          {name && <small>{kinds[kind]}</small>}
          {email && (
            <a href={`mailto:${email.value}`} dir="ltr">
              {email.value}
            </a>
          )}
          {telephone && (
            <a href={`tel:${telephone.value.replace(/[^+\d]/g, '')}`} dir="ltr">
              {telephone.value}
            </a>
          )}
          {isWeb(website?.value) && (
            <a href={website?.value} rel="noreferrer external nofollow" dir="ltr">
              {website?.value}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
