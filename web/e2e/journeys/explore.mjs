// Journeys through Home, Explore and the map. Each gets a fresh page and works on the real member cities.
import assert from 'node:assert/strict'

const listed = (page) => page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 2 })
const count = (page) => page.getByRole('main').getByRole('status').first()
const total = async (page) => Number((await count(page).textContent())?.replace(/\D/g, ''))

async function settled(page, address) {
  await page.goto(address)
  await count(page).filter({ hasText: /\d/ }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** Old results stay in sight while new ones come, so a count is waited for, not just read. */
async function totalBecomes(page, isExpected) {
  const deadline = Date.now() + 15_000
  for (;;) {
    const count = await total(page)
    if (isExpected(count)) return count
    if (Date.now() > deadline) assert.fail(`the count stayed ${count}`)
    await page.waitForTimeout(100)
  }
}

/** The answer is in the address first, and then in the count. */
async function until(page, condition) {
  await page.waitForFunction(condition, undefined, { timeout: 15_000 })
  await page.waitForLoadState('networkidle')
}

export const journeys = {
  'a city is found in its own script': async ({ page }) => {
    await settled(page, '/en/cities')
    await page.getByRole('main').getByRole('searchbox').fill('أكادير')
    await until(page, () => new URLSearchParams(location.search).get('q') === 'أكادير')
    await page.getByRole('link', { name: 'Agadir' }).first().waitFor()
  },

  'region and country narrow the cities, and the back button widens them again': async ({ page }) => {
    await settled(page, '/en/cities')
    const all = await total(page)
    await page.getByRole('button', { name: 'Region' }).click()
    await page.getByRole('checkbox', { name: /Arab States/ }).check()
    await until(page, () => location.search.includes('region=ARB'))
    await page.keyboard.press('Escape')
    const region = await totalBecomes(page, (count) => count > 0 && count < all)
    await page.getByRole('button', { name: 'Country' }).click()
    await page.getByRole('checkbox', { name: /Morocco/ }).check()
    await until(page, () => location.search.includes('country=MA'))
    await page.keyboard.press('Escape')
    await totalBecomes(page, (count) => count > 0 && count < region)
    await page.goBack()
    await until(page, () => !location.search.includes('country'))
    await totalBecomes(page, (count) => count === region)
  },

  'the map is used by keyboard alone': async ({ page }) => {
    await settled(page, '/en/cities?country=MA')
    const map = page.getByRole('application')
    await map.locator('button').first().waitFor({ state: 'attached' })
    await map.focus()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const first = await focused()
    assert.notEqual(first, '')
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key)
    assert.notEqual(await focused(), '')
    await openCity(page)
    const card = page.getByRole('dialog')
    await card.getByRole('link', { name: 'Open the city page' }).waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'application')
  },

  'moving the map narrows the list to what is in sight': async ({ page }) => {
    await settled(page, '/en/cities')
    const all = await total(page)
    await page.getByRole('application').focus()
    for (let step = 0; step < 4; step++) await page.keyboard.press('+')
    await until(page, () => location.search.includes('bbox='))
    await totalBecomes(page, (count) => count < all)
    await page.getByRole('button', { name: 'Show all cities' }).click()
    await totalBecomes(page, (count) => count === all)
  },

  'the table says the same as the list, and can be sorted': async ({ page }) => {
    await settled(page, '/en/cities?country=PT')
    const names = await listed(page).getByRole('link').allTextContents()
    await page.getByRole('button', { name: 'Table' }).click()
    const inTable = await page.getByRole('rowheader').getByRole('link').allTextContents()
    assert.deepEqual(inTable, names)
    await page.getByRole('columnheader', { name: 'Population' }).getByRole('button').click()
    await until(page, () => location.search.includes('sort=population'))
    await page.locator('th[aria-sort="ascending"]').waitFor()
  },

  'a shared address shows the same view': async ({ page, context }) => {
    await settled(page, '/en/cities?region=AFR&region=ARB&memberSinceFrom=2020')
    const names = await listed(page).allTextContents()
    const other = await context.newPage()
    await settled(other, page.url())
    assert.deepEqual(await listed(other).allTextContents(), names)
    await other.getByRole('button', { name: 'Region: 2' }).waitFor()
    await other.close()
  },

  'home leads to the newest members': async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(/known here as of/).waitFor()
    await page.getByRole('link', { name: 'All members, newest first' }).click()
    await until(page, () => location.search.includes('sort=-memberSince'))
  },

  'nothing needs sideways scrolling from 320 pixels': async ({ page }) => {
    for (const width of [320, 390, 768, 1024])
      for (const address of ['/en', '/ar', '/ru/cities', '/ar/cities', '/en/cities?view=table']) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.ok(wide <= width, `${address} is ${wide} wide at ${width}`)
      }
  },
}

/** Clusters open by zooming in, so a few presses may be needed until a single city shows its card. */
async function openCity(page) {
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(900)
    if (await page.getByRole('dialog').count()) return
  }
  assert.fail('no city opened')
}

/** Screens that are checked for barriers in both directions of writing and both themes. */
export const screens = ['/', '/cities', '/cities?view=table', '/cities?q=zzzz', '/cities?country=MA']
