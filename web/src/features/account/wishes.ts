import type { Me } from '../../api/contract'
import type { LanguageCode } from '../../i18n/languages'

export type Digest = Me['notices']['digest'] & string

/** What the person decides, as the form holds it. */
export type Wishes = { language: LanguageCode; timeZone: string; digest: Digest }

export function wishesOf(me: Me): Wishes {
  return { language: me.language, timeZone: me.timeZone ?? '', digest: me.notices.digest ?? 'WEEKLY' }
}

export type WishChanges = { language?: LanguageCode; timeZone?: string | null; notices?: { digest: Digest } }

/** What a merge patch has to say; an empty time zone is taken back. */
export function changesOf(before: Wishes, after: Wishes): WishChanges {
  return {
    ...(after.language !== before.language && { language: after.language }),
    ...(after.timeZone !== before.timeZone && { timeZone: after.timeZone === '' ? null : after.timeZone }),
    ...(after.digest !== before.digest && { notices: { digest: after.digest } }),
  }
}

/** JSON pointers of what a change names. */
export function fieldsOf(change: WishChanges): string[] {
  return Object.keys(change).map((name) => (name === 'notices' ? '/notices/digest' : `/${name}`))
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
