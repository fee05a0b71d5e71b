import { Trans } from '@lingui/react/macro'
import type { City, CityName } from '../../api/contract'
import styles from './cities.module.css'

/** The name in the city's own script, and the names it had before. */
export function Names({ city }: { city: City }) {
  const own = unlike(city, ['NATIVE', 'OFFICIAL', 'SHORT'])
  const former = unlike(city, ['FORMER'])
  const other = unlike(city, ['ALTERNATIVE'])
  if (own.length + former.length + other.length === 0) return null
  return (
    <div className={styles.names}>
      {own.length > 0 && (
        <p>
          <NameList names={own} />
        </p>
      )}
      {other.length > 0 && (
        <p>
          <Trans>
            Also: <NameList names={other} />
          </Trans>
        </p>
      )}
      {former.length > 0 && (
        <p>
          <Trans>
            Formerly: <NameList names={former} />
          </Trans>
        </p>
      )}
    </div>
  )
}

function NameList({ names }: { names: readonly CityName[] }) {
  return names.map((name, index) => (
    <span key={`${name.text}${name.kind}`}>
      {index > 0 && <i className={styles.dot} aria-hidden="true" />}
      <bdi lang={name.lang} dir={name.dir}>
        {name.text}
      </bdi>
      <Years name={name} />
    </span>
  ))
}

function Years({ name: { from, to } }: { name: CityName }) {
  if (!from && !to) return null
  const years = `${from?.slice(0, 4) ?? ''}–${to?.slice(0, 4) ?? ''}`
  return <bdi className={styles.years}> ({years})</bdi>
}

/** Names of these kinds that say something the heading does not say already; each text once. */
function unlike(city: City, kinds: readonly CityName['kind'][]): CityName[] {
  const known = new Set([city.name.text])
  return city.names.filter(({ text, kind }) => {
    if (!kinds.includes(kind) || known.has(text)) return false
    known.add(text)
    return true
  })
}
