import { Trans, useLingui } from '@lingui/react/macro'
import { LocalizedField } from '../LocalizedField'
import pages from '../pages.module.css'
import { SectionPage } from '../SectionPage'
import { TextField } from '../TextField'

const LINE = 200

export function Mayor() {
  const { t } = useLingui()
  return (
    <SectionPage
      section="mayor"
      lede={
        <Trans>Who heads the city's government. The office stands first on the public page, the person second.</Trans>
      }
    >
      <div className={pages.pair}>
        <TextField pointer="/mayor/name" label={<Trans>Name</Trans>} />
        <TextField pointer="/mayor/from" label={<Trans>In office since</Trans>} type="date" isShort />
      </div>
      <LocalizedField
        pointer="/mayor/titles"
        label={t`Title of the office`}
        hint={<Trans>As the city says it, for example “Mayor” or “President of the council”.</Trans>}
        kind="line"
        most={LINE}
      />
    </SectionPage>
  )
}
