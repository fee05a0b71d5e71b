import { Trans } from '@lingui/react/macro'
import type { CityIdentity } from '../../api/contract'
import { Field } from '../../ui/Field'
import type { ChangeKind } from './ChangeDialog'
import styles from './identity.module.css'
import type { Wanted } from './queries'
import { useCountryName } from './words'

/** What stands in the fields of both forms. */
export type Filled = {
  name: string
  from: string
  nativeName: string
  country: string
  parentUnit: string
  lat: string
  lon: string
  timeZone: string
}

export function emptyFor({ identity }: CityIdentity): Filled {
  return {
    name: '',
    from: new Date().toISOString().slice(0, 10),
    nativeName: '',
    country: identity.country,
    parentUnit: identity.parentUnit ?? '',
    lat: String(identity.lat),
    lon: String(identity.lon),
    timeZone: identity.timeZone,
  }
}

/** Only what differs is sent: the rest stays as it is, whatever happens meanwhile. */
export function wantedOf(kind: ChangeKind, filled: Filled, { identity }: CityIdentity): Wanted {
  if (kind === 'rename') {
    const nativeName = filled.nativeName.trim()
    return { rename: { name: filled.name.trim(), from: filled.from, ...(nativeName && { nativeName }) } }
  }
  const country = filled.country.trim().toUpperCase()
  const parentUnit = filled.parentUnit.trim()
  const timeZone = filled.timeZone.trim()
  const [lat, lon] = [Number(filled.lat), Number(filled.lon)]
  return {
    correction: {
      ...(country !== identity.country && { country }),
      ...(parentUnit !== (identity.parentUnit ?? '') && { parentUnit }),
      ...((lat !== identity.lat || lon !== identity.lon) && { lat, lon }),
      ...(timeZone !== identity.timeZone && { timeZone }),
    },
  }
}

export function isFilled(kind: ChangeKind, filled: Filled, identity: CityIdentity): boolean {
  if (kind === 'rename') return filled.name.trim() !== '' && filled.from !== ''
  const isPlace = [filled.lat, filled.lon].every((value) => value.trim() !== '' && Number.isFinite(Number(value)))
  const wanted = wantedOf(kind, filled, identity)
  return isPlace && 'correction' in wanted && Object.keys(wanted.correction).length > 0
}

type ChangeFieldsProps = { kind: ChangeKind; filled: Filled; onChange: (filled: Filled) => void }

export function ChangeFields({ kind, filled, onChange }: ChangeFieldsProps) {
  const countryName = useCountryName()
  const part = (name: keyof Filled) => ({
    value: filled[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...filled, [name]: target.value }),
  })
  if (kind === 'rename') {
    return (
      <>
        <Field
          label={<Trans>New name in Latin letters</Trans>}
          hint={<Trans>The address of the city is made of it.</Trans>}
          maxLength={120}
          required
          {...part('name')}
        />
        <Field
          label={<Trans>New name in its own script (optional)</Trans>}
          hint={<Trans>Leave it empty where it stays.</Trans>}
          maxLength={120}
          dir="auto"
          {...part('nativeName')}
        />
        <Field label={<Trans>Valid from</Trans>} type="date" required {...part('from')} />
      </>
    )
  }
  const country = countryName(filled.country.trim().toUpperCase())
  return (
    <>
      <Field
        label={<Trans>Country (code of two letters)</Trans>}
        hint={country ?? <Trans>For example CO for Colombia.</Trans>}
        dir="ltr"
        maxLength={2}
        required
        {...part('country')}
      />
      <Field label={<Trans>Part of (empty where of none)</Trans>} maxLength={120} dir="auto" {...part('parentUnit')} />
      <div className={styles.pair}>
        <Field label={<Trans>Latitude</Trans>} inputMode="decimal" dir="ltr" required {...part('lat')} />
        <Field label={<Trans>Longitude</Trans>} inputMode="decimal" dir="ltr" required {...part('lon')} />
      </div>
      <Field
        label={<Trans>Time zone</Trans>}
        hint={<Trans>As the IANA database names it, for example America/Bogota.</Trans>}
        dir="ltr"
        maxLength={60}
        required
        {...part('timeZone')}
      />
    </>
  )
}
