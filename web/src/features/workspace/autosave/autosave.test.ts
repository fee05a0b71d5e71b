import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerTokens } from '../../../api/token'
import { createAutosave } from './autosave'
import { DraftService, problem } from './draft.fake'
import { currentDraft, draftNetwork } from './draftNetwork'
import { keptOnDevice } from './kept'
import { statusOf } from './state'

const EN = '/summary/en'
const FR = '/summary/fr'

let service: DraftService
let isSignedIn = true

beforeEach(() => {
  vi.useFakeTimers()
  isSignedIn = true
  offerTokens({ token: async () => (isSignedIn ? 'token' : undefined), renewed: async () => undefined })
  service = new DraftService()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const kept = () => keptOnDevice('person', 'medellin-co').all()

async function opened(person = 'person') {
  const saving = createAutosave({
    network: draftNetwork('medellin-co', () => 'en'),
    kept: keptOnDevice(person, 'medellin-co'),
    currentIn: currentDraft,
    random: () => 0.5,
  })
  await saving.refresh()
  return {
    ...saving,
    status: () => statusOf(saving.state()),
    type: async (pointer: string, text: string, each = 100) => {
      for (let end = 1; end <= text.length; end += 1) {
        saving.edit(pointer, text.slice(0, end))
        await vi.advanceTimersByTimeAsync(each)
      }
    },
  }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('what is typed', () => {
  it('is saved within two seconds, in few requests', async () => {
    const page = await opened()
    await page.type(EN, 'A city that never stops')
    expect(service.content.summary?.en).toMatch(/^A city that /)
    await pass(2000)
    expect(service.content.summary?.en).toBe('A city that never stops')
    expect(service.patches.length).toBeLessThanOrEqual(3)
    expect(page.status()).toBe('saved')
    expect(kept().size).toBe(0)
  })

  it('is never sent by two requests at once', async () => {
    const page = await opened()
    let answer: (response: Response) => void = () => {}
    service.instead.push(() => new Promise<Response>((resolve) => (answer = resolve)))
    await page.type(EN, 'One')
    await pass(1000)
    await page.type(FR, 'Deux')
    await pass(5000)
    expect(service.patches).toHaveLength(0)
    answer(service.patched('"0-en"', { summary: { en: 'One' } }))
    await pass(2000)
    expect(service.patches).toEqual([{ summary: { en: 'One' } }, { summary: { fr: 'Deux' } }])
    expect(service.content.summary).toEqual({ en: 'One', fr: 'Deux' })
  })

  it('stays as typed while the service trims it', async () => {
    const page = await opened()
    await page.type(EN, 'Words ')
    await pass(2000)
    expect(service.content.summary?.en).toBe('Words')
    expect(page.shown(EN)).toBe('Words ')
  })

  it('is removed when the field is emptied', async () => {
    const page = await opened()
    page.edit(FR, '')
    await pass(2000)
    expect(service.patches).toEqual([{ summary: { fr: null } }])
    expect(service.content.summary).toEqual({ en: 'Old' })
  })

  it('and taken back costs no request', async () => {
    const page = await opened()
    page.edit(EN, 'Olde')
    page.edit(EN, 'Old')
    await pass(3000)
    expect(service.patches).toEqual([])
    expect(kept().size).toBe(0)
  })
})

describe('without a line', () => {
  it('it is kept on the device and sent when the line is back', async () => {
    const page = await opened()
    service.instead.push('no line', 'no line')
    await page.type(EN, 'Offline words')
    await pass(500)
    expect(page.status()).toBe('offline')
    expect(kept().get(EN)?.value).toBe('Offline words')
    page.wake()
    await pass(3000)
    await pass(5000)
    expect(service.content.summary?.en).toBe('Offline words')
    expect(page.status()).toBe('saved')
  })

  it('a service that restarts is asked again, ever more slowly, and as it wishes', async () => {
    const page = await opened()
    service.instead.push(problem(503), problem(503, {}, { 'Retry-After': '7' }))
    page.edit(EN, 'New')
    await pass(800)
    expect(page.status()).toBe('away')
    await pass(1000)
    expect(service.patches).toHaveLength(2)
    await pass(6000)
    expect(service.patches).toHaveLength(2)
    await pass(1100)
    expect(service.content.summary?.en).toBe('New')
  })

  it('a closed tab loses nothing: the next one restores and sends it', async () => {
    const page = await opened()
    service.instead.push('no line')
    await page.type(EN, 'Closed')
    await pass(1000)
    page.forget()
    const next = await opened()
    expect(next.shown(EN)).toBe('Closed')
    await pass(100)
    expect(service.content.summary?.en).toBe('Closed')
    expect(kept().size).toBe(0)
  })

  it('the copy of one person is not shown to another', async () => {
    const page = await opened()
    service.instead.push('no line')
    page.edit(EN, 'Mine')
    await pass(1000)
    page.forget()
    const other = await opened('somebody else')
    await pass(1000)
    expect(other.shown(EN)).toBe('Old')
    expect(service.content.summary?.en).toBe('Old')
    expect(kept().get(EN)?.value).toBe('Mine')
  })

  it('an answer that was lost is no change by somebody else', async () => {
    const page = await opened()
    service.instead.push(() => {
      service.patched('"0-en"', { summary: { en: 'Sent' } })
      return 'no line'
    })
    page.edit(EN, 'Sent')
    await pass(800)
    page.edit(EN, 'Sent and more')
    await pass(2000)
    expect(page.state().conflicts.size).toBe(0)
    expect(service.content.summary?.en).toBe('Sent and more')
  })
})

describe('a sign-in that ends', () => {
  it('keeps the text, and the next sign-in sends it', async () => {
    const page = await opened()
    isSignedIn = false
    page.edit(EN, 'After the end')
    await pass(2000)
    expect(page.status()).toBe('signed-out')
    expect(page.shown(EN)).toBe('After the end')
    expect(kept().get(EN)?.value).toBe('After the end')
    isSignedIn = true
    page.wake()
    await pass(100)
    expect(service.content.summary?.en).toBe('After the end')
  })

  it('a role that ends stops the sending and keeps the text', async () => {
    const page = await opened()
    service.instead.push(problem(404))
    page.edit(EN, 'Late')
    await pass(60_000)
    expect(page.status()).toBe('forbidden')
    expect(service.patches).toHaveLength(1)
    expect(kept().get(EN)?.value).toBe('Late')
  })
})

describe('two people', () => {
  it('in different fields both keep their text', async () => {
    const page = await opened()
    service.change({ summary: { fr: 'De ma collègue' } })
    page.edit(EN, 'Mine')
    await pass(2000)
    expect(service.content.summary).toEqual({ en: 'Mine', fr: 'De ma collègue' })
    expect(page.shown(FR)).toBe('De ma collègue')
    expect(page.status()).toBe('saved')
  })

  it('in the same field nobody overwrites the other: the person chooses', async () => {
    const page = await opened()
    service.change({ summary: { en: 'Theirs' } })
    page.edit(EN, 'Mine')
    await pass(2000)
    expect([...page.state().conflicts]).toEqual([EN])
    expect(page.status()).toBe('held')
    expect(service.content.summary?.en).toBe('Theirs')
    expect(page.shown(EN)).toBe('Mine')
    page.resolve(EN, 'Mine and theirs')
    await pass(2000)
    expect(service.content.summary?.en).toBe('Mine and theirs')
    expect(page.state().conflicts.size).toBe(0)
    expect(kept().size).toBe(0)
  })

  it('and a conflict does not hold back the other fields', async () => {
    const page = await opened()
    service.change({ summary: { en: 'Theirs' } })
    page.edit(EN, 'Mine')
    page.edit('/website', 'https://example.org')
    await pass(2000)
    expect(service.content.website).toBe('https://example.org')
    page.resolve(EN, 'Theirs')
    expect(page.status()).toBe('saved')
  })

  it('who write the same do not disagree', async () => {
    const page = await opened()
    service.change({ summary: { en: 'Same' } })
    page.edit(EN, 'Same ')
    await pass(2000)
    expect(page.state().conflicts.size).toBe(0)
    expect(page.status()).not.toBe('held')
  })

  it('a text kept on the device while somebody else wrote is a conflict when it is restored', async () => {
    const page = await opened()
    service.instead.push('no line')
    page.edit(EN, 'Mine')
    await pass(1000)
    page.forget()
    service.change({ summary: { en: 'Theirs' } })
    const next = await opened()
    expect([...next.state().conflicts]).toEqual([EN])
    expect(next.shown(EN)).toBe('Mine')
  })

  it('a refreshed draft shows what others wrote and keeps what is unsaved here', async () => {
    const page = await opened()
    page.edit(EN, 'Mine')
    service.change({ summary: { fr: 'Nouveau' } })
    await page.refresh()
    expect(page.shown(FR)).toBe('Nouveau')
    expect(page.shown(EN)).toBe('Mine')
  })
})

describe('a fault', () => {
  it('stands at its field while the rest is saved, and goes when it is mended', async () => {
    service.isTooLong = (text) => text.length > 10
    const page = await opened()
    page.edit(FR, 'Bien')
    page.edit(EN, 'Much too long')
    await pass(2000)
    expect(page.state().faults).toEqual(new Map([[EN, 'Too long']]))
    expect(service.content.summary).toEqual({ en: 'Old', fr: 'Bien' })
    expect(page.status()).toBe('held')
    page.edit(EN, 'Short')
    expect(page.state().faults.size).toBe(0)
    await pass(2000)
    expect(service.content.summary?.en).toBe('Short')
    expect(page.status()).toBe('saved')
  })

  it('that names no field is shown at all that was sent, and not sent for ever', async () => {
    const page = await opened()
    service.instead.push(problem(422))
    page.edit(EN, 'New')
    await pass(60_000)
    expect(page.state().faults).toEqual(new Map([[EN, 'No']]))
    expect(service.patches).toHaveLength(1)
  })
})
