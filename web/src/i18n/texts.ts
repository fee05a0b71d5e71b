import { i18n, type Messages } from '@lingui/core'
import { directionOf, type LanguageCode } from './languages'

const loaded = new Set<string>()

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

/** The page names the file of each text (scripts/preload-screens.ts); where it does not, the list of all of them does. */
async function read(name: string): Promise<Messages> {
  // Where the build draws first views there is no address to fetch from.
  const file = import.meta.env.SSR ? undefined : filesOfPage()[name]
  if (file !== undefined) return (await import(/* @vite-ignore */ `/${file}`)).messages
  const load = (await import('./catalogs')).catalogs.get(name)
  if (!load) throw new Error(`There are no texts "${name}".`)
  return (await load()).messages
}

let named: Record<string, string> | undefined

function filesOfPage(): Record<string, string> {
  named ??= JSON.parse(document.getElementById('parts')?.textContent ?? '{}').texts ?? {}
  return named as Record<string, string>
}
