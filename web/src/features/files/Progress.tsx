import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button'
import styles from './files.module.css'
import { Refusal } from './Refusal'
import type { Phase, Sending, SendingState } from './sending'
import { useSize } from './words'

/** How far a file got, and the way to stop and go on. */
export function Progress({ sending, state }: { sending: Sending; state: SendingState }) {
  const { t } = useLingui()
  const size = useSize()
  const total = sending.file.size
  const { phase, sent, problem } = state
  const words: Record<Phase, string> = {
    sending: t`On its way: ${size(sent)} of ${size(total)}`,
    paused: t`Paused: ${size(sent)} of ${size(total)} are here`,
    waiting: t`The line is interrupted; it goes on by itself. ${size(sent)} of ${size(total)} are here.`,
    arrived: t`All of it is here.`,
    refused: t`This file cannot be taken.`,
  }
  return (
    <div className={styles.progress}>
      {phase !== 'refused' && <progress max={total} value={sent} aria-label={t`Upload of ${sending.file.name}`} />}
      {/* Numbers that run are not read aloud; a change of state is. */}
      <p>{words[phase]}</p>
      <p className={styles.offscreen} role="status">
        {phase === 'sending' ? t`The file is on its way.` : words[phase]}
      </p>
      {phase === 'sending' && (
        <Button look="second" size="small" onClick={sending.pause}>
          <Trans>Pause</Trans>
        </Button>
      )}
      {(phase === 'paused' || phase === 'waiting') && (
        <Button look="second" size="small" onClick={sending.resume}>
          <Trans>Go on</Trans>
        </Button>
      )}
      <Refusal error={problem} title={<Trans>The file could not be sent</Trans>} />
    </div>
  )
}
