import { isLanguage, type LanguageCode } from './languages'

const KEY = 'language'

/** The language a reader chose before; else the first of the browser's that we speak; else English. */
export function preferredLanguage(): LanguageCode {
  const wanted = [remembered(), ...navigator.languages].map((tag) => tag?.toLowerCase().split('-')[0])
  return wanted.find(isLanguage) ?? 'en'
}

export function rememberLanguage(language: LanguageCode): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Storage may be forbidden; the address still carries the language.
  }
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

const LANGUAGE_TAG = /^[a-z]{2}(-[a-z]{2,4})?$/i

/**
 * The same address in a language we speak: "/de/cities" becomes "/en/cities", as we do not speak German; "/cities",
 * which names no language, gets the one the reader prefers.
 */
export function inLanguage(address: string, preferred: LanguageCode): string {
  const [, first = '', rest = ''] = /^\/([^/?#]*)(.*)$/s.exec(address) ?? []
  return LANGUAGE_TAG.test(first) ? `/en${rest}` : `/${preferred}${address}`
}
