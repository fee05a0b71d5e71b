import { useLingui } from '@lingui/react/macro'
import { useFramework } from '../../api/framework'
import { useLanguageName } from './fieldNames'
import { useSizes, useTopics } from './topics'

/** The value of any field in words, as a person who never saw the contract would write it down. */
export function useValueWords(): (pointer: string, value: unknown) => string {
  const { i18n } = useLingui()
  const topic = useTopics().nameOf
  const sizes = useSizes()
  const languageName = useLanguageName()
  const frameworkName = useFrameworkNames()
  const list = (items: string[]) => items.join('\n')
  const one = (pointer: string, value: unknown): string => {
    if (value === undefined || value === null) return ''
    if (pointer.startsWith('/translationsOf')) return languageName(String(value))
    if (pointer === '/population/value' && typeof value === 'number') return i18n.number(value)
    if (Array.isArray(value)) return list(value.map((item) => itemOf(pointer, item)))
    if (typeof value === 'object') {
      return list(Object.entries(value).map(([name, part]) => one(`${pointer}/${name}`, part)))
    }
    return String(value)
  }
  const itemOf = (pointer: string, item: unknown): string => {
    if (pointer === '/expertise') return topic(String(item))
    if (pointer === '/focalAreas' || pointer === '/features') return frameworkName(String(item))
    const { topic: code, rating } = item as { topic: string; rating: number }
    return `${topic(code)}: ${sizes[rating] ?? rating}`
  }
  return one
}

/** Codes of the framework with their names: "4.1 Access to education". */
function useFrameworkNames(): (code: string) => string {
  const { data: framework } = useFramework()
  const areas = framework?.areas.flatMap(({ focalAreas }) => focalAreas) ?? []
  const names = new Map(
    areas.flatMap(({ code, name, features }) => [
      [code, name.text] as const,
      ...features.map((feature) => [feature.code, feature.name.text] as const),
    ]),
  )
  return (code) => (names.has(code) ? `${code} ${names.get(code)}` : code)
}
