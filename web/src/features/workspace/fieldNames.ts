import { useLingui } from '@lingui/react/macro'

/** The names of the fields of a draft, as labels and sentences say them. */
export function useFieldName(): (pointer: string) => string {
  const { t } = useLingui()
  const languageName = useLanguageName()
  const names: Record<string, string> = {
    '/website': t`Website`,
    '/summary': t`In a sentence or two`,
    '/description': t`The city in its own words`,
    '/strategy': t`Strategy`,
    '/strategy/title': t`Title of the strategy`,
    '/strategy/text': t`What the strategy wants`,
    '/strategy/fromYear': t`First year of the strategy`,
    '/strategy/toYear': t`Last year of the strategy`,
    '/strategy/url': t`Address of the strategy`,
    '/focalAreas': t`Focal areas`,
    '/features': t`Features of the focal areas`,
    '/challenges': t`Challenges`,
    '/expertise': t`Expertise`,
    '/population': t`Population`,
    '/population/value': t`Number of inhabitants`,
    '/population/year': t`Year of the number of inhabitants`,
    '/population/note': t`Where the number of inhabitants comes from`,
    '/mayor': t`Mayor`,
    '/mayor/name': t`Name of the mayor`,
    '/mayor/titles': t`Title of the office`,
    '/mayor/from': t`In office since`,
    '/translationsOf': t`Language of the original`,
    '/alt': t`What the picture shows`,
    '/caption': t`Caption or title`,
    '/rightsHolder': t`Rights holder`,
    '/licence': t`Licence`,
    '/consentUntil': t`Consent ends on`,
    '/visibility': t`Who may see it`,
    '/cover': t`First picture`,
    '/position': t`Place in the list`,
    '/name': t`Name`,
    '/nameSince': t`First day of the name`,
    '/nativeName': t`Name in its own script`,
    '/slug': t`Address`,
    '/country': t`Country`,
    '/parentUnit': t`Part of`,
    '/lat': t`Latitude`,
    '/lon': t`Longitude`,
    '/timeZone': t`Time zone`,
    '/territoryNote': t`Remark on the territory`,
    '/successors': t`Successors`,
    '/predecessors': t`Predecessor`,
    '/endedOn': t`Ended on`,
    '/membershipTo': t`Membership continues with`,
  }
  return (named) => {
    // What is said about a file stands under its id, which says nothing to a reader.
    const pointer = named.replace(/^\/files\/[^/]+/, '')
    const plain = names[pointer]
    if (plain !== undefined) return plain
    const [, start = '', last = ''] = /^(.*)\/([^/]*)$/.exec(pointer) ?? []
    const name = names[start]
    if (name === undefined) return pointer.slice(1)
    const language = languageName(last)
    return t`${name} (${language})`
  }
}

export function useLanguageName(): (tag: string) => string {
  const { i18n } = useLingui()
  return (tag) => {
    try {
      return new Intl.DisplayNames(i18n.locale, { type: 'language' }).of(tag) ?? tag
    } catch {
      return tag
    }
  }
}
