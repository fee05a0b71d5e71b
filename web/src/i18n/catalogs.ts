import type { Messages } from '@lingui/core'

const files = import.meta.glob<{ messages: Messages }>('../**/locales/*.po')

/** All texts by part and language, "cities.en": a list that grows with every part, so that no first view carries it. */
export const catalogs = new Map(Object.entries(files).map(([path, load]) => [nameOf(path), load]))

/** "../features/cities/locales/en.po" holds what the part "cities" says in English. */
function nameOf(path: string): string {
  const [, part, language] = /([^/]+)\/locales\/(\w+)\.po$/.exec(path) ?? []
  return `${part}.${language}`
}
