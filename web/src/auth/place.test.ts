import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepPlace, keptPlace, ownPath, takePlace } from './place'

afterEach(() => {
  sessionStorage.clear()
  vi.useRealTimers()
})

describe('the place to come back to', () => {
  it('is a path of our own, with what was searched for and where on the page one was', () => {
    expect(ownPath('/ar/cities?q=%D8%A3&region=ARB#similar')).toBe('/ar/cities?q=%D8%A3&region=ARB#similar')
  })

  it.each([
    '//evil.example/en',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example/en',
    'javascript:alert(1)',
    'en/cities',
    '',
    '/signed-in#code=1',
    '/silent-sso.html',
    null,
    { toString: () => '/en' },
  ])('is never another site, nor a page that only receives an answer: %j', (value) => {
    expect(ownPath(value)).toBeUndefined()
  })

  it('is handed out once, and only for what it was kept for', () => {
    keepPlace('sign-in', '/fr/framework/4')
    expect(keptPlace()).toBe('/fr/framework/4')
    expect(takePlace('sign-out')).toBeUndefined()
    expect(takePlace('sign-in')).toBe('/fr/framework/4')
    expect(takePlace('sign-in')).toBeUndefined()
  })

  it('is forgotten after an hour', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T10:00:00Z') })
    keepPlace('sign-in', '/en')
    vi.setSystemTime(new Date('2026-01-01T11:00:01Z'))
    expect(takePlace('sign-in')).toBeUndefined()
  })

  it('is not taken from what somebody else wrote into the storage', () => {
    sessionStorage.setItem('learning-cities.place', '{"leaving":"sign-in","place":"//evil.example","at":9e15}')
    expect(takePlace('sign-in')).toBeUndefined()
    sessionStorage.setItem('learning-cities.place', '{')
    expect(takePlace('sign-in')).toBeUndefined()
  })
})
