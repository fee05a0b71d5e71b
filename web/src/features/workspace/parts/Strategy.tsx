import { Trans, useLingui } from '@lingui/react/macro'
import { LocalizedField } from '../LocalizedField'
import pages from '../pages.module.css'
import { SectionPage } from '../SectionPage'
import { TextField } from '../TextField'
import { LONG_TEXT } from './About'

const LINE = 200

export function Strategy() {
  const { t } = useLingui()
  return (
    <SectionPage
      section="strategy"
      lede={<Trans>The plan by which your city learns: its name, its years and what it wants to reach.</Trans>}
    >
      <LocalizedField
        pointer="/strategy/title"
        label={t`Title of the strategy`}
        kind="line"
        most={LINE}
        original="/translationsOf/strategy"
      />
      <LocalizedField
        pointer="/strategy/text"
        label={t`What the strategy wants`}
        hint={<Trans>Goals, who takes part, and how you will know that you got there.</Trans>}
        kind="markdown"
        most={LONG_TEXT}
      />
      <div className={pages.pair}>
        <TextField pointer="/strategy/fromYear" label={<Trans>First year</Trans>} isNumber isShort />
        <TextField pointer="/strategy/toYear" label={<Trans>Last year</Trans>} isNumber isShort />
      </div>
      <TextField
        pointer="/strategy/url"
        label={<Trans>Address of the whole strategy</Trans>}
        hint={<Trans>Where it can be read or downloaded, with https:// in front.</Trans>}
        type="url"
      />
    </SectionPage>
  )
}
