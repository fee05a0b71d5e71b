import { i18n, type Messages } from '@lingui/core'
import { directionOf, type LanguageCode } from './languages'

const files = import.meta.glob<{ messages: Messages }>('../**/locales/*.po')
const byName = new Map(Object.entries(files).map(([path, load]) => [nameOf(path), load]))
const loaded = new Set<string>()

/** "../features/cities/locales/en.po" holds what the part "cities" says in English. */
function nameOf(path: string): string {
  const [, part, language] = /([^/]+)\/locales\/(\w+)\.po$/.exec(path) ?? []
  return `${part}.${language}`
}

/**
 * Makes the texts of some parts of the application ready in a language, and makes it the language of the page. A reader
 * receives only what the screen says: each part of each language is a file of its own.
 */
export async function speak(language: LanguageCode, parts: readonly string[]): Promise<void> {
  const missing = [...new Set(parts)].map((part) => `${part}.${language}`).filter((name) => !loaded.has(name))
  const found = await Promise.all(missing.map((name) => read(name)))
  for (const messages of found) i18n.load(language, messages)
  for (const name of missing) loaded.add(name)
  if (language === 'zh') await import('./chinese')
  if (i18n.locale !== language || missing.length > 0) i18n.activate(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

async function read(name: string): Promise<Messages> {
  const load = byName.get(name)
  if (!load) throw new Error(`There are no texts "${name}".`)
  return (await load()).messages
}
