import { Trans, useLingui } from '@lingui/react/macro'
import type { Measurement } from '../../api/contract'
import { Table } from '../../ui/Table'

/** What could be measured, how it is expressed, which way is better, and where the answer comes from. */
export function Measurements({ measurements }: { measurements: readonly Measurement[] }) {
  const words = useMeasurementWords()
  return (
    <Table caption={<Trans>What could be measured</Trans>} isCaptionHidden isStacked>
      <thead>
        <tr>
          <th scope="col">
            <Trans>What is measured</Trans>
          </th>
          <th scope="col">
            <Trans>Expressed as</Trans>
          </th>
          <th scope="col">
            <Trans>Aim</Trans>
          </th>
          <th scope="col">
            <Trans>Comes from</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {measurements.map((measurement) => (
          <tr key={measurement.text.text}>
            <th scope="row">
              <bdi lang={measurement.text.lang}>{measurement.text.text}</bdi>
            </th>
            <td data-label={words.labels.kind}>
              {words.kinds[measurement.kind]}
              {measurement.unit && measurement.unit !== '%' && <bdi> ({measurement.unit})</bdi>}
            </td>
            <td data-label={words.labels.aim}>{words.directions[measurement.direction]}</td>
            <td data-label={words.labels.source}>{words.sources[measurement.source]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function useMeasurementWords() {
  const { t } = useLingui()
  return {
    labels: { kind: t`Expressed as`, aim: t`Aim`, source: t`Comes from` },
    kinds: {
      PERCENT: t`Percentage`,
      RATE: t`Rate`,
      AMOUNT: t`Amount`,
      SCALE5: t`Scale from 1 to 5`,
      GRADE: t`Grade from 0 to 4`,
      COUNT: t`Count`,
    },
    directions: { UP: t`More is better`, DOWN: t`Less is better`, NEUTRAL: t`Neither; it describes` },
    sources: {
      OFFICIAL_DATA: t`Official data of the city`,
      SURVEY: t`Survey of residents, learners or employees`,
      EXPERT_REVIEW: t`Review by experts`,
    },
  }
}
