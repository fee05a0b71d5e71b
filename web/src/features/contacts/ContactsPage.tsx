import { Trans, useLingui } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { CityContacts } from '../../api/contract'
import { ReadError } from '../../api/read'
import type { Versioned } from '../../api/write'
import { Button, ButtonRow } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { confirmDone } from '../../ui/toasts'
import { useHead } from '../../ui/useHead'
import { ContactFields, type Faults } from './ContactFields'
import styles from './contacts.module.css'
import { contactOf, type Entry, entryOf, placeOf } from './entries'
import { useChangeContacts, useContacts } from './queries'

const MOST = 12

/** Whom one reaches in the city, and who may see it. */
export function ContactsPage({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useContacts(slug)
  useHead({ title: t`Contacts`, language: i18n.locale })
  return (
    <article className={styles.page} data-by-hand="">
      <h1>
        <Trans>Contacts</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>
          Whom others reach in your city. Each field says who sees it: everybody, the people of the network, or the
          secretariat only. Your team always sees all. A change counts at once.
        </Trans>
      </p>
      {data ? (
        <Editor key={data.version} slug={slug} saved={data} />
      ) : error ? (
        <ProblemNotice
          error={error}
          title={<Trans>The contacts could not be loaded</Trans>}
          onRetry={() => refetch()}
        />
      ) : (
        <Skeleton label={t`The contacts are loading`}>
          <Bone lines={6} />
        </Skeleton>
      )}
    </article>
  )
}

function Editor({ slug, saved }: { slug: string; saved: Versioned<CityContacts> }) {
  const { t } = useLingui()
  const [entries, setEntries] = useState<readonly Entry[]>(() => saved.body.contacts.map(entryOf))
  const [hasChanged, setChanged] = useState(false)
  const change = useChangeContacts(slug)
  const put = (next: readonly Entry[]) => {
    setEntries(next)
    setChanged(true)
  }
  useBlocker({
    shouldBlockFn: () => hasChanged && !window.confirm(t`What you wrote is not saved yet. Leave all the same?`),
    enableBeforeUnload: hasChanged,
  })
  const send = (version: string) => {
    setChanged(false)
    change.mutate(
      { contacts: entries.map(contactOf), version },
      { onSuccess: () => confirmDone(t`The contacts are saved.`), onError: () => setChanged(true) },
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(saved.version)
  }
  const { general, faults } = useFaults(change.error)
  const newer = newerOf(change.error)
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {entries.map((entry, index) => (
        <ContactFields
          key={entry.key}
          entry={entry}
          number={index + 1}
          faults={faults[index] ?? {}}
          onChange={(next) => put(entries.map((other) => (other.key === entry.key ? next : other)))}
          onRemove={() => put(entries.filter(({ key }) => key !== entry.key))}
        />
      ))}
      {entries.length === 0 && (
        <p className={styles.muted}>
          <Trans>Nobody is named yet.</Trans>
        </p>
      )}
      {newer && <Newer newer={newer} isBusy={change.isPending} onKeep={() => send(`"${newer.version}-en"`)} />}
      {general}
      <ButtonRow>
        <Button type="submit" isBusy={change.isPending}>
          <Trans>Save</Trans>
        </Button>
        <Button look="second" disabled={entries.length >= MOST} onClick={() => put([...entries, entryOf()])}>
          <Trans>Add a contact</Trans>
        </Button>
      </ButtonRow>
    </form>
  )
}

/** Somebody else was quicker: what they saved, beside what is being written. */
function Newer({ newer, isBusy, onKeep }: { newer: CityContacts; isBusy: boolean; onKeep: () => void }) {
  return (
    <div className={styles.newer} role="alert">
      <p>
        <Trans>
          Somebody else has changed the contacts meanwhile. What you wrote is still here; this is saved now:
        </Trans>
      </p>
      <ul>
        {newer.contacts.map((contact) => {
          const parts = [contact.name, contact.email, contact.telephone, contact.website]
          const text = parts.flatMap((part) => part?.value ?? []).join(' · ')
          return (
            <li key={text}>
              <bdi>{text}</bdi>
            </li>
          )
        })}
      </ul>
      <Button look="second" isBusy={isBusy} onClick={onKeep}>
        <Trans>Save mine in its place</Trans>
      </Button>
    </div>
  )
}

function newerOf(error: unknown): CityContacts | undefined {
  if (!(error instanceof ReadError) || error.problem.status !== 412) return undefined
  return error.problem.current as CityContacts | undefined
}

/** What the service refused, at the fields that it named; anything else as everywhere. */
function useFaults(error: unknown) {
  if (!error || newerOf(error)) return { general: undefined, faults: [] as Faults[] }
  const faults: Faults[] = []
  for (const { pointer, message } of (error instanceof ReadError && error.problem.errors) || []) {
    const place = placeOf(pointer)
    if (place) faults[place.index] = { ...faults[place.index], [place.field ?? 'whole']: message }
  }
  if (faults.length > 0) return { general: undefined, faults }
  return { general: <ProblemNotice error={error} title={<Trans>The contacts are not saved</Trans>} />, faults }
}
