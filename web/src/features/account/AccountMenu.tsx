import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { signOut, useSession } from '../../auth'
import styles from './account.module.css'
import { useMe } from './queries'
import { SignInButton } from './SignInButton'
import { useDisclosure } from './useDisclosure'
import { useRoleName, useScopeName } from './words'

/** The way in for visitors; for those who are in, who they are, their account and the way out. */
export function AccountMenu() {
  const { state, name } = useSession()
  if (state === 'out') return <SignInButton className={styles.signIn} />
  if (state === 'checking') return <span className={styles.checking} aria-hidden="true" />
  return <Menu name={name ?? ''} />
}

function Menu({ name }: { name: string }) {
  const { t, i18n } = useLingui()
  const { isOpen, toggle, close, root, button } = useDisclosure()
  return (
    <div className={styles.menu} ref={root}>
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls="account-panel"
        aria-label={t`Account of ${name}`}
        onClick={toggle}
      >
        <span className={styles.initial} aria-hidden="true">
          {initialOf(name)}
        </span>
        <bdi className={styles.openerName}>{name}</bdi>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      <div id="account-panel" className={styles.panel} hidden={!isOpen}>
        {isOpen && (
          <>
            <Who name={name} />
            <ul>
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
      </div>
    </div>
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

/** The first letter, also of names whose letters take two code units. */
function initialOf(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? ''
}
