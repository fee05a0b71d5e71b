import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Facet, ResourceFacets } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Checkbox, Field } from '../../ui/Field'
import styles from './resources.module.css'
import { CHOICES, type Choice, type LibrarySearch, type SearchChange } from './search'
import { useFacetTitles } from './words'

const MOST_AT_FIRST = 6

type FacetsProps = {
  search: LibrarySearch
  facets: ResourceFacets | undefined
  onChange: (part: SearchChange, replace?: boolean) => void
}

/** The filters with the number of works behind each value. One that cannot tell works apart is not offered. */
export function Facets({ search, facets, onChange }: FacetsProps) {
  return (
    <div className={styles.facets}>
      {CHOICES.map((name) => {
        const facet = facets?.facets.find((known) => known.name === name)
        const isUseful = (facet?.values.length ?? 0) > 1 || search[name] !== undefined
        return facet && isUseful ? (
          <Choices key={name} name={name} facet={facet} chosen={search[name] ?? []} onChange={onChange} />
        ) : null
      })}
      <Years search={search} onChange={onChange} />
    </div>
  )
}

type ChoicesProps = { name: Choice; facet: Facet; chosen: readonly string[]; onChange: FacetsProps['onChange'] }

function Choices({ name, facet, chosen, onChange }: ChoicesProps) {
  const { i18n } = useLingui()
  const title = useFacetTitles()[name]
  const [isOpen, setOpen] = useState(false)
  const number = new Intl.NumberFormat(i18n.locale)
  const shown = isOpen
    ? facet.values
    : facet.values.filter(({ value }, index) => index < MOST_AT_FIRST || chosen.includes(value))
  const hidden = number.format(facet.values.length - shown.length)
  const toggle = (value: string, isOn: boolean) =>
    onChange({ [name]: isOn ? [...chosen, value] : chosen.filter((other) => other !== value) })
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <Checkbox checked={chosen.includes(value)} onChange={(event) => toggle(value, event.target.checked)}>
              <bdi>{label}</bdi> <span className={styles.count}>{number.format(count)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {shown.length < facet.values.length && (
        <Button look="quiet" size="small" onClick={() => setOpen(true)}>
          <Trans>Show {hidden} more</Trans>
        </Button>
      )}
    </fieldset>
  )
}

function Years({ search, onChange }: Omit<FacetsProps, 'facets'>) {
  const { t } = useLingui()
  const { yearFrom, yearTo } = search
  return (
    <form
      key={`${yearFrom}-${yearTo}`}
      className={styles.years}
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        onChange({ yearFrom: whole(given.get('from')), yearTo: whole(given.get('to')) })
      }}
    >
      <fieldset className={styles.facet}>
        <legend>{t`Year`}</legend>
        <div className={styles.range}>
          <Field label={t`From`} name="from" inputMode="numeric" pattern="(19|20)\d\d" defaultValue={yearFrom} />
          <Field label={t`To`} name="to" inputMode="numeric" pattern="(19|20)\d\d" defaultValue={yearTo} />
        </div>
        <Button type="submit" look="second" size="small">
          <Trans>Show these years</Trans>
        </Button>
      </fieldset>
    </form>
  )
}

const whole = (value: FormDataEntryValue | null): number | undefined => (value ? Number(value) : undefined)
