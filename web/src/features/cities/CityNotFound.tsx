import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useHead } from '../../ui/useHead'
import styles from './cities.module.css'
import { useSuggestions } from './queries'

/** No city at this address: say so, and offer the nearest names. */
export default function CityNotFound({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const { data: suggestions = [] } = useSuggestions(slug)
  useHead({ title: t`City not found`, language: i18n.locale })
  return (
    <div className={styles.lost}>
      <Empty heading="h1" title={<Trans>There is no city at this address</Trans>}>
        <p>
          <Trans>
            Nothing is known under “<bdi>{slug}</bdi>”. The address may be mistyped, or the city may not be a member.
          </Trans>
        </p>
        {suggestions.length > 0 && (
          <>
            <h2>
              <Trans>Did you mean one of these?</Trans>
            </h2>
            <ul>
              {suggestions.map((city) => (
                <li key={city.slug}>
                  <Link to="/$lang/cities/$slug" params={{ lang: i18n.locale, slug: city.slug }}>
                    <bdi lang={city.name.lang}>{city.name.text}</bdi>
                  </Link>{' '}
                  <bdi>{city.country.name.text}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        <LinkButton to="/$lang/cities" params={{ lang: i18n.locale }}>
          <Trans>See all cities</Trans>
        </LinkButton>
      </Empty>
    </div>
  )
}
