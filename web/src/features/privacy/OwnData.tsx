import { Trans, useLingui } from '@lingui/react/macro'
import type { Me } from '../../api/contract'
import { Button, ButtonRow } from '../../ui/Button'
import { Folio } from '../../ui/Folio'
import { confirmDone } from '../../ui/toasts'
import { EraseAccount } from './EraseAccount'
import { Hindrance } from './Hindrance'
import styles from './privacy.module.css'
import { useExport } from './queries'
import { saveText } from './save'

/** What a person may take along, and how they are forgotten. */
export function OwnData({ me }: { me: Me }) {
  return (
    <>
      <Folio id="my-data" label={<Trans>My data</Trans>}>
        <Download />
      </Folio>
      <Folio id="erase" label={<Trans>Erase my account</Trans>}>
        <EraseAccount me={me} />
      </Folio>
    </>
  )
}

function Download() {
  const { t } = useLingui()
  const request = useExport()
  const download = () =>
    request.mutate(undefined, {
      onSuccess: ({ name, text }) => {
        saveText(name, text)
        confirmDone(t`Your data are in the file ${name}.`)
      },
    })
  return (
    <div className={styles.part}>
      <p>
        <Trans>
          One file with all that the platform knows about you: account, roles, invitations, drafts, requests, files,
          mails and what you did. Programs can read it (JSON). A message to your address tells that it was taken.
        </Trans>
      </p>
      <Hindrance
        error={request.error}
        place="my-data"
        title={<Trans>Your data could not be downloaded</Trans>}
        onRetry={download}
      />
      <ButtonRow>
        <Button look="second" icon="downloadSimple" isBusy={request.isPending} onClick={download}>
          <Trans>Download my data</Trans>
        </Button>
      </ButtonRow>
    </div>
  )
}
