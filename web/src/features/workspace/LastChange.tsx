import { Trans } from '@lingui/react/macro'
import styles from './localized.module.css'
import { useMoment } from './moments'
import { useDraft } from './saving'

/** Who changed a field last, as long as that is not public. */
export function LastChange({ pointer }: { pointer: string }) {
  const moment = useMoment()
  const change = useDraft().changed.find(({ field }) => covers(pointer, field))
  if (!change) return null
  const { by } = change
  const at = moment(change.at)
  return (
    <p className={styles.change}>
      {by ? (
        <Trans>
          Not public yet. Changed by <bdi>{by}</bdi>, {at}
        </Trans>
      ) : (
        <Trans>Not public yet. Changed on {at}</Trans>
      )}
    </p>
  )
}

function covers(pointer: string, field: string): boolean {
  return field === pointer || field.startsWith(`${pointer}/`)
}
