import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMe } from '../../auth'

/** The way into the workspace, for its team and the secretariat alone. */
export default function Keepers({ slug }: { slug: string }) {
  const { i18n } = useLingui()
  const { data: me } = useMe()
  const isOwn = me?.cities.some((city) => city.slug === slug)
  if (!isOwn && !me?.roles.some(({ role }) => role === 'SECRETARIAT')) return null
  return (
    <li data-screen="">
      <Link to="/$lang/my-city/$slug/identity" params={{ lang: i18n.locale, slug }}>
        <Trans>Look after this city</Trans>
      </Link>
    </li>
  )
}
