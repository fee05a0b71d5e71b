// Journeys of readers for whom something is not there: the address, the service, the line, the scripts.
import assert from 'node:assert/strict'
import { opened } from '../screens.mjs'

const CITY = 'agadir-ma'
const CITY_READ = `**/api/v1/cities/${CITY}`

const problem = (status, title) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: '/problems/internal-error', title, status, requestId: 'e2e0e2e0e2e0e2e0e2e0e2e0' }),
})

/** The console repeats every refusal; those that a journey is about are not news. */
const REFUSAL = (status) => new RegExp(`(status of|answer) ${status}`)

export const journeys = {
  'an address without a page says so and leads on': async ({ page }) => {
    await opened(page, '/en/nothing/here')
    assert.match(await page.title(), /\S+ · Learning Cities/)
    await page.getByRole('main').getByRole('link').first().click()
    await page.waitForFunction(() => !location.pathname.includes('nothing'))
    await page.getByRole('heading', { level: 1 }).waitFor()
  },

  'a broken service is said in words with a code, and trying again helps': async ({ page, expectTrouble }) => {
    expectTrouble(REFUSAL(500))
    let isBroken = true
    await page.route(CITY_READ, (route) =>
      isBroken ? route.fulfill(problem(500, 'Internal error')) : route.continue(),
    )
    await page.goto(`/en/cities/${CITY}`)
    await page.getByText('e2e0e2e0e2e0e2e0e2e0e2e0').waitFor()
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1)
    isBroken = false
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Agadir' }).waitFor()
  },

  'while the service is away, what does not need it stays': async ({ page, expectTrouble }) => {
    expectTrouble(REFUSAL(503))
    await page.route('**/api/v1/**', (route) => route.fulfill(problem(503, 'Unavailable')))
    await page.goto('/en/cities')
    await page.getByRole('button', { name: 'Try again' }).first().waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'About' }).click()
    await page.getByRole('heading', { level: 1, name: 'About this site' }).waitFor()
  },

  'without a line one reads on, and comes back with it': async ({ page, context, expectTrouble }) => {
    expectTrouble(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/)
    await opened(page, `/en/cities/${CITY}`)
    await context.setOffline(true)
    await page.getByText('You are offline.').first().waitFor()
    await page.getByRole('heading', { level: 1, name: 'Agadir' }).waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'Framework' }).click()
    await page
      .getByRole('main')
      .getByText(/Key Features|You are offline/)
      .first()
      .waitFor()
    await context.setOffline(false)
    await page.getByText('You are offline.').first().waitFor({ state: 'detached' })
    await opened(page, '/en/framework')
  },

  'without scripts the reader is told where the data are': {
    options: { javaScriptEnabled: false },
    run: async ({ page, expectTrouble }) => {
      // What the page would have preloaded for its scripts is given up.
      expectTrouble(/\/assets\/.* \(csp\)/)
      await page.goto('/ar/cities')
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
      const words = page.locator('noscript p')
      assert.equal(await words.count(), 6)
      assert.ok(await words.first().isVisible())
      const answer = await page.request.get(await page.locator('noscript a', { hasText: 'CSV' }).getAttribute('href'))
      assert.equal(answer.status(), 200)
    },
  },

  'a problem is explained in the language of the reader': async ({ page }) => {
    await opened(page, '/en/problems/not-found')
    const english = await page.getByRole('heading', { level: 1 }).textContent()
    await opened(page, '/ru/problems/not-found')
    assert.notEqual(await page.getByRole('heading', { level: 1 }).textContent(), english)
  },
}

const unknown = {
  path: '/problems/no-such-problem',
  before: ({ expectTrouble }) => expectTrouble(REFUSAL(404)),
}

const away = {
  path: '/framework/4',
  name: 'service away',
  before: async ({ page, expectTrouble }) => {
    expectTrouble(REFUSAL(503))
    await page.route('**/api/v1/**', (route) => route.fulfill(problem(503, 'Unavailable')))
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = ['/nothing/here', '/problems/not-found', unknown, away]
