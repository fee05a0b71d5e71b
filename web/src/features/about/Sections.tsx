import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Folio } from '../../ui/Folio'
import styles from './about.module.css'
import { Evidence } from './Evidence'

const NETWORK_SITE = 'https://www.uil.unesco.org/en/learning-cities'
const GEONAMES = 'https://www.geonames.org'
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/'
const NATURAL_EARTH = 'https://www.naturalearthdata.com'

export function Network() {
  const lang = useLingui().i18n.locale
  return (
    <Folio id="network" label={<Trans>The network</Trans>}>
      <div className={styles.text}>
        <p>
          <Trans>
            The UNESCO Global Network of Learning Cities connects local governments that make lifelong learning part of
            everyday life. It is coordinated by the <a href={NETWORK_SITE}>UNESCO Institute for Lifelong Learning</a> in
            Hamburg.
          </Trans>
        </p>
        <p>
          <Trans>
            A learning city promotes learning for all, from early childhood to old age: in schools and universities, in
            families and communities, for work and at work, with modern technology, in good quality, and as a way of
            life. The{' '}
            <Link to="/$lang/framework" params={{ lang }}>
              framework
            </Link>{' '}
            says what that means in detail.
          </Trans>
        </p>
      </div>
    </Folio>
  )
}

export function Sources() {
  const lang = useLingui().i18n.locale
  return (
    <Folio id="sources" label={<Trans>Where the data come from</Trans>}>
      <div className={styles.text}>
        <p>
          <Trans>
            Memberships, years, awards and events are facts from public texts: of UNESCO and its institute, of national
            commissions, governments, the cities themselves and the press. Each record names the text it rests on. The
            full list of members was not available to us.
          </Trans>
        </p>
        <p>
          <Trans>
            Coordinates, time zones and population figures are from <a href={GEONAMES}>GeoNames</a>, under{' '}
            <a href={CC_BY}>CC BY 4.0</a>. Names of countries are those of the United Nations. Land outlines are from{' '}
            <a href={NATURAL_EARTH}>Natural Earth</a> and free of rights.
          </Trans>
        </p>
        <p>
          <Trans>
            All of it can be taken along: as a table on the page of{' '}
            <Link to="/$lang/cities" params={{ lang }}>
              cities
            </Link>
            , as data through the <a href="/q/swagger-ui">open API</a>. Whoever passes on place data keeps the line
            “Place data: GeoNames, CC BY 4.0”.
          </Trans>
        </p>
      </div>
    </Folio>
  )
}

export function Accuracy() {
  return (
    <Folio id="accuracy" label={<Trans>How accurate it is</Trans>}>
      <div className={styles.text}>
        <p>
          <Trans>
            The network is larger than what is shown here: some dozens of members named in no text we could read are
            missing. A name that is doubtful or only remembered is not shown at all. How sure we are of each membership
            is said on the page of the city:
          </Trans>
        </p>
        <Evidence />
        <ul>
          <li>
            <Trans>
              A city without a year joined at a time that no text states. Some cities have left the network without
              announcement and may still be shown.
            </Trans>
          </li>
          <li>
            <Trans>
              Population is the figure of the place, not of the municipality, and may differ from official statistics.
            </Trans>
          </li>
          <li>
            <Trans>
              Positions are exact to the place; where they are only those of a seat or an approximation, the city page
              says so.
            </Trans>
          </li>
          <li>
            <Trans>
              The wording of the 42 features of the framework is ours, from memory, until it has been compared with the
              adopted text.
            </Trans>
          </li>
        </ul>
      </div>
    </Folio>
  )
}

export function MapNotes() {
  return (
    <Folio id="map" label={<Trans>Notes on the map</Trans>}>
      <div className={styles.text}>
        <p>
          <Trans>
            The map shows land and cities, and no borders. It uses the Equal Earth projection, which gives every region
            its true size. What it shows and the names it uses imply no opinion on the legal status of any country,
            territory, city or area, or of its boundaries.
          </Trans>
        </p>
        <p>
          <Trans>
            Regions are those of UNESCO, which differ from geographical continents. No map service is asked: the
            outlines come with the page, so nobody else learns what you look at.
          </Trans>
        </p>
      </div>
    </Folio>
  )
}

export function Standing() {
  return (
    <Folio id="standing" label={<Trans>Not an official site</Trans>}>
      <div className={styles.text}>
        <p>
          <Trans>
            This is not a site of UNESCO, and UNESCO has not endorsed it. Only the texts of UNESCO and its institute are
            official; where ours differ, theirs hold. Applications for membership are made to the institute, through the
            National Commission of the country.
          </Trans>
        </p>
      </div>
    </Folio>
  )
}
