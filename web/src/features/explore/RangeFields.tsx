import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './explore.module.css'
import type { FacetValue, Range } from './facets'

type RangeFieldsProps = {
  name: 'population' | 'memberSince'
  title: string
  range: Range
  values: readonly FacetValue[]
  onChange: (range: Range) => void
}

const numberOf = (text: string): number | undefined => {
  const digits = text.replace(/\D/g, '')
  return digits === '' ? undefined : Number(digits)
}

/** From and to, either may stay open; the known values below are short cuts with the number of cities behind them. */
export function RangeFields({ name, title, range, values, onChange }: RangeFieldsProps) {
  const { t, i18n } = useLingui()
  const [from, setFrom] = useState(range.min?.toString() ?? '')
  const [to, setTo] = useState(range.max?.toString() ?? '')
  const isUpsideDown = (numberOf(from) ?? 0) > (numberOf(to) ?? Number.POSITIVE_INFINITY)
  const count = new Intl.NumberFormat(i18n.locale)

  const apply = (next: Range) => {
    setFrom(next.min?.toString() ?? '')
    setTo(next.max?.toString() ?? '')
    onChange(next)
  }

  return (
    <form
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isUpsideDown) onChange({ min: numberOf(from), max: numberOf(to) })
      }}
    >
      <fieldset>
        <legend>{title}</legend>
        <div className={styles.range}>
          <Field
            label={<Trans>From</Trans>}
            inputMode="numeric"
            maxLength={9}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <Field
            label={<Trans>To</Trans>}
            inputMode="numeric"
            maxLength={9}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
          <Button type="submit" size="small" disabled={isUpsideDown}>
            <Trans>Apply</Trans>
          </Button>
        </div>
        {isUpsideDown && (
          <p className={styles.fault} role="alert">
            <Trans>“From” is larger than “to”. Change one of them.</Trans>
          </p>
        )}
        <ul>
          {values.flatMap(({ value, label, count: cities }) => {
            const bounds = boundsOf(value)
            if (!bounds || cities === 0) return []
            return (
              <li key={value}>
                <button
                  type="button"
                  className={styles.shortcut}
                  aria-pressed={bounds.min === range.min && bounds.max === range.max}
                  onClick={() => apply(bounds)}
                >
                  <bdi>{label}</bdi>
                  <span className={styles.count}>{count.format(cities)}</span>
                </button>
              </li>
            )
          })}
        </ul>
        {(range.min !== undefined || range.max !== undefined) && (
          <Button look="quiet" size="small" onClick={() => apply({})}>
            {name === 'population' ? t`Any population` : t`Any year`}
          </Button>
        )}
      </fieldset>
    </form>
  )
}

/** "2019" is one year, "100000-499999" and "1000000-" are ranges. */
export function boundsOf(value: string): Range | undefined {
  const match = /^(\d+)?(-)?(\d+)?$/.exec(value)
  if (!match || value === '' || value === '-') return undefined
  const [, first, dash, last] = match
  const min = first === undefined ? undefined : Number(first)
  if (!dash) return { min, max: min }
  return { min, max: last === undefined ? undefined : Number(last) }
}
