import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerTokens } from '../../api/token'
import { answerWith, english, expectAccessible, showAt } from '../../testing/show'
import { FilesPage } from '.'
import { added, changed, missingIn, NOTHING_SAID } from './details'

const form = (width: number) => ({
  href: `/files/${width}/library.jpg`,
  mediaType: 'image/jpeg',
  bytes: 48_211,
  sha256: String(width),
  width,
  height: width / 2,
})
const PICTURE = {
  id: '1',
  version: 3,
  kind: 'PICTURE',
  name: 'library.jpg',
  alt: { en: 'Two readers under a tree' },
  caption: {},
  rightsHolder: 'City of Cork',
  licence: 'CC-BY-4.0',
  visibility: 'PUBLIC',
  shown: true,
  cover: true,
  position: 1,
  createdAt: '2026-01-01T00:00:00Z',
  forms: [form(320), form(640)],
}
const EXPIRED = { ...PICTURE, id: '2', alt: { en: 'A feast' }, cover: false, shown: false, position: 2 }
const DOCUMENT = {
  ...PICTURE,
  id: '3',
  kind: 'DOCUMENT',
  name: 'plan.pdf',
  alt: {},
  caption: { en: 'Plan' },
  visibility: 'TEAM',
  shown: false,
  cover: false,
  forms: [{ href: '/files/3/plan.pdf?pass=x', mediaType: 'application/pdf', bytes: 2_000_000, sha256: '3' }],
}
const LICENCES = [
  { code: 'CC-BY-4.0', name: english('Attribution 4.0'), allowsHosting: true },
  { code: 'CC-BY-ND', name: english('No derivatives'), allowsHosting: false },
]

beforeEach(() => {
  offerTokens({ token: async () => 'token', renewed: async () => undefined })
  // jsdom has dialogs, but does not open them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
})
afterEach(cleanup)

describe('the page of pictures and files', () => {
  const show = (items: unknown[]) => {
    answerWith({
      '/cities/cork-ie/files': () => ({ items }),
      '/licences': () => ({ items: LICENCES }),
      '/me': () => ({ id: 'person', cities: [] }),
    })
    return showAt('/$lang/my-city/$slug/files', '/en/my-city/cork-ie/files', () => <FilesPage slug="cork-ie" />)
  }

  it('shows what is there, and what nobody else sees', async () => {
    const { container } = show([PICTURE, EXPIRED, DOCUMENT])
    await screen.findByRole('heading', { level: 3, name: 'Two readers under a tree' })
    const pictures = within(screen.getByRole('region', { name: 'Pictures' }))
    expect(pictures.getByText('First picture')).toBeTruthy()
    expect(pictures.getByText('Consent has ended: nobody sees it')).toBeTruthy()
    expect(pictures.queryByRole('button', { name: 'Move forward: Two readers under a tree' })).toBeNull()
    expect(pictures.getByRole('button', { name: 'Move forward: A feast' })).toBeTruthy()
    const documents = within(screen.getByRole('region', { name: 'Documents' }))
    expect(documents.getByText('Team only')).toBeTruthy()
    expect(documents.getByRole('link', { name: 'Download: Plan' }).getAttribute('href')).toBe(
      '/files/3/plan.pdf?pass=x',
    )
    await expectAccessible(container)
  })

  it('keeps the place of a picture and offers each size', async () => {
    const { container } = show([PICTURE])
    await screen.findByRole('heading', { level: 3, name: 'Two readers under a tree' })
    const image = container.querySelector('img')
    expect(image?.getAttribute('srcset')).toBe('/files/320/library.jpg 320w, /files/640/library.jpg 640w')
    expect([image?.getAttribute('width'), image?.getAttribute('loading')]).toEqual(['640', 'lazy'])
  })

  it('demands what must be said before something is shown', async () => {
    show([PICTURE])
    await userEvent.click(await screen.findByRole('button', { name: 'Change: Two readers under a tree' }))
    const dialog = within(screen.getByRole('dialog', { name: 'library.jpg' }))
    await dialog.findByRole('option', { name: 'Attribution 4.0' })
    expect(dialog.queryByRole('option', { name: 'No derivatives' })).toBeNull()
    await userEvent.clear(dialog.getByRole('textbox', { name: 'What the picture shows (English)' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    expect(dialog.getByRole('alert').textContent).toContain('This is needed before it can be shown.')
  })

  it('says so where there is nothing', async () => {
    show([])
    await screen.findByText('There are no pictures yet.')
    expect(screen.getByText('There are no documents yet.')).toBeTruthy()
  })
})

describe('what is said about a file', () => {
  const details = { ...NOTHING_SAID, rightsHolder: ' Nora ', licence: 'CC-BY-4.0', alt: { en: ' A tree ', fr: ' ' } }

  it('is complete or not', () => {
    expect(missingIn(NOTHING_SAID, true)).toEqual(['alt', 'rightsHolder', 'licence'])
    expect(missingIn(details, true)).toEqual([])
    expect(missingIn(details, false)).toEqual(['caption'])
  })

  it('is sent without what is empty, and as a patch takes away what was emptied', () => {
    expect(added(details, 'id', true)).toEqual({
      upload: 'id',
      alt: { en: ' A tree ' },
      caption: {},
      rightsHolder: 'Nora',
      licence: 'CC-BY-4.0',
      visibility: 'PUBLIC',
      cover: false,
    })
    expect(changed(details, true)).toMatchObject({ alt: { en: 'A tree', fr: null }, consentUntil: null })
  })
})
