import { Trans, useLingui } from '@lingui/react/macro'
import { useConfig } from '../../api/config'
import { useHead } from '../../ui/useHead'
import styles from './developers.module.css'
import { Errors } from './Errors'
import { Formats } from './Formats'
import { Lists } from './Lists'
import { SigningIn } from './SigningIn'
import { Overview, QuickStart } from './Start'
import { Licences, Promises } from './Terms'

/** The way into the API for those who build on it. */
export function DevelopersPage() {
  const { t, i18n } = useLingui()
  const description = t`An open API for the member cities of the network: a five-minute quick start, filters, formats, errors, sign-in, licences.`
  useHead({ title: t`For developers`, description, path: '/developers', language: i18n.locale })
  return (
    <div className={styles.page}>
      <Contents />
      <div className={styles.parts}>
        <Overview />
        <QuickStart />
        <Lists />
        <Formats />
        <Errors />
        <SigningIn />
        <Licences />
        <Promises />
      </div>
    </div>
  )
}

function Contents() {
  const { t } = useLingui()
  const version = useConfig().data?.version
  const groups = [
    {
      title: t`Start`,
      links: [
        ['overview', t`Overview`],
        ['quick-start', t`Quick start`],
        ['sign-in', t`Signing in`],
      ],
    },
    {
      title: t`Using the data`,
      links: [
        ['lists', t`Lists and filters`],
        ['formats', t`Formats, languages, freshness`],
        ['errors', t`Errors`],
        ['licences', t`Licences and attribution`],
        ['promises', t`Limits and promises`],
      ],
    },
  ]
  return (
    <div className={styles.contents}>
      <p className={styles.version}>
        <b>
          <bdi dir="ltr">API v1</bdi>
        </b>
        {version && (
          <span>
            <Trans>
              Service <bdi dir="ltr">{version}</bdi>
            </Trans>
          </span>
        )}
      </p>
      <nav aria-label={t`Documentation`}>
        {groups.map(({ title, links }) => (
          <div key={title}>
            <p id={`contents-${links[0]?.[0]}`}>{title}</p>
            <ul aria-labelledby={`contents-${links[0]?.[0]}`}>
              {links.map(([id, label]) => (
                <li key={id}>
                  <a href={`#${id}`}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  )
}
