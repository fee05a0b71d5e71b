import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Table } from '../../ui/Table'
import type { Floor, Part } from './parts'

type TempleTableProps = { floors: readonly Floor[]; isOfCity: boolean }

/** The same building in rows. */
export function TempleTable({ floors, isOfCity }: TempleTableProps) {
  const { i18n } = useLingui()
  return (
    <Table caption={<Trans>Framework as a table</Trans>} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Part</Trans>
          </th>
          <th scope="col">
            <Trans>Focal area</Trans>
          </th>
          <th scope="col" data-number="">
            <Trans>Features</Trans>
          </th>
          {isOfCity ? (
            <th scope="col">
              <Trans>Choice of the city</Trans>
            </th>
          ) : (
            <th scope="col" data-number="">
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
              <td data-number="">{i18n.number(part.features.length)}</td>
              {isOfCity ? (
                <td>
                  <ChoiceWords part={part} />
                </td>
              ) : (
                <td data-number="">{i18n.number(part.cities)}</td>
              )}
            </tr>
          )),
        )}
      </tbody>
    </Table>
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
