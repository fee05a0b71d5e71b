import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useMemo } from 'react'
import { dateFormat } from '../../i18n/dates'
import { Field } from '../../ui/Field'
import { isTimeZone } from './wishes'

type TimeZoneFieldProps = { value: string; onChange: (zone: string) => void; isFaulty: boolean }

/** One of some four hundred zones, found by typing a part of its name or of what it is called in the reader's language. */
export function TimeZoneField({ value, onChange, isFaulty }: TimeZoneFieldProps) {
  const { t, i18n } = useLingui()
  const id = useId()
  const zones = useMemo(
    () => Intl.supportedValuesOf('timeZone').map((zone) => ({ zone, name: nameOf(zone, i18n.locale) })),
    [i18n.locale],
  )
  const now =
    value !== '' && isTimeZone(value)
      ? dateFormat(i18n.locale, { timeStyle: 'short', timeZone: value }).format(new Date())
      : undefined
  return (
    <>
      <Field
        label={<Trans>Time zone</Trans>}
        hint={
          now === undefined ? (
            <Trans>Type a part of its name. Left empty, it is that of the first city you act for.</Trans>
          ) : (
            <Trans>There it is now {now}.</Trans>
          )
        }
        error={
          isFaulty && <Trans>No time zone has this name. Choose one from the list, for example Europe/Paris.</Trans>
        }
        list={id}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={id} aria-label={t`Time zones`}>
        {zones.map(({ zone, name }) => (
          <option key={zone} value={zone} label={name} />
        ))}
      </datalist>
    </>
  )
}

function nameOf(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
