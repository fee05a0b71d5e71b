// Journeys through the library: find a work, read what may be done with it, take its citation along, come to it from a city.
import assert from 'node:assert/strict'
import { opened, settled } from '../screens.mjs'

const WORK = 'unesco-global-network-of-learning-cities-guiding-documents'

export const screens = [
  { path: '/resources', name: 'library' },
  { path: `/resources/${WORK}`, name: 'work of the library' },
]

export const journeys = {
  'the library is narrowed by search and facet, and its address and feed say so': async ({ page }) => {
    await opened(page, '/en/resources')
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('city')
    await page.getByRole('button', { name: 'Search', exact: true }).last().click()
    await page.waitForURL(/q=city/)
    await page
      .getByRole('group', { name: 'Kind' })
      .getByRole('checkbox', { name: /Case study/ })
      .check()
    await page.waitForURL(/CASE_STUDY/)
    await settled(page)
    const total = await (await page.request.get('/api/v1/resources?q=city&type=CASE_STUDY&count=true')).json()
    await page
      .getByRole('status')
      .filter({ hasText: `${total.total} work` })
      .waitFor()
    const feed = await page.getByRole('link', { name: 'Follow as a feed (Atom)' }).getAttribute('href')
    assert.equal(feed, '/api/v1/resources.atom?q=city&type=CASE_STUDY')
    assert.equal((await page.request.get(feed)).status(), 200)
  },

  'a work says its languages and its licence, and its citation is copied': async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await opened(page, `/en/resources/${WORK}`)
    await page.getByRole('region', { name: 'Languages' }).getByText('Arabic').waitFor()
    await page.getByRole('region', { name: 'Licence' }).getByText('CC BY-SA 3.0 IGO').waitFor()
    await page.getByRole('button', { name: 'Copy the citation as BibTeX' }).click()
    await page.getByText('The citation is copied.').waitFor()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^@techreport\{unesco-global/)
  },

  'a city leads to its works, and the first page to the newest': async ({ page }) => {
    await opened(page, '/en/cities/espoo-fi')
    await page.getByRole('link', { name: 'Learning City Espoo brochure' }).click()
    await page.getByRole('heading', { level: 1, name: 'Learning City Espoo brochure' }).waitFor()
    await opened(page, '/en')
    await page.getByRole('heading', { name: 'New in the library' }).scrollIntoViewIfNeeded()
    await page.getByRole('link', { name: 'The whole library' }).click()
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  },

  'a work that is not there is said so with the right status': async ({ page, expectTrouble }) => {
    expectTrouble(/(status of|answer) 404/)
    const answer = await page.goto('/en/resources/no-such-work')
    assert.equal(answer.status(), 404)
    await page.getByRole('heading', { level: 1, name: 'There is no such work in the library' }).waitFor()
  },
}
