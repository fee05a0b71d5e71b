import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Me } from '../../api/contract'
import { LANGUAGES, type LanguageCode } from '../../i18n/languages'
import { Button, ButtonRow } from '../../ui/Button'
import { Checkbox, SelectField } from '../../ui/Field'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { confirmDone } from '../../ui/toasts'
import styles from './account.module.css'
import { ClashNotice } from './ClashNotice'
import { TimeZoneField } from './TimeZoneField'
import { Clash, useSaving } from './useSaving'
import { changesOf, type Digest, isTimeZone, type Wishes, wishesOf } from './wishes'
import { useDigestNames } from './words'

/** What the person decides: nothing is kept before they save it, and nothing chosen is lost when saving fails. */
export function Preferences({ me }: { me: Me }) {
  const { t } = useLingui()
  const saving = useSaving()
  const [chosen, setChosen] = useState<Partial<Wishes>>({})
  const [isChecked, setChecked] = useState(false)
  const wishes = { ...wishesOf(me), ...chosen }
  const isZoneFaulty = wishes.timeZone !== '' && !isTimeZone(wishes.timeZone)
  const choose = (part: Partial<Wishes>) => setChosen({ ...chosen, ...part })
  const taken = () => {
    setChosen({})
    saving.reset()
  }

  const save = () => {
    setChecked(true)
    if (isZoneFaulty) return
    if (Object.keys(changesOf(wishesOf(me), wishes)).length === 0) return confirmDone(t`Your preferences are saved.`)
    saving.mutate(
      { me, wishes },
      {
        onSuccess: () => {
          taken()
          confirmDone(t`Your preferences are saved.`)
        },
      },
    )
  }

  return (
    <form
      className={styles.preferences}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {saving.error instanceof Clash && (
        <ClashNotice current={saving.error.current} wishes={wishes} onMine={save} onTheirs={taken} />
      )}
      {saving.error && !(saving.error instanceof Clash) && (
        <ProblemNotice
          error={saving.error}
          heading="h3"
          title={<Trans>Your preferences could not be saved</Trans>}
          onRetry={save}
        />
      )}
      <LanguageField value={wishes.language} onChange={(language) => choose({ language })} />
      <TimeZoneField
        value={wishes.timeZone}
        onChange={(timeZone) => choose({ timeZone: timeZone.trim() })}
        isFaulty={isChecked && isZoneFaulty}
      />
      <DigestField value={wishes.digest} onChange={(digest) => choose({ digest })} />
      <Checkbox
        checked
        disabled
        readOnly
        hint={<Trans>You hear of every deadline of what you take part in; this cannot be switched off.</Trans>}
      >
        <Trans>Deadlines by e-mail</Trans>
      </Checkbox>
      <ButtonRow>
        <Button type="submit" isBusy={saving.isPending}>
          <Trans>Save</Trans>
        </Button>
      </ButtonRow>
    </form>
  )
}

function LanguageField({ value, onChange }: { value: string; onChange: (language: LanguageCode) => void }) {
  return (
    <SelectField
      label={<Trans>We write to you in</Trans>}
      hint={<Trans>For e-mails and messages; the pages keep the language in which you read them.</Trans>}
      value={value}
      onChange={({ target }) => onChange(target.value as LanguageCode)}
    >
      {LANGUAGES.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}

function DigestField({ value, onChange }: { value: Digest; onChange: (digest: Digest) => void }) {
  const names = useDigestNames()
  return (
    <SelectField
      label={<Trans>Summary of news by e-mail</Trans>}
      value={value}
      onChange={({ target }) => onChange(target.value as Digest)}
    >
      {Object.entries(names).map(([digest, name]) => (
        <option key={digest} value={digest}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
