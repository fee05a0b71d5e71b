import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { signOut, useMe, useTasks } from '../../auth'
import { Popup } from '../../ui/Popup'
import styles from './account.module.css'
import { useRoleName, useScopeName } from './words'

/** Who is signed in, what waits for them, their account and the way out. */
export function SignedInMenu({ name }: { name: string }) {
  const { t, i18n } = useLingui()
  const { data: me } = useMe()
  const { data: tasks } = useTasks()
  const isForCity = (me?.cities.length ?? 0) > 0
  const isSecretariat = me?.roles.some(({ role }) => role === 'SECRETARIAT') ?? false
  const waiting = tasks?.items.length ?? 0
  const label = t`Account of ${name}`
  const title = t`What waits for you`
  return (
    <Popup
      label={waiting > 0 ? `${label}. ${title}: ${waiting}` : label}
      icon="userCircle"
      short={<Short name={name} waiting={waiting} />}
    >
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
              <Link to="/$lang/tasks" params={{ lang: i18n.locale }} onClick={close}>
                {title}
                {waiting > 0 && <Count waiting={waiting} />}
              </Link>
            </li>
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

/** The number is drawn by the style: the name of the button says it in words, which must hold all text that is seen in it. */
function Short({ name, waiting }: { name: string; waiting: number }) {
  const { i18n } = useLingui()
  return (
    <>
      <bdi className={styles.name}>{name}</bdi>
      {waiting > 0 && <b className={styles.count} data-count={i18n.number(waiting)} aria-hidden="true" />}
    </>
  )
}

function Count({ waiting }: { waiting: number }) {
  const { i18n } = useLingui()
  return <b className={styles.count}>{i18n.number(waiting)}</b>
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
