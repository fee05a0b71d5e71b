import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button, ButtonRow } from '../../ui/Button'
import { confirmDone } from '../../ui/toasts'
import { DetailFields } from './DetailFields'
import { added, type Details, focusFirstFault, missingIn, NOTHING_SAID } from './details'
import styles from './files.module.css'
import { Progress } from './Progress'
import { cancelUpload, useAddFile } from './queries'
import { Refusal } from './Refusal'
import type { Sending, SendingState } from './sending'

type AddingProps = { slug: string; sending: Sending; state: SendingState; onEnd: () => Promise<void> }

/** A file on its way, and meanwhile the form for what must be said about it. */
export function Adding({ slug, sending, state, onEnd }: AddingProps) {
  const { t, i18n } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  const isPicture = sending.file.type !== 'application/pdf'
  const [details, setDetails] = useDetails(slug)
  const [wanted, setWanted] = useState(false)
  const [missing, setMissing] = useState<readonly (keyof Details)[]>([])
  const add = useAddFile(slug)
  const name = sending.file.name
  const isRefused = state.phase === 'refused'

  // Whoever chose a file by keyboard goes on from here.
  useEffect(() => heading.current?.focus(), [])

  const end = async () => {
    forgetDetails(slug)
    await onEnd()
  }
  const giveUp = async () => {
    const id = sending.id()
    await end()
    if (id && !isRefused) await cancelUpload(slug, id, i18n.locale)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const left = missingIn(details, isPicture)
    setMissing(left)
    setWanted(left.length === 0)
    if (left.length > 0) focusFirstFault(event.currentTarget)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is added once, as soon as it is wanted and here.
  useEffect(() => {
    const id = sending.id()
    if (!wanted || state.phase !== 'arrived' || !id) return
    setWanted(false)
    add.mutate(added(details, id, isPicture), {
      onSuccess: () => {
        confirmDone(t`${name} was added.`)
        void end()
      },
    })
  }, [wanted, state.phase])

  return (
    <section className={styles.adding} aria-labelledby="adding">
      <h2 id="adding" ref={heading} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      <Progress sending={sending} state={state} />
      {isRefused ? (
        <ButtonRow>
          <Button onClick={() => void giveUp()}>
            <Trans>Choose another file</Trans>
          </Button>
        </ButtonRow>
      ) : (
        <form onSubmit={submit} noValidate>
          <Refusal error={add.error} title={<Trans>The file could not be added</Trans>} />
          <DetailFields details={details} isPicture={isPicture} missing={missing} onChange={setDetails} />
          <ButtonRow>
            <Button look="second" onClick={() => void giveUp()}>
              <Trans>Give up</Trans>
            </Button>
            <Button type="submit" isBusy={wanted || add.isPending}>
              <Trans>Add to the city</Trans>
            </Button>
          </ButtonRow>
          {wanted && state.phase !== 'arrived' && (
            <p className={styles.muted} role="status">
              <Trans>It will be added as soon as all of it is here.</Trans>
            </p>
          )}
        </form>
      )}
    </section>
  )
}

const keyOf = (slug: string) => `file-details ${slug}`

const forgetDetails = (slug: string) => sessionStorage.removeItem(keyOf(slug))

/** What was written survives a reload, as the file does. */
function useDetails(slug: string) {
  const [details, setDetails] = useState<Details>(() => {
    const kept = sessionStorage.getItem(keyOf(slug))
    return kept ? { ...NOTHING_SAID, ...JSON.parse(kept) } : NOTHING_SAID
  })
  const change = (next: Details) => {
    setDetails(next)
    sessionStorage.setItem(keyOf(slug), JSON.stringify(next))
  }
  return [details, change] as const
}
