import { afterEach, expect, it, vi } from 'vitest'
import { read } from './read'

const answer = (name: string) => new Response(JSON.stringify({ name }))
const { signal } = new AbortController()

afterEach(() => {
  delete window.early
})

it('an answer that was asked for in advance is taken once', async () => {
  const ask = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer('later'))
  window.early = new Map([['en /cities?limit=24', Promise.resolve(answer('early'))]])
  const cities = () => read('/cities', 'en', signal, { query: { limit: 24 } })

  expect(await cities()).toEqual({ name: 'early' })
  expect(ask).not.toHaveBeenCalled()
  expect(await cities()).toEqual({ name: 'later' })
})

it('an answer in another language is left for who asks for it', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer('English'))
  window.early = new Map([['ar /cities', Promise.resolve(answer('Arabic'))]])

  expect(await read('/cities', 'en', signal)).toEqual({ name: 'English' })
  expect(await read('/cities', 'ar', signal)).toEqual({ name: 'Arabic' })
})
