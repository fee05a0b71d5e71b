import { describe, expect, it } from 'vitest'
import { problem } from './draft.fake'
import { EN, FR, kept, opened, pass, prepareWorld, world } from './world.fake'

prepareWorld()

describe('what is typed', () => {
  it('is saved within two seconds, in few requests', async () => {
    const page = await opened()
    await page.type(EN, 'A city that never stops')
    expect(world.service.content.summary?.en).toMatch(/^A city that /)
    await pass(2000)
    expect(world.service.content.summary?.en).toBe('A city that never stops')
    expect(world.service.patches.length).toBeLessThanOrEqual(3)
    expect(page.status()).toBe('saved')
    expect(kept().size).toBe(0)
  })

  it('is never sent by two requests at once', async () => {
    const page = await opened()
    let answer: (response: Response) => void = () => {}
    world.service.instead.push(() => new Promise<Response>((resolve) => (answer = resolve)))
    await page.type(EN, 'One')
    await pass(1000)
    await page.type(FR, 'Deux')
    await pass(5000)
    expect(world.service.patches).toHaveLength(0)
    answer(world.service.patched('"0-en"', { summary: { en: 'One' } }))
    await pass(2000)
    expect(world.service.patches).toEqual([{ summary: { en: 'One' } }, { summary: { fr: 'Deux' } }])
    expect(world.service.content.summary).toEqual({ en: 'One', fr: 'Deux' })
  })

  it('stays as typed while the service trims it', async () => {
    const page = await opened()
    await page.type(EN, 'Words ')
    await pass(2000)
    expect(world.service.content.summary?.en).toBe('Words')
    expect(page.shown(EN)).toBe('Words ')
  })

  it('is removed when the field is emptied', async () => {
    const page = await opened()
    page.edit(FR, '')
    await pass(2000)
    expect(world.service.patches).toEqual([{ summary: { fr: null } }])
    expect(world.service.content.summary).toEqual({ en: 'Old' })
  })

  it('and taken back costs no request', async () => {
    const page = await opened()
    page.edit(EN, 'Olde')
    page.edit(EN, 'Old')
    await pass(3000)
    expect(world.service.patches).toEqual([])
    expect(kept().size).toBe(0)
  })
})

describe('without a line', () => {
  it('it is kept on the device and sent when the line is back', async () => {
    const page = await opened()
    world.service.instead.push('no line', 'no line')
    await page.type(EN, 'Offline words')
    await pass(500)
    expect(page.status()).toBe('offline')
    expect(kept().get(EN)?.value).toBe('Offline words')
    page.wake()
    await pass(3000)
    await pass(5000)
    expect(world.service.content.summary?.en).toBe('Offline words')
    expect(page.status()).toBe('saved')
  })

  it('a service that restarts is asked again, ever more slowly, and as it wishes', async () => {
    const page = await opened()
    world.service.instead.push(problem(503), problem(503, {}, { 'Retry-After': '7' }))
    page.edit(EN, 'New')
    await pass(800)
    expect(page.status()).toBe('away')
    await pass(1000)
    expect(world.service.patches).toHaveLength(2)
    await pass(6000)
    expect(world.service.patches).toHaveLength(2)
    await pass(1100)
    expect(world.service.content.summary?.en).toBe('New')
  })

  it('a closed tab loses nothing: the next one restores and sends it', async () => {
    const page = await opened()
    world.service.instead.push('no line')
    await page.type(EN, 'Closed')
    await pass(1000)
    page.forget()
    const next = await opened()
    expect(next.shown(EN)).toBe('Closed')
    await pass(100)
    expect(world.service.content.summary?.en).toBe('Closed')
    expect(kept().size).toBe(0)
  })

  it('the copy of one person is not shown to another', async () => {
    const page = await opened()
    world.service.instead.push('no line')
    page.edit(EN, 'Mine')
    await pass(1000)
    page.forget()
    const other = await opened('somebody else')
    await pass(1000)
    expect(other.shown(EN)).toBe('Old')
    expect(world.service.content.summary?.en).toBe('Old')
    expect(kept().get(EN)?.value).toBe('Mine')
  })

  it('an answer that was lost is no change by somebody else', async () => {
    const page = await opened()
    world.service.instead.push(() => {
      world.service.patched('"0-en"', { summary: { en: 'Sent' } })
      return 'no line'
    })
    page.edit(EN, 'Sent')
    await pass(800)
    page.edit(EN, 'Sent and more')
    await pass(2000)
    expect(page.state().conflicts.size).toBe(0)
    expect(world.service.content.summary?.en).toBe('Sent and more')
  })
})

describe('a sign-in that ends', () => {
  it('keeps the text, and the next sign-in sends it', async () => {
    const page = await opened()
    world.isSignedIn = false
    page.edit(EN, 'After the end')
    await pass(2000)
    expect(page.status()).toBe('signed-out')
    expect(page.shown(EN)).toBe('After the end')
    expect(kept().get(EN)?.value).toBe('After the end')
    world.isSignedIn = true
    page.wake()
    await pass(100)
    expect(world.service.content.summary?.en).toBe('After the end')
  })

  it('a role that ends stops the sending and keeps the text', async () => {
    const page = await opened()
    world.service.instead.push(problem(404))
    page.edit(EN, 'Late')
    await pass(60_000)
    expect(page.status()).toBe('forbidden')
    expect(world.service.patches).toHaveLength(1)
    expect(kept().get(EN)?.value).toBe('Late')
  })
})
