import { Trans, useLingui } from '@lingui/react/macro'
import { useContext, useState } from 'react'
import type { City } from '../../api/contract'
import { Markdown } from '../../ui/Markdown'
import { isWeb, SourceNote } from '../../ui/SourceNote'
import { DemoTag } from '../../ui/Tag'
import styles from './cities.module.css'
import { OutdatedNote } from './OutdatedNote'
import { CityReading } from './queries'
import { TextLanguages } from './TextLanguages'

/** The same city with its texts in another language; the page itself stays in the reader's. */
function useTextsIn(city: City) {
  const { i18n } = useLingui()
  const [language, setLanguage] = useState(i18n.locale)
  const useReading = useContext(CityReading)
  const other = useReading(city.slug, language)
  const texts = language === i18n.locale ? city : (other.data ?? city)
  return { texts, language, setLanguage }
}

export function Description({ city }: { city: City }) {
  const { texts, language, setLanguage } = useTextsIn(city)
  const description = texts.description
  if (!description) return null
  return (
    <>
      <Markdown text={description.text} lang={description.lang} dir={description.dir} className={styles.lede} />
      <OutdatedNote city={city} field="/description" text={description} />
      <TextLanguages text={description} chosen={language} onChoose={setLanguage} />
      {city.demo && <DemoTag />}
    </>
  )
}

export function StrategyText({ city }: { city: City }) {
  const { texts, language, setLanguage } = useTextsIn(city)
  const strategy = texts.strategy
  if (!strategy) return null
  const years = [strategy.from, strategy.to].filter((year) => year !== undefined).join('–')
  return (
    <>
      <h3 className={styles.heading}>
        <bdi lang={strategy.title.lang}>{strategy.title.text}</bdi>
        {years && <bdi className={styles.span}>{years}</bdi>}
      </h3>
      <Markdown text={strategy.text.text} lang={strategy.text.lang} dir={strategy.text.dir} className={styles.lede} />
      <OutdatedNote city={city} field="/strategy/text" text={strategy.text} />
      <TextLanguages text={strategy.text} chosen={language} onChoose={setLanguage} />
      {isWeb(strategy.url) && (
        <p>
          <a className={styles.go} href={strategy.url} rel="noreferrer external">
            <Trans>Read the whole strategy</Trans>
          </a>
        </p>
      )}
      <p className={styles.small}>
        <SourceNote source={strategy.source} />
      </p>
    </>
  )
}
