import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ask } from '../../api/read'
import { Button } from '../../ui/Button'
import { confirmDone } from '../../ui/toasts'
import styles from './resources.module.css'

const FORMATS = [
  { name: 'BibTeX', suffix: 'bib' },
  { name: 'RIS', suffix: 'ris' },
  { name: 'CSL-JSON', suffix: 'csl' },
] as const

/** The citation in the formats that reference managers read, to be copied or taken along. */
export function Cite({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const address = `/api/v1/resources/${slug}`
  const [failed, setFailed] = useState<string>()
  const copy = async (name: string, suffix: string) => {
    try {
      const answer = await ask(`/resources/${slug}.${suffix}`, i18n.locale, new AbortController().signal)
      if (!answer.ok) throw new Error(String(answer.status))
      await navigator.clipboard.writeText(await answer.text())
      setFailed(undefined)
      confirmDone(t`The citation is copied.`)
    } catch {
      setFailed(name)
    }
  }
  return (
    <>
      <ul className={styles.cite}>
        {FORMATS.map(({ name, suffix }) => (
          <li key={name}>
            <b>{name}</b>
            <Button
              look="second"
              size="small"
              icon="copy"
              aria-label={t`Copy the citation as ${name}`}
              onClick={() => copy(name, suffix)}
            >
              <Trans>Copy</Trans>
            </Button>
            <a href={`${address}.${suffix}`} download={`${slug}.${suffix === 'csl' ? 'json' : suffix}`}>
              <Trans>Download {name}</Trans>
            </a>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.notes}>
        {failed && <Trans>The citation could not be copied. Download it instead.</Trans>}
      </p>
    </>
  )
}
