import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { HeldRole, Me } from '../../api/contract'
import styles from './account.module.css'
import { useDay, useRoleName, useScopeName } from './words'

/** Each role with what it is limited to and how long it lasts: a right ends with its role. */
export function Roles({ me }: { me: Me }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const day = useDay(me.timeZone)
  if (me.roles.length === 0) {
    return (
      <p>
        <Trans>
          You have no role yet. The coordinator of your city, or the secretariat, can give you one; until then you read
          what everybody reads.
        </Trans>
      </p>
    )
  }
  return (
    <table className={styles.roles}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Role</Trans>
          </th>
          <th scope="col">
            <Trans>For</Trans>
          </th>
          <th scope="col">
            <Trans>Since</Trans>
          </th>
          <th scope="col">
            <Trans>Until</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {me.roles.map((held) => (
          <tr key={`${held.role} ${held.city?.slug} ${held.country?.code} ${held.from}`}>
            <th scope="row">{roleName(held.role)}</th>
            <td data-label={t`For`}>
              <Scope held={held} />
            </td>
            <td data-label={t`Since`}>{day(held.from)}</td>
            <td data-label={t`Until`}>{held.to ? day(held.to) : t`No end set`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Scope({ held }: { held: HeldRole }) {
  const { i18n } = useLingui()
  const scopeName = useScopeName()
  if (!held.city) return <bdi>{scopeName(held)}</bdi>
  return (
    <Link to="/$lang/cities/$slug" params={{ lang: i18n.locale, slug: held.city.slug }}>
      <bdi>{held.city.name}</bdi>
    </Link>
  )
}
