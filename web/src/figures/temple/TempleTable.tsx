import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Floor, Part } from './parts'
import styles from './temple.module.css'

type TempleTableProps = { floors: readonly Floor[]; isOfCity: boolean }

/** The same building in rows. */
export function TempleTable({ floors, isOfCity }: TempleTableProps) {
  const { t, i18n } = useLingui()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.tableBox} aria-label={t`Framework as a table`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Part</Trans>
            </th>
            <th scope="col">
              <Trans>Focal area</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Features</Trans>
            </th>
            {isOfCity ? (
              <th scope="col">
                <Trans>Choice of the city</Trans>
              </th>
            ) : (
              <th scope="col" className={styles.number}>
                <Trans>Cities</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {floors.map(({ area, parts }) =>
            parts.map((part, index) => (
              <tr key={part.code}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={parts.length} lang={area.name.lang} dir={area.name.dir}>
                    {area.name.text}
                  </th>
                )}
                <td>
                  <Link
                    to="/$lang/framework/$focalArea"
                    params={{ lang: i18n.locale, focalArea: part.code }}
                    lang={part.name.lang}
                    dir={part.name.dir}
                  >
                    {part.name.text}
                  </Link>
                </td>
                <td className={styles.number}>{i18n.number(part.features.length)}</td>
                {isOfCity ? (
                  <td>
                    <ChoiceWords part={part} />
                  </td>
                ) : (
                  <td className={styles.number}>{i18n.number(part.cities)}</td>
                )}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

function ChoiceWords({ part }: { part: Part }) {
  if (!part.isChosen) return <Trans>Not chosen</Trans>
  const codes = part.chosenFeatures.join(', ')
  return codes === '' ? (
    <Trans>Chosen</Trans>
  ) : (
    <Trans>
      Chosen: <bdi>{codes}</bdi>
    </Trans>
  )
}
