import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { City } from '../../api/contract'
import { Temple } from '../../figures/temple'
import { Folio } from '../../ui/Folio'
import { useSlots } from '../../ui/slots'
import { Description, StrategyText } from './About'
import type { CitySlots } from './CityArticle'
import { Contacts } from './Contacts'
import styles from './cities.module.css'
import { Links } from './Links'
import { Membership } from './Membership'
import { Pictures } from './Pictures'
import { useContacts, usePictures, useRelatedCity, useSimilarCities } from './queries'
import { SectionBar } from './SectionBar'
import { SimilarCities } from './SimilarCities'
import { Challenges, Clusters, Designations, Expertise, MayorNote } from './Topics'

type Part = { id: string; label: string; content: ReactNode }

/** All that is known about the city; what has no data is simply not there. */
export default function CitySections({ city, slots }: { city: City; slots?: CitySlots | undefined }) {
  const { t } = useLingui()
  const parts = useParts(city, useRelated(city.slug, slots))
  const isBare = !parts.some(({ id }) => id !== 'membership' && id !== 'links' && id !== 'similar')
  const label = t`Sections of this page`
  return (
    <>
      <SectionBar label={label} sections={parts} />
      {isBare && (
        <p className={styles.bare}>
          <Trans>
            <bdi>{city.name.text}</bdi> has not told its own story here yet. This is what public sources say about it.
          </Trans>
        </p>
      )}
      {parts.map(({ id, label, content }, index) => (
        <Folio key={id} id={id} label={label} isFirst={index === 0}>
          {content}
        </Folio>
      ))}
    </>
  )
}

/** What other features know about the city, asked for with one call. */
function useRelated(slug: string, slots: CitySlots | undefined): Part[] {
  const { i18n } = useLingui()
  const modules = useSlots(slots)
  const { data: city } = useRelatedCity(
    slug,
    modules.map(({ expand }) => expand),
  )
  if (!city) return []
  return modules
    .filter(({ isThere }) => isThere(city))
    .map(({ id, label, default: Related }) => ({ id, label: i18n._(label), content: <Related city={city} /> }))
}

function useParts(city: City, related: Part[]): Part[] {
  const { t } = useLingui()
  const { data: similar = [] } = useSimilarCities(city.slug)
  const { data: pictures = [] } = usePictures(city.slug)
  const { data: contacts = [] } = useContacts(city.slug)
  const choices = city.focalAreaChoices.map(({ code, features }) => ({ code, features }))
  const part = (isThere: boolean, id: string, label: string, content: ReactNode): Part[] =>
    isThere ? [{ id, label, content }] : []
  return [
    ...part(city.description !== undefined, 'about', t`In its own words`, <Description city={city} />),
    ...part(pictures.length > 0, 'pictures', t`Pictures`, <Pictures pictures={pictures} />),
    ...part(city.strategy !== undefined, 'strategy', t`Strategy`, <StrategyText city={city} />),
    ...part(choices.length > 0, 'focal-areas', t`Focal areas`, <Temple chosen={choices} />),
    ...part(hasTopics(city), 'topics', t`Topics`, <Topics city={city} />),
    ...part(city.mayor !== undefined, 'mayor', t`Mayor`, city.mayor && <MayorNote mayor={city.mayor} />),
    ...related,
    ...part(city.membership.periods.length > 0, 'membership', t`Membership`, <Membership city={city} />),
    ...part(city.designations.length > 0, 'designations', t`Other designations`, <Designations city={city} />),
    ...part(contacts.length > 0, 'contacts', t`Contacts`, <Contacts contacts={contacts} />),
    ...part(true, 'links', t`Links and data`, <Links city={city} />),
    ...part(similar.length > 0, 'similar', t`Similar cities`, <SimilarCities items={similar} />),
  ]
}

function hasTopics(city: City): boolean {
  return city.clusterMemberships.length + city.challenges.length + city.expertise.length > 0
}

function Topics({ city }: { city: City }) {
  return (
    <div className={styles.columns}>
      {city.clusterMemberships.length > 0 && (
        <div>
          <h3 className={styles.sub}>
            <Trans>Thematic clusters</Trans>
          </h3>
          <Clusters city={city} />
        </div>
      )}
      {city.challenges.length > 0 && (
        <div>
          <h3 className={styles.sub}>
            <Trans>Challenges, as the city rates them</Trans>
          </h3>
          <Challenges city={city} />
        </div>
      )}
      {city.expertise.length > 0 && (
        <div>
          <h3 className={styles.sub}>
            <Trans>Expertise the city offers</Trans>
          </h3>
          <Expertise city={city} />
        </div>
      )}
    </div>
  )
}
