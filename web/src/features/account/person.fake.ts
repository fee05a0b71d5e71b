import { act } from '@testing-library/react'
import { keycloak } from '../../auth/keycloak.fake'
import { english } from '../../testing/show'

const HINT = 'learning-cities.signed-in'
export const CONFIG = {
  publicUrl: location.origin,
  keycloakUrl: location.origin,
  issuer: `${location.origin}/realms/learning-cities`,
  realm: 'learning-cities',
  clientId: 'learning-cities-web',
}
const MEDELLIN = {
  slug: 'medellin-co',
  name: 'Medellín',
  country: { code: 'CO', name: english('Colombia') },
  timeZone: 'America/Bogota',
}
/** Somebody as the service describes them. */
export const ME = {
  id: '0197f3a0-4a5b-7c3d-8e2f-1a2b3c4d5e6f',
  name: 'Lucia Monte (demo)',
  email: 'coordinator-medellin@example.org',
  language: 'es',
  timeZone: 'America/Bogota',
  roles: [
    { role: 'COORDINATOR', scope: 'CITY', city: MEDELLIN, from: '2024-03-01T04:30:00Z' },
    { role: 'EXPERT', scope: 'NETWORK', from: '2025-01-01T12:00:00Z', to: '2027-01-01T12:00:00Z' },
  ],
  cities: [MEDELLIN],
  notices: { deadlines: true, digest: 'WEEKLY' },
  version: 4,
}

/** What another tab does is followed here; so each test begins and ends as it likes. */
export async function otherTabSigns(way: 'in' | 'out') {
  await act(async () => {
    keycloak.isSignedIn = way === 'in'
    if (way === 'in') localStorage.setItem(HINT, 'yes')
    else localStorage.removeItem(HINT)
    window.dispatchEvent(new StorageEvent('storage', { key: HINT }))
  })
}
