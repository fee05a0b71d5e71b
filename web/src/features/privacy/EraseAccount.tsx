import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Erasure, Me } from '../../api/contract'
import { signOut } from '../../auth'
import { Button, ButtonRow } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Consequences } from './Consequences'
import { Hindrance } from './Hindrance'
import styles from './privacy.module.css'
import { useErasure } from './queries'

/** What the service wants to read before it erases an account. */
export function confirmationOf(me: Me): string {
  return me.email ?? me.name
}

/** First what would come of it, from a dry run; then a word that nobody types by accident; then it is done. */
export function EraseAccount({ me }: { me: Me }) {
  const trial = useErasure('trial')
  const look = () => trial.mutate({ confirmation: confirmationOf(me), isTrial: true })
  return (
    <div className={styles.part}>
      <p>
        <Trans>
          Your name, your address and all that is personal go for good, at once and everywhere. What cities and the
          network decided stays, without your name. Nobody can undo this.
        </Trans>
      </p>
      <Hindrance
        error={trial.error}
        place="erase"
        title={<Trans>What would be erased could not be read</Trans>}
        onRetry={look}
      />
      {trial.data ? (
        <Confirmation me={me} erasure={trial.data} onClose={trial.reset} />
      ) : (
        <ButtonRow>
          <Button look="second" isBusy={trial.isPending} onClick={look}>
            <Trans>See what would be erased</Trans>
          </Button>
        </ButtonRow>
      )}
    </div>
  )
}

function Confirmation({ me, erasure, onClose }: { me: Me; erasure: Erasure; onClose: () => void }) {
  const { i18n } = useLingui()
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState('')
  const [isChecked, setChecked] = useState(false)
  const request = useErasure(key)
  const expected = confirmationOf(me)
  const isRight = typed.trim().toLowerCase() === expected.toLowerCase()
  const erase = () => {
    setChecked(true)
    if (!isRight) return
    request.mutate(
      { confirmation: typed, isTrial: false },
      {
        onSuccess: async () => {
          await navigate({ to: '/$lang/account', params: { lang: i18n.locale }, hash: 'erased' })
          await signOut()
        },
      },
    )
  }
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        erase()
      }}
    >
      <Consequences erasure={erasure} />
      <Hindrance
        error={request.error}
        place="erase"
        title={<Trans>Your account could not be erased</Trans>}
        onRetry={erase}
      />
      <Field
        label={me.email ? <Trans>Your e-mail address, to confirm</Trans> : <Trans>Your name, to confirm</Trans>}
        hint={
          <Trans>
            Type <bdi dir={me.email ? 'ltr' : 'auto'}>{expected}</bdi>
          </Trans>
        }
        error={isChecked && !isRight && <Trans>This is not what stands beneath. Compare letter by letter.</Trans>}
        dir={me.email ? 'ltr' : 'auto'}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ButtonRow>
        <Button look="second" onClick={onClose}>
          <Trans>Keep my account</Trans>
        </Button>
        <Button look="danger" type="submit" isBusy={request.isPending}>
          <Trans>Erase my account for good</Trans>
        </Button>
      </ButtonRow>
    </form>
  )
}
