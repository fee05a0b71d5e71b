import type { CityContact, ContactField, ContactKind } from '../../api/contract'

/** The parts of a contact that somebody fills in, in the order of the screen. */
export const FIELDS = ['name', 'email', 'telephone', 'website'] as const
export type FieldName = (typeof FIELDS)[number]

export type SeenBy = ContactField['seenBy']

/** One contact as it is being written: a field that is empty is no field. */
export type Entry = { key: number; kind: ContactKind } & Record<FieldName, ContactField>

let keys = 0

/** What nobody has decided on is for the network, not for everybody. */
export function entryOf(contact: Partial<CityContact> = {}): Entry {
  const field = (name: FieldName): ContactField => contact[name] ?? { value: '', seenBy: 'MEMBERS' }
  return {
    key: keys++,
    kind: contact.kind ?? 'OFFICE',
    name: field('name'),
    email: field('email'),
    telephone: field('telephone'),
    website: field('website'),
  }
}

export function contactOf(entry: Entry): CityContact {
  const contact: CityContact = { kind: entry.kind }
  for (const name of FIELDS) {
    const value = entry[name].value.trim()
    if (value !== '') contact[name] = { value, seenBy: entry[name].seenBy }
  }
  return contact
}

/** "/contacts/1/email/value" speaks of the e-mail address of the second one. */
export function placeOf(pointer: string): { index: number; field: FieldName | undefined } | undefined {
  const [, index, field] = /^\/contacts\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? []
  return index === undefined ? undefined : { index: Number(index), field: FIELDS.find((name) => name === field) }
}
