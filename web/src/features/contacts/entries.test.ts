import { describe, expect, it } from 'vitest'
import { contactOf, entryOf, placeOf } from './entries'

describe('a contact that is being written', () => {
  it('shows nothing to everybody unless somebody says so', () => {
    expect(entryOf().email.seenBy).toBe('MEMBERS')
  })

  it('sends no field that is empty, and none with blanks around it', () => {
    const entry = entryOf({ kind: 'PRESS', email: { value: ' press@city.example.org ', seenBy: 'PUBLIC' } })
    expect(contactOf(entry)).toEqual({
      kind: 'PRESS',
      email: { value: 'press@city.example.org', seenBy: 'PUBLIC' },
    })
  })

  it('finds the place that the service speaks of', () => {
    expect(placeOf('/contacts/1/email/value')).toEqual({ index: 1, field: 'email' })
    expect(placeOf('/contacts/0')).toEqual({ index: 0, field: undefined })
    expect(placeOf('/elsewhere')).toBeUndefined()
  })
})
