import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button'
import { confirmDone } from '../../ui/toasts'
import { useConfirmation } from './queries'
import { useDraft } from './saving'

/** Some changes of an original leave a translation right: whoever reads both says so, and nobody is warned any more. */
export function ConfirmTranslation({ pointer, original }: { pointer: string; original: string }) {
  const { t } = useLingui()
  const { city, changed } = useDraft()
  const confirmation = useConfirmation(city.slug)
  // What is not public yet is not confirmed either: it waits for its original.
  if (changed.some(({ field }) => field === pointer || field === original)) return null
  return (
    <>
      <Button
        look="second"
        size="small"
        isBusy={confirmation.isPending}
        onClick={() =>
          // The button goes with the mark, so that what follows must not hang on it.
          confirmation.mutateAsync(pointer).then(
            () => confirmDone(t`The translation counts as up to date.`),
            () => undefined,
          )
        }
      >
        <Trans>It is still right</Trans>
      </Button>
      {confirmation.error && (
        <span role="alert">
          {' '}
          <Trans>That did not work. Try again.</Trans>
        </span>
      )}
    </>
  )
}
