import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { directionOf } from '../../i18n/languages'
import styles from './compare.module.css'
import { differences } from './differences'
import { useValueWords } from './values'

type ComparisonProps = {
  pointer: string
  before: unknown
  after: unknown
  names?: { before: ReactNode; after: ReactNode }
}

/** Two states of a field side by side; of texts, the words that differ are marked in both. */
export function Comparison({ pointer, before, after, names }: ComparisonProps) {
  const words = useValueWords()
  const [old, now] = [words(pointer, before), words(pointer, after)]
  const language = languageOf(pointer)
  const pieces = differences(old, now)
  const side = (kind: 'gone' | 'new') => pieces.filter((piece) => piece.kind === 'same' || piece.kind === kind)
  return (
    <div className={styles.sides}>
      <Side name={names?.before ?? <Trans>Before</Trans>} lang={language} isEmpty={old === ''}>
        {side('gone').map(({ kind, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are told apart by their place
          <Words key={index} as={kind === 'gone' ? 'del' : undefined} text={text} />
        ))}
      </Side>
      <Side name={names?.after ?? <Trans>After</Trans>} lang={language} isEmpty={now === ''}>
        {side('new').map(({ kind, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Words key={index} as={kind === 'new' ? 'ins' : undefined} text={text} />
        ))}
      </Side>
    </div>
  )
}

function Words({ as: Tag, text }: { as: 'del' | 'ins' | undefined; text: string }) {
  return Tag ? <Tag>{text}</Tag> : text
}

type SideProps = { name: ReactNode; lang: string | undefined; isEmpty: boolean; children: ReactNode }

function Side({ name, lang, isEmpty, children }: SideProps) {
  return (
    <div className={styles.side}>
      <b>{name}</b>
      {isEmpty ? (
        <p className={styles.nothing}>
          <Trans>Nothing</Trans>
        </p>
      ) : (
        <p lang={lang} dir={lang ? directionOf(lang) : 'auto'}>
          {children}
        </p>
      )}
    </div>
  )
}

/** "/summary/fr" is in French; "/website" in no language. */
export function languageOf(pointer: string): string | undefined {
  return /^\/(?:summary|description|strategy\/(?:title|text)|mayor\/titles)\/(\w\w)$/.exec(pointer)?.[1]
}
