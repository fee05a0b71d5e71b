import { Trans } from '@lingui/react/macro'
import { LastChange } from '../LastChange'
import pages from '../pages.module.css'
import { SectionPage } from '../SectionPage'
import { TextField } from '../TextField'

export function Figures() {
  return (
    <SectionPage
      section="figures"
      lede={
        <Trans>
          A number says little without its year and its source. Without figures of yours, the page shows those of open
          data.
        </Trans>
      }
    >
      <div className={pages.pair}>
        <TextField pointer="/population/value" label={<Trans>Number of inhabitants</Trans>} isNumber isShort />
        <TextField pointer="/population/year" label={<Trans>Year</Trans>} isNumber isShort />
      </div>
      <TextField
        pointer="/population/note"
        label={<Trans>Where it comes from</Trans>}
        hint={<Trans>For example “Census 2024, national statistical office; the municipality only”.</Trans>}
      />
      <LastChange pointer="/population" />
    </SectionPage>
  )
}
