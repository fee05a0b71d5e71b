import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Field, SelectField } from '../../ui/Field'
import type { Details } from './details'
import styles from './files.module.css'
import { useLicences } from './queries'
import { TextFields } from './TextFields'

type DetailFieldsProps = {
  details: Details
  isPicture: boolean
  /** Fields that were left empty when somebody wanted to go on. */
  missing: readonly (keyof Details)[]
  onChange: (details: Details) => void
}

/** What must be said about a file before it may be shown: what it shows, whose it is, and what others may do with it. */
export function DetailFields({ details, isPicture, missing, onChange }: DetailFieldsProps) {
  const { t } = useLingui()
  const { data: licences = [] } = useLicences()
  const set = (part: Partial<Details>) => onChange({ ...details, ...part })
  const needed = (field: keyof Details) =>
    missing.includes(field) && <Trans>This is needed before it can be shown.</Trans>
  return (
    <div className={styles.form}>
      {isPicture && (
        <TextFields
          label={t`What the picture shows`}
          hint={
            <Trans>
              Read aloud to those who do not see it. An example: Two readers under a tree in front of the library.
            </Trans>
          }
          error={needed('alt')}
          texts={details.alt}
          onChange={(alt) => set({ alt })}
        />
      )}
      <TextFields
        label={isPicture ? t`Caption` : t`Title`}
        hint={isPicture && <Trans>Not needed; it stands under the picture.</Trans>}
        error={needed('caption')}
        texts={details.caption}
        onChange={(caption) => set({ caption })}
      />
      <Field
        label={<Trans>Rights holder</Trans>}
        hint={<Trans>Who took the picture or wrote the text, or whoever holds the rights now.</Trans>}
        error={needed('rightsHolder')}
        maxLength={200}
        autoComplete="off"
        value={details.rightsHolder}
        onChange={({ target }) => set({ rightsHolder: target.value })}
      />
      <SelectField
        label={<Trans>Licence</Trans>}
        hint={<Trans>What others may do with it. The rights holder has to agree.</Trans>}
        error={needed('licence')}
        value={details.licence}
        onChange={({ target }) => set({ licence: target.value })}
      >
        <option value="">{t`Choose a licence`}</option>
        {licences.map(({ code, name }) => (
          <option key={code} value={code} lang={name.lang}>
            {name.text}
          </option>
        ))}
      </SelectField>
      <Field
        type="date"
        label={<Trans>Consent ends on</Trans>}
        hint={
          <Trans>
            The last day on which the people in it agree to be shown. Afterwards nobody sees it. Leave it empty where
            nobody can be recognised.
          </Trans>
        }
        value={details.consentUntil}
        onChange={({ target }) => set({ consentUntil: target.value })}
      />
      <SelectField
        label={<Trans>Who may see it</Trans>}
        value={details.visibility}
        onChange={({ target }) => set({ visibility: target.value === 'TEAM' ? 'TEAM' : 'PUBLIC' })}
      >
        <option value="PUBLIC">{t`Everybody`}</option>
        <option value="TEAM">{t`The team and the secretariat`}</option>
      </SelectField>
      {isPicture && details.visibility === 'PUBLIC' && (
        <Checkbox checked={details.cover} onChange={({ target }) => set({ cover: target.checked })}>
          <Trans>The first picture on the page of the city</Trans>
        </Checkbox>
      )}
    </div>
  )
}
