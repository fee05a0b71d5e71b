// Journeys through the one search over everything, and to the award.
import assert from 'node:assert/strict'
import { opened } from '../screens.mjs'

export const screens = [
  '/search?q=literacy',
  '/awards',
  { path: '/about', name: '/about with the search open', prepare: open },
]

async function open(page) {
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox').fill('mor')
  await page.getByRole('option').first().waitFor()
}

export const journeys = {
  'everything is searched from any page by one key': async ({ page }) => {
    await opened(page, '/en/about')
    await page.keyboard.press('/')
    await page.keyboard.type('medelin')
    await page.getByRole('option', { name: /Medellín/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/cities/medellin-co')
    await page.getByRole('heading', { level: 1, name: 'Medellín' }).waitFor()
  },

  'a question in Arabic finds what is marked with the same concept, and says which': async ({ page }) => {
    await opened(page, '/ar')
    await page.keyboard.press('Control+K')
    await page.keyboard.type('ريادة الاعمال')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.pathname === '/ar/search')
    const cities = page.getByRole('region', { name: /المدن/ })
    await cities.getByRole('link', { name: 'Swansea' }).waitFor()
    await cities
      .getByText(/مرتبط بمفهوم/)
      .first()
      .waitFor()
  },

  'Escape closes the search and leads back to where one was': async ({ page }) => {
    await opened(page, '/en/about')
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' })
    await button.press('Enter')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox').waitFor({ state: 'detached' })
    assert.ok(await button.evaluate((element) => element === document.activeElement))
  },

  'a city shows its awards, with what an award is not, and leads to all of them': async ({ page }) => {
    await opened(page, '/en/cities/cork-ie')
    const awards = page.getByRole('region', { name: 'Award' })
    await awards.getByText(/not a prize of UNESCO and not a label/).waitFor()
    await awards.getByRole('link', { name: 'Learning City Award 2024', exact: true }).click()
    await page.waitForURL('**/en/awards#y2024')
    await page.getByRole('region', { name: '2024' }).getByRole('link', { name: 'Glasgow' }).waitFor()
    await page.getByRole('link', { name: /Atom/ }).waitFor()
  },
}
