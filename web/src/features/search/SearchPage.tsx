import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { SearchGroup, SearchHit } from '../../api/contract'
import { useLanguage } from '../../i18n/useLanguage'
import { parseSearch } from '../../routing'
import { Button } from '../../ui/Button'
import { Folio, Wrap } from '../../ui/Folio'
import { LocalText } from '../../ui/LocalText'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { HitTitle } from './HitTitle'
import { useSearchResults } from './queries'
import styles from './search.module.css'
import { useGroupNames } from './words'

type SearchPageProps = { q: string; onSearch: (q: string) => void }

/** Everything that is found, group by group. */
export function SearchPage({ q, onSearch }: SearchPageProps) {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useSearchResults(q)
  const field = useRef<HTMLInputElement>(null)
  useHead({
    title: q ? t`Search: ${q}` : t`Search`,
    description: t`Search cities, countries, the framework and everything else on this site, in six languages.`,
    path: '/search',
    language: i18n.locale,
  })
  return (
    <>
      <header className={styles.head}>
        <Wrap>
          <h1>
            <Trans>Search</Trans>
          </h1>
          <search>
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault()
                onSearch(field.current?.value.trim() ?? '')
              }}
            >
              <input
                key={q}
                ref={field}
                type="search"
                dir="auto"
                defaultValue={q}
                maxLength={200}
                enterKeyHint="search"
                autoComplete="off"
                spellCheck={false}
                aria-label={t`Search everything`}
              />
              <Button type="submit">
                <Trans>Search</Trans>
              </Button>
            </form>
          </search>
          <p role="status" className={styles.total}>
            {data && q !== '' && <Plural value={data.total} one="# hit" other="# hits" />}
          </p>
          {data && data.concepts.length > 0 && (
            <p className={styles.concepts}>
              <Trans>Understood as:</Trans>{' '}
              {data.concepts.map(({ vocabulary, code, name }, index) => (
                <span key={`${vocabulary}${code}`}>
                  {index > 0 && ' · '}
                  <LocalText text={name} />
                </span>
              ))}
            </p>
          )}
        </Wrap>
      </header>
      {error && !data && (
        <Wrap>
          <ProblemNotice error={error} title={<Trans>The search did not work</Trans>} onRetry={() => refetch()} />
        </Wrap>
      )}
      {q !== '' && !data && !error && (
        <Wrap>
          <Skeleton label={t`Searching.`}>
            <Bone lines={5} />
          </Skeleton>
        </Wrap>
      )}
      {data && q !== '' && data.total === 0 && <Nothing />}
      {data?.groups.map((group, index) => (
        <Group key={group.group} group={group} isFirst={index === 0} />
      ))}
    </>
  )
}

function Nothing() {
  return (
    <Wrap>
      <p className={styles.nothing}>
        <Trans>Nothing fits. Try fewer words, or a word in another language.</Trans>
      </p>
    </Wrap>
  )
}

function Group({ group: { group, total, list, hits }, isFirst }: { group: SearchGroup; isFirst: boolean }) {
  const name = useGroupNames()
  const lang = useLanguage()
  const rest = total - hits.length
  return (
    <Folio id={group} label={`${name(group)} (${total})`} isFirst={isFirst}>
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <Hit key={hit.id} hit={hit} />
        ))}
      </ul>
      {rest > 0 && list && (
        <p className={styles.more}>
          <Link {...to(lang, list)}>
            <Plural value={rest} one="# more" other="# more" />
          </Link>
        </p>
      )}
    </Folio>
  )
}

/** The address comes from the service; the router reads its parts. */
function to(lang: string, path: string) {
  const { pathname, search, hash } = new URL(`/${lang}${path}`, location.origin)
  return { to: pathname as '/', search: parseSearch(search), hash: hash.slice(1) }
}

function Hit({ hit }: { hit: SearchHit }) {
  const lang = useLanguage()
  return (
    <li>
      <Link {...to(lang, hit.path)}>
        <HitTitle hit={hit} />
      </Link>
      {hit.detail && <LocalText text={hit.detail} className={styles.detail} />}
      {hit.concept && (
        <span className={styles.detail}>
          <Trans>
            Linked by the concept <bdi>{hit.concept.name.text}</bdi>
          </Trans>
        </span>
      )}
    </li>
  )
}
