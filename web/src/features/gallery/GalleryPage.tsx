import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Folio, Wrap } from '../../ui/Folio'
import { useHead } from '../../ui/useHead'
import { Actions, Fields } from './Controls'
import { Figures } from './Figures'
import styles from './gallery.module.css'
import { Answers, Contents } from './Messages'
import { SETTINGS } from './samples'

/** The names are those of the files in `ui`, so they are not translated. */
const PARTS = [
  { name: 'Button, LinkButton, IconButton', show: Actions },
  { name: 'Field, SelectField, Checkbox', show: Fields },
  { name: 'Tag, Segmented, Popup, Crumbs, Table', show: Contents },
  { name: 'ProblemNotice, Empty, Skeleton, Toast, Dialog', show: Answers },
  { name: 'Icon, Mark, CityPlan', show: Figures },
]

/** Every part of the design system in all its states, in both themes and directions, and with words that are too long. */
export function GalleryPage() {
  const { t, i18n } = useLingui()
  useHead({ title: t`Parts of the design system`, language: i18n.locale })
  useEffect(keepFromSearch, [])
  return (
    <article>
      <div className={styles.head}>
        <Wrap>
          <h1>
            <Trans>Parts of the design system</Trans>
          </h1>
          <p>
            <Trans>
              Each part in all its states: plain, dark, from right to left, and with words that are too long.
            </Trans>
          </p>
        </Wrap>
      </div>
      {PARTS.map(({ name, show: Show }, index) => (
        <Folio key={name} id={`part-${index + 1}`} label={<span lang="en">{name}</span>}>
          <div className={styles.settings}>
            {SETTINGS.map((setting) => (
              <section
                key={setting.name}
                className={styles.setting}
                data-theme={setting.theme}
                dir={setting.sample.dir}
              >
                <h3 lang="en" dir="ltr">
                  {setting.name}
                </h3>
                <div className={styles.parts} lang={setting.sample.lang}>
                  <Show sample={setting.sample} />
                </div>
              </section>
            ))}
          </div>
        </Folio>
      ))}
    </article>
  )
}

/** A page for those who build, not for those who search. */
function keepFromSearch(): () => void {
  const robots = document.createElement('meta')
  robots.name = 'robots'
  robots.content = 'noindex'
  document.head.append(robots)
  return () => robots.remove()
}
