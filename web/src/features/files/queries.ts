import { useLingui } from '@lingui/react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { AddFile, CityFile, FileDetails } from '../../api/contract'
import { read, readPrivate } from '../../api/read'
import { readVersioned, write } from '../../api/write'
import { PRIVATE } from '../../auth'

const PATIENCE = 30_000
/** Addresses of what is not public end after five minutes. */
const FRESH_LINKS = 240_000

const filesOf = (slug: string) => [PRIVATE, 'files', slug] as const

/** All files of a city, as its team sees them. */
export function useFiles(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: [...filesOf(slug), language],
    queryFn: ({ signal }) => readPrivate('/cities/{slug}/files', language, signal, { path: { slug } }),
    select: ({ items }) => items,
    staleTime: 0,
    refetchInterval: FRESH_LINKS,
    retry: false,
  })
}

/** The licences under which a city can show a work. */
export function useLicences() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['licences', language],
    queryFn: ({ signal }) => read('/licences', language, signal),
    select: ({ items }) => items.filter(({ allowsHosting }) => allowsHosting),
  })
}

/** An upload becomes a file of the city. The same wish has the same key, so that one that is sent again has its effect once. */
export function useAddFile(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const wish = useRef({ text: '', key: '' })
  return useMutation({
    mutationFn: (body: AddFile) => {
      const text = JSON.stringify(body)
      if (wish.current.text !== text) wish.current = { text, key: crypto.randomUUID() }
      return write('POST /cities/{slug}/files', language, AbortSignal.timeout(PATIENCE), {
        path: { slug },
        body,
        key: wish.current.key,
      })
    },
    // Not waited for: what asked may go with the old data, and would then never hear that it is done.
    onSuccess: () => void client.invalidateQueries({ queryKey: filesOf(slug) }),
  })
}

export type FileChange = { file: CityFile; patch: FileDetails }

export function useChangeFile(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ file, patch }: FileChange) =>
      write('PATCH /cities/{slug}/files/{id}', language, AbortSignal.timeout(PATIENCE), {
        path: { slug, id: file.id },
        body: patch,
        version: tagOf(file.version, language),
      }),
    onSettled: () => client.invalidateQueries({ queryKey: filesOf(slug) }),
  })
}

export function useRemoveFile(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: CityFile) =>
      write('DELETE /cities/{slug}/files/{id}', language, AbortSignal.timeout(PATIENCE), {
        path: { slug, id },
        version: tagOf(version, language),
      }),
    onSettled: () => client.invalidateQueries({ queryKey: filesOf(slug) }),
  })
}

/** Has the service forget the bytes that it has; when that fails it does so by itself after a day. */
export async function cancelUpload(slug: string, id: string, language: string): Promise<void> {
  const path = { slug, id }
  const signal = AbortSignal.timeout(PATIENCE)
  try {
    const { version } = await readVersioned('/cities/{slug}/uploads/{id}', language, signal, { path })
    await write('DELETE /cities/{slug}/uploads/{id}', language, signal, { path, version })
  } catch {
    // Nothing of it is seen by anybody.
  }
}

const tagOf = (version: number, language: string) => `"${version}-${language}"`
