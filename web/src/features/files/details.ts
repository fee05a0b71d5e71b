import type { CityFile, FileDetails } from '../../api/contract'
import { LANGUAGES } from '../../i18n/languages'

export type Texts = Record<string, string>

/** What is written in the form, as it is written. */
export type Details = {
  alt: Texts
  caption: Texts
  rightsHolder: string
  licence: string
  consentUntil: string
  visibility: 'PUBLIC' | 'TEAM'
  cover: boolean
}

export const NOTHING_SAID: Details = {
  alt: {},
  caption: {},
  rightsHolder: '',
  licence: '',
  consentUntil: '',
  visibility: 'PUBLIC',
  cover: false,
}

export function detailsOf(file: CityFile): Details {
  const { alt, caption, rightsHolder, licence, consentUntil, visibility, cover } = file
  return {
    alt: { ...alt },
    caption: { ...caption },
    rightsHolder,
    licence,
    consentUntil: consentUntil ?? '',
    visibility: visibility === 'TEAM' ? 'TEAM' : 'PUBLIC',
    cover,
  }
}

/** What is still missing before the file may be shown. */
export function missingIn(details: Details, isPicture: boolean): (keyof Details)[] {
  const isSaid = (texts: Texts) => Object.values(texts).some((text) => text.trim() !== '')
  return [
    ...(isPicture && !isSaid(details.alt) ? (['alt'] as const) : []),
    ...(!isPicture && !isSaid(details.caption) ? (['caption'] as const) : []),
    ...(details.rightsHolder.trim() === '' ? (['rightsHolder'] as const) : []),
    ...(details.licence === '' ? (['licence'] as const) : []),
  ]
}

const said = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')) as Texts

export function added(details: Details, upload: string, isPicture: boolean) {
  const { alt, caption, consentUntil, rightsHolder, licence, visibility, cover } = details
  return {
    upload,
    ...(isPicture && { alt: said(alt) }),
    caption: said(caption),
    rightsHolder: rightsHolder.trim(),
    licence,
    visibility,
    ...(consentUntil && { consentUntil }),
    ...(isPicture && visibility === 'PUBLIC' && { cover }),
  }
}

/** A merge patch: a text that was taken away is null. */
export function changed(details: Details, isPicture: boolean): FileDetails {
  const patch = (texts: Texts) => Object.fromEntries(LANGUAGES.map(({ code }) => [code, texts[code]?.trim() || null]))
  return {
    ...(isPicture && { alt: patch(details.alt), cover: details.cover && details.visibility === 'PUBLIC' }),
    caption: patch(details.caption),
    rightsHolder: details.rightsHolder.trim(),
    licence: details.licence,
    consentUntil: details.consentUntil || null,
    visibility: details.visibility,
  } as FileDetails
}

/** Once the faults are marked, one goes on where the first of them is. */
export function focusFirstFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[data-faulty] :is(input, select)')?.focus())
}
