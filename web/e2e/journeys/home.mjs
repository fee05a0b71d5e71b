// Journeys through the first page: its figures are those of the API, its building and its map lead on.
import assert from 'node:assert/strict'
import { opened } from '../screens.mjs'

const number = (text) => Number(text.replace(/\D/g, ''))

export const journeys = {
  'the figures of the first page are those of the API': async ({ page }) => {
    await opened(page, '/en')
    const answer = await page.request.get('/api/v1/statistics/network-size?by=region')
    const { cities, countries, regions } = await answer.json()
    const figures = page.locator('main dl').first()
    await figures.getByText(/known here as of/).waitFor()
    const shown = (await figures.locator('dd').allTextContents()).map(number)
    assert.deepEqual(shown.slice(0, 3), [cities, countries, regions.length])
  },

  'the map of the first page has a dot for every city of the API': async ({ page }) => {
    await opened(page, '/en')
    const { slugs } = await (await page.request.get('/api/v1/cities/map')).json()
    await page.getByRole('img', { name: new RegExp(`a dot for each member city, ${slugs.length} in all`) }).waitFor()
  },

  'the building of the first page is walked by keyboard, and says the same as a table': async ({ page }) => {
    await opened(page, '/en')
    const blocks = page.getByRole('list', { name: /building blocks/i }).getByRole('link')
    await blocks.first().waitFor()
    assert.equal(await blocks.count(), 6)
    const words = await blocks.first().textContent()
    await blocks.first().focus()
    await page.keyboard.press('Tab')
    assert.ok(await blocks.nth(1).evaluate((link) => link === document.activeElement))
    const figure = page.getByRole('figure').filter({ has: page.getByRole('list', { name: /building blocks/i }) })
    await figure.getByRole('button', { name: 'Show as a table' }).press('Enter')
    const name = words.replace(/\d[\d,]* cit(y|ies).*$/, '').trim()
    await page.getByRole('table', { name: 'Framework as a table' }).getByRole('link', { name }).press('Enter')
    await page.waitForURL('**/en/framework/4')
  },

  'a newest member leads to its page': async ({ page }) => {
    await opened(page, '/en')
    const region = page.getByRole('region', { name: 'The network now' })
    const link = region.getByRole('listitem').getByRole('link').first()
    const name = await link.textContent()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/cities/*')
    await page.getByRole('heading', { level: 1, name }).waitFor()
  },
}
