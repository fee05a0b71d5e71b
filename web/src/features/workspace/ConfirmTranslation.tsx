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
          confirmation.mutate(pointer, { onSuccess: () => confirmDone(t`The translation counts as up to date.`) })
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
