import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Resource } from '../../api/contract'
import { ReadError } from '../../api/read'
import { useLanguage } from '../../i18n/useLanguage'
import { AnchorButton, LinkButton } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { Folio, Wrap } from '../../ui/Folio'
import { LocalText } from '../../ui/LocalText'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { isWeb, SourceNote } from '../../ui/SourceNote'
import { useHead } from '../../ui/useHead'
import { Cite } from './Cite'
import { useResource } from './queries'
import styles from './resources.module.css'
import { useKinds, useLanguageNames } from './words'

/** One work: what it is, where it is, in which languages, what may be done with it and how to cite it. */
export function ResourcePage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data: work, error, refetch } = useResource(slug)
  if (error instanceof ReadError && [400, 404].includes(error.problem.status)) return <Unknown />
  if (error && !work)
    return (
      <Wrap>
        <ProblemNotice
          error={error}
          heading="h1"
          title={<Trans>The work could not be loaded</Trans>}
          onRetry={() => refetch()}
        />
      </Wrap>
    )
  if (!work)
    return (
      <Wrap>
        <Skeleton label={t`The work is loading.`}>
          <Bone kind="heading" />
          <Bone lines={6} />
        </Skeleton>
      </Wrap>
    )
  return <Found key={work.slug} work={work} />
}

function Unknown() {
  const { t, i18n } = useLingui()
  const lang = useLanguage()
  useHead({ title: t`No such work`, language: i18n.locale })
  return (
    <Wrap>
      <Empty heading="h1" title={<Trans>There is no such work in the library</Trans>}>
        <LinkButton to="/$lang/resources" params={{ lang }} look="second">
          <Trans>Search the library</Trans>
        </LinkButton>
      </Empty>
    </Wrap>
  )
}

function Found({ work }: { work: Resource }) {
  const { t, i18n } = useLingui()
  const lang = useLanguage()
  const kinds = useKinds()
  const address = `/api/v1/resources/${work.slug}`
  useHead({
    title: work.title.text,
    description: work.summary?.text,
    path: `/resources/${work.slug}`,
    language: i18n.locale,
    alternates: [
      { type: 'application/ld+json', href: `${address}.jsonld` },
      { type: 'application/x-bibtex', href: `${address}.bib` },
    ],
  })
  return (
    <article>
      <Wrap>
        <Crumbs>
          <Link key="library" to="/$lang/resources" params={{ lang }}>
            <Trans>Library</Trans>
          </Link>
          <span key="kind">{kinds[work.type] ?? work.type}</span>
        </Crumbs>
        <header className={styles.workHead}>
          <h1 lang={work.title.lang} dir={work.title.dir}>
            {work.title.text}
          </h1>
          {work.summary && <LocalText as="p" text={work.summary} className={styles.lede} />}
          {isWeb(work.link) ? (
            <AnchorButton href={work.link} rel="noreferrer external" icon="arrowRight">
              <Trans>Go to the work</Trans>
            </AnchorButton>
          ) : (
            <p>
              <Trans>No address of this work is known.</Trans>
            </p>
          )}
        </header>
      </Wrap>
      <Folio id="about" label={t`About this work`} isFirst>
        <Facts work={work} />
      </Folio>
      <Folio id="languages" label={t`Languages`}>
        <Translations work={work} />
      </Folio>
      <Folio id="licence" label={t`Licence`}>
        <Licence work={work} />
      </Folio>
      <Folio id="cite" label={t`Cite`}>
        <Cite slug={work.slug} />
      </Folio>
      <Folio id="source" label={t`Source`}>
        {work.note && <LocalText as="p" text={work.note} />}
        <p>
          <SourceNote source={work.source} />
        </p>
      </Folio>
    </article>
  )
}

function Facts({ work }: { work: Resource }) {
  const lang = useLanguage()
  return (
    <dl className={styles.list}>
      {work.creators.length > 0 && (
        <div>
          <dt>
            <Trans>By</Trans>
          </dt>
          <dd>
            <bdi>{work.creators.join(', ')}</bdi>
          </dd>
        </div>
      )}
      {work.publisher && (
        <div>
          <dt>
            <Trans>Publisher</Trans>
          </dt>
          <dd>
            <Link to="/$lang/resources" params={{ lang }} search={{ publisher: [work.publisher] }}>
              <bdi>{work.publisher}</bdi>
            </Link>
          </dd>
        </div>
      )}
      {work.year !== undefined && (
        <div>
          <dt>
            <Trans>Year</Trans>
          </dt>
          <dd>{work.year}</dd>
        </div>
      )}
      {work.topics.length > 0 && (
        <div>
          <dt>
            <Trans>Topics</Trans>
          </dt>
          {work.topics.map(({ code, name }) => (
            <dd key={code}>
              <Link to="/$lang/resources" params={{ lang }} search={{ topic: [code] }} lang={name.lang} dir={name.dir}>
                {name.text}
              </Link>
            </dd>
          ))}
        </div>
      )}
      {work.cities.length > 0 && (
        <div>
          <dt>
            <Trans>Cities</Trans>
          </dt>
          {work.cities.map(({ slug, name }) => (
            <dd key={slug}>
              <Link to="/$lang/cities/$slug" params={{ lang, slug }}>
                <bdi>{name}</bdi>
              </Link>
            </dd>
          ))}
        </div>
      )}
      {work.identifiers.map(({ kind, value }) => (
        <div key={kind}>
          <dt>{kind === 'DOCUMENT_CODE' ? <Trans>Document code</Trans> : kind}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Translations({ work }: { work: Resource }) {
  const name = useLanguageNames()
  return (
    <ul className={styles.languages}>
      {work.translations.map(({ lang, link }) => {
        const titled = work.titles.find((title) => title.lang === lang)
        return (
          <li key={lang}>
            {isWeb(link) ? (
              <a href={link} hrefLang={lang} rel="noreferrer external">
                {name(lang)}
              </a>
            ) : (
              name(lang)
            )}
            {titled && (
              <span lang={titled.lang} dir={titled.dir}>
                {titled.text}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Licence({ work: { licence } }: { work: Resource }) {
  if (!licence.statement)
    return (
      <p>
        <Trans>No licence was seen. Treat the work as all rights reserved: read it and link to it, and no more.</Trans>
      </p>
    )
  return (
    <>
      <p>
        {isWeb(licence.url) ? (
          <a href={licence.url} rel="license noreferrer external" lang={licence.name.lang} dir={licence.name.dir}>
            {licence.name.text}
          </a>
        ) : (
          <LocalText text={licence.name} />
        )}
      </p>
      <p className={styles.notes}>
        <Trans>
          As the work says it: <bdi>{licence.statement}</bdi>
        </Trans>
      </p>
    </>
  )
}
