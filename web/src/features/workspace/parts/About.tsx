import { Trans, useLingui } from '@lingui/react/macro'
import { LocalizedField } from '../LocalizedField'
import { SectionPage } from '../SectionPage'
import { TextField } from '../TextField'

const SENTENCES = 400
export const LONG_TEXT = 20_000

export function About() {
  const { t } = useLingui()
  return (
    <SectionPage
      section="about"
      lede={<Trans>What a colleague in another city should know first. Two languages are better than one.</Trans>}
    >
      <LocalizedField
        pointer="/summary"
        label={t`In a sentence or two`}
        hint={<Trans>It stands under the name of the city, in lists and in search results.</Trans>}
        kind="sentences"
        most={SENTENCES}
        original="/translationsOf/summary"
      />
      <LocalizedField
        pointer="/description"
        label={t`The city in its own words`}
        hint={<Trans>Who learns where, what works, and what you are proud of. Examples say more than plans.</Trans>}
        kind="markdown"
        most={LONG_TEXT}
        original="/translationsOf/description"
      />
      <TextField
        pointer="/website"
        label={<Trans>Website</Trans>}
        hint={<Trans>The page about learning in your city, or the city's own, with https:// in front.</Trans>}
        type="url"
      />
    </SectionPage>
  )
}
