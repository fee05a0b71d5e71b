import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { FocalArea } from '../../api/contract'
import { Folio } from '../../ui/Folio'
import { useHead } from '../../ui/useHead'
import { Crumb } from './Crumb'
import { FeatureRows } from './FeatureRows'
import { type FoundArea, findFocalArea } from './find'
import styles from './framework.module.css'
import { NamingCities } from './NamingCities'
import { UnknownPart, WithFramework } from './Shell'
import { Unconfirmed } from './Verified'

/** One of the twelve focal areas: its features and the cities that work on it. */
export function FocalAreaPage({ code }: { code: string }) {
  return (
    <WithFramework>
      {(framework) => {
        const found = findFocalArea(framework, code)
        return found ? <Focal key={code} found={found} /> : <UnknownPart code={code} />
      }}
    </WithFramework>
  )
}

function Focal({ found: { area, focal, before, after } }: { found: FoundArea }) {
  const { t, i18n } = useLingui()
  const name = focal.name.text
  const description = t`Focal area ${focal.code} of the Key Features of Learning Cities: ${name}. Its features, and the cities that work on it.`
  useHead({ title: name, description, path: `/framework/${focal.code}`, language: i18n.locale })
  return (
    <article>
      <header className={styles.head} data-zone={area.zone}>
        <Crumb />
        <p className={styles.kicker}>
          <bdi lang={area.name.lang}>{area.name.text}</bdi>
          <span>
            <Trans>Focal area {focal.code}</Trans>
          </span>
        </p>
        <h1>
          <bdi lang={focal.name.lang}>{name}</bdi>
        </h1>
      </header>
      <Folio id="features" label={<Trans>Features</Trans>}>
        <FeatureRows focal={focal} />
        {focal.features.some(({ verified }) => !verified) && <Unconfirmed />}
      </Folio>
      <Folio id="cities" label={<Trans>Cities</Trans>}>
        <NamingCities named={{ focalArea: focal.code }} />
      </Folio>
      <nav className={styles.turn} aria-label={t`Other focal areas`}>
        {before && <Turn focal={before} word={t`Previous`} rel="prev" />}
        {after && <Turn focal={after} word={t`Next`} rel="next" />}
      </nav>
    </article>
  )
}

function Turn({ focal, word, rel }: { focal: FocalArea; word: string; rel: string }) {
  const { i18n } = useLingui()
  return (
    <Link to="/$lang/framework/$focalArea" params={{ lang: i18n.locale, focalArea: focal.code }} rel={rel}>
      <span>{word}</span>
      <bdi lang={focal.name.lang}>{focal.name.text}</bdi>
    </Link>
  )
}
