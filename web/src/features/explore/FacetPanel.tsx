import { Trans, useLingui } from '@lingui/react/macro'
import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { Checkbox } from '../../ui/Field'
import styles from './explore.module.css'
import type { FilterProps } from './FilterBar'
import { type FacetName, type FacetValue, rangeChange, rangeOf, valuesOf } from './facets'
import { RangeFields } from './RangeFields'

const SEARCHABLE_FROM = 12

type FacetPanelProps = FilterProps & {
  name: FacetName
  title: string
  trigger: RefObject<HTMLButtonElement | null>
  onClose: () => void
}

export default function FacetPanel({ name, title, trigger, onClose, search, facets, onChange }: FacetPanelProps) {
  const isRange = name === 'population' || name === 'memberSince'
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={6}
      className={styles.popover ?? ''}
    >
      <Dialog className={styles.panel ?? ''} aria-label={title}>
        {isRange ? (
          <RangeFields
            name={name}
            title={title}
            range={rangeOf(search, name)}
            values={valuesOf(facets, name)}
            onChange={(range) => onChange(rangeChange(name, range))}
          />
        ) : (
          <Choices
            title={title}
            values={valuesOf(facets, name)}
            chosen={search[name] ?? []}
            onChange={(values) => onChange({ [name]: values })}
          />
        )}
      </Dialog>
    </Popover>
  )
}

type ChoicesProps = {
  title: string
  values: readonly FacetValue[]
  chosen: readonly string[]
  onChange: (values: string[]) => void
}

function Choices({ title, values, chosen, onChange }: ChoicesProps) {
  const { t, i18n } = useLingui()
  const [filter, setFilter] = useState('')
  const count = new Intl.NumberFormat(i18n.locale)
  const shown = values.filter(({ label }) => plain(label).includes(plain(filter)))
  const toggle = (value: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value))

  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {values.length >= SEARCHABLE_FROM && (
        <input
          className={styles.panelSearch}
          type="search"
          dir="auto"
          value={filter}
          aria-label={t`Find in the list`}
          placeholder={t`Find in the list`}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <ul>
        {shown.map(({ value, label, count: cities }) => (
          <li key={value}>
            <Checkbox checked={chosen.includes(value)} onChange={(event) => toggle(value, event.target.checked)}>
              <span className={styles.choice}>
                <bdi>{label}</bdi>
                <span className={styles.count}>{count.format(cities)}</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={styles.none}>
          <Trans>Nothing in the list fits.</Trans>
        </p>
      )}
    </fieldset>
  )
}

/** So that "Cote" finds "Côte d’Ivoire". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase()
}
