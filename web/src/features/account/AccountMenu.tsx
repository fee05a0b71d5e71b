import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { signOut, useMe, useSession } from '../../auth'
import { Popup } from '../../ui/Popup'
import styles from './account.module.css'
import { SignInButton } from './SignInButton'
import { useRoleName, useScopeName } from './words'

/** The way in for visitors; for those who are in, who they are, their account and the way out. */
export function AccountMenu() {
  const { state, name } = useSession()
  if (state === 'out') return <SignInButton look="quiet" />
  if (state === 'checking') return <span className={styles.checking} aria-hidden="true" />
  return <Menu name={name ?? ''} />
}

function Menu({ name }: { name: string }) {
  const { t, i18n } = useLingui()
  const { data: me } = useMe()
  const isForCity = (me?.cities.length ?? 0) > 0
  const isSecretariat = me?.roles.some(({ role }) => role === 'SECRETARIAT') ?? false
  return (
    <Popup label={t`Account of ${name}`} icon="userCircle" short={<bdi className={styles.name}>{name}</bdi>}>
      {(close) => (
        <>
          <Who name={name} />
          <ul>
            {isForCity && (
              <li>
                <Link to="/$lang/my-city" params={{ lang: i18n.locale }} onClick={close}>
                  <Trans>My city</Trans>
                </Link>
              </li>
            )}
            {isSecretariat && (
              <li>
                <Link to="/$lang/partners" params={{ lang: i18n.locale }} onClick={close}>
                  <Trans>Partner systems</Trans>
                </Link>
              </li>
            )}
            <li>
              <Link to="/$lang/account" params={{ lang: i18n.locale }} onClick={close}>
                <Trans>Your account</Trans>
              </Link>
            </li>
            <li>
              <button type="button" onClick={() => signOut()}>
                <Trans>Sign out</Trans>
              </button>
            </li>
          </ul>
        </>
      )}
    </Popup>
  )
}

function Who({ name }: { name: string }) {
  const { data: me } = useMe()
  const roleName = useRoleName()
  const scopeName = useScopeName()
  return (
    <div className={styles.who}>
      <p>
        <bdi>{me?.name ?? name}</bdi>
      </p>
      {me?.roles.map((held) => (
        <p key={`${held.role} ${held.city?.slug} ${held.country?.code}`}>
          {roleName(held.role)} <span aria-hidden="true">·</span> <bdi>{scopeName(held)}</bdi>
        </p>
      ))}
    </div>
  )
}
