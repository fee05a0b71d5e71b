import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Framework } from '../../api/contract'
import { Temple } from '../../figures/temple'
import { Folio } from '../../ui/Folio'
import { useHead } from '../../ui/useHead'
import { FeatureRows } from './FeatureRows'
import styles from './framework.module.css'
import { WithFramework } from './Shell'

/** The whole framework on one page: the building first, then every part in words. */
export function FrameworkPage() {
  return <WithFramework>{(framework) => <Whole framework={framework} />}</WithFramework>
}

function Whole({ framework }: { framework: Framework }) {
  const { t, i18n } = useLingui()
  const year = framework.adoptedOn.slice(0, 4)
  const description = t`Three areas, twelve focal areas and 42 features of a learning city, with possible measurements and the cities that work on each.`
  useHead({ title: framework.name.text, description, path: '/framework', language: i18n.locale })
  return (
    <article>
      <header className={styles.head}>
        <h1>
          <bdi lang={framework.name.lang}>{framework.name.text}</bdi>
        </h1>
        <p className={styles.lede}>
          <Trans>
            Adopted in Beijing in {year} as a tool for cities to look at themselves: what is there, what is missing,
            what has changed. A question, not a ranking.
          </Trans>
        </p>
        <p className={styles.unconfirmed} lang={framework.provenance.lang} dir={framework.provenance.dir}>
          {framework.provenance.text}
        </p>
      </header>
      <div className={styles.figure}>
        <Temple />
      </div>
      {framework.areas.map((area) => (
        <Folio key={area.code} id={`area-${area.code}`} label={<bdi lang={area.name.lang}>{area.name.text}</bdi>}>
          {area.focalAreas.map((focal) => (
            <section
              key={focal.code}
              className={styles.focal}
              data-zone={area.zone}
              aria-labelledby={`focal-${focal.code}`}
            >
              <h3 id={`focal-${focal.code}`}>
                <span>{focal.code}</span>
                <Link to="/$lang/framework/$focalArea" params={{ lang: i18n.locale, focalArea: focal.code }}>
                  <bdi lang={focal.name.lang}>{focal.name.text}</bdi>
                </Link>
              </h3>
              {focal.cities > 0 && (
                <p className={styles.small}>
                  <Plural value={focal.cities} one="# city" other="# cities" />
                </p>
              )}
              <FeatureRows focal={focal} />
            </section>
          ))}
        </Folio>
      ))}
    </article>
  )
}
