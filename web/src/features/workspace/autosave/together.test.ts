import { describe, expect, it } from 'vitest'
import { problem } from './draft.fake'
import { EN, FR, kept, opened, pass, prepareWorld, world } from './world.fake'

prepareWorld()

describe('two people', () => {
  it('in different fields both keep their text', async () => {
    const page = await opened()
    world.service.change({ summary: { fr: 'De ma collègue' } })
    page.edit(EN, 'Mine')
    await pass(2000)
    expect(world.service.content.summary).toEqual({ en: 'Mine', fr: 'De ma collègue' })
    expect(page.shown(FR)).toBe('De ma collègue')
    expect(page.status()).toBe('saved')
  })

  it('in the same field nobody overwrites the other: the person chooses', async () => {
    const page = await opened()
    world.service.change({ summary: { en: 'Theirs' } })
    page.edit(EN, 'Mine')
    await pass(2000)
    expect([...page.state().conflicts]).toEqual([EN])
    expect(page.status()).toBe('held')
    expect(world.service.content.summary?.en).toBe('Theirs')
    expect(page.shown(EN)).toBe('Mine')
    page.resolve(EN, 'Mine and theirs')
    await pass(2000)
    expect(world.service.content.summary?.en).toBe('Mine and theirs')
    expect(page.state().conflicts.size).toBe(0)
    expect(kept().size).toBe(0)
  })

  it('and a conflict does not hold back the other fields', async () => {
    const page = await opened()
    world.service.change({ summary: { en: 'Theirs' } })
    page.edit(EN, 'Mine')
    page.edit('/website', 'https://example.org')
    await pass(2000)
    expect(world.service.content.website).toBe('https://example.org')
    page.resolve(EN, 'Theirs')
    expect(page.status()).toBe('saved')
  })

  it('who write the same do not disagree', async () => {
    const page = await opened()
    world.service.change({ summary: { en: 'Same' } })
    page.edit(EN, 'Same ')
    await pass(2000)
    expect(page.state().conflicts.size).toBe(0)
    expect(page.status()).not.toBe('held')
  })

  it('a text kept on the device while somebody else wrote is a conflict when it is restored', async () => {
    const page = await opened()
    world.service.instead.push('no line')
    page.edit(EN, 'Mine')
    await pass(1000)
    page.forget()
    world.service.change({ summary: { en: 'Theirs' } })
    const next = await opened()
    expect([...next.state().conflicts]).toEqual([EN])
    expect(next.shown(EN)).toBe('Mine')
  })

  it('a refreshed draft shows what others wrote and keeps what is unsaved here', async () => {
    const page = await opened()
    page.edit(EN, 'Mine')
    world.service.change({ summary: { fr: 'Nouveau' } })
    await page.refresh()
    expect(page.shown(FR)).toBe('Nouveau')
    expect(page.shown(EN)).toBe('Mine')
  })
})

describe('a fault', () => {
  it('stands at its field while the rest is saved, and goes when it is mended', async () => {
    world.service.isTooLong = (text) => text.length > 10
    const page = await opened()
    page.edit(FR, 'Bien')
    page.edit(EN, 'Much too long')
    await pass(2000)
    expect(page.state().faults).toEqual(new Map([[EN, 'Too long']]))
    expect(world.service.content.summary).toEqual({ en: 'Old', fr: 'Bien' })
    expect(page.status()).toBe('held')
    page.edit(EN, 'Short')
    expect(page.state().faults.size).toBe(0)
    await pass(2000)
    expect(world.service.content.summary?.en).toBe('Short')
    expect(page.status()).toBe('saved')
  })

  it('that names no field is shown at all that was sent, and not sent for ever', async () => {
    const page = await opened()
    world.service.instead.push(problem(422))
    page.edit(EN, 'New')
    await pass(60_000)
    expect(page.state().faults).toEqual(new Map([[EN, 'No']]))
    expect(world.service.patches).toHaveLength(1)
  })
})
