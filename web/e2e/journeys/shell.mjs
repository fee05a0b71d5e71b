// Journeys through what stands around every page: languages, colours, keyboard, moving on and coming back.
import assert from 'node:assert/strict'
import { assertNothingSideways, opened, settled } from '../screens.mjs'

const heading = (page) => page.getByRole('heading', { level: 1 })
const place = (page) => page.evaluate(() => location.pathname + location.search)
const focused = (page) => page.evaluate(() => document.activeElement?.tagName)
const said = (page) => page.locator('[aria-live="polite"][aria-atomic="true"]').last()

async function choose(page, menu, entry) {
  await page.getByRole('banner').getByRole('button', { name: menu }).click()
  await page.getByRole('banner').getByText(entry, { exact: true }).click()
}

/** Presses Tab until an element answers to the selector, as a person would who cannot see how far it is. */
async function tabTo(page, selector, limit = 60) {
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  assert.fail(`${selector} is not reached by ${limit} presses of Tab`)
}

export const journeys = {
  'a page and its files carry the headers that protect them': async ({ page, baseURL }) => {
    const [script] = /\/assets\/[\w-]+\.js/.exec(await (await page.request.get('/en')).text())
    for (const address of ['/en', '/ar/cities/agadir-ma', '/silent-sso.html', script]) {
      const answer = await page.request.get(new URL(address, baseURL).href)
      assert.equal(answer.status(), 200, address)
      const headers = answer.headers()
      const policy = headers['content-security-policy'] ?? ''
      assert.match(policy, /script-src 'self';/, address)
      assert.match(policy, /frame-ancestors 'self'/, address)
      assert.equal(headers['x-content-type-options'], 'nosniff', address)
      assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin', address)
      assert.match(headers['x-request-id'] ?? '', /^[0-9a-f]{24}$/, address)
    }
  },

  'the first address speaks the language of the reader, and remembers another choice': {
    options: { locale: 'fr-FR' },
    run: async ({ page }) => {
      await page.goto('/')
      await page.waitForURL('**/fr')
      await heading(page).waitFor()
      await choose(page, /Langue/, 'العربية')
      await page.waitForURL('**/ar')
      await page.goto('/')
      await page.waitForURL('**/ar')
    },
  },

  'an address in a language that is not spoken leads on in one that is': async ({ page }) => {
    await page.goto('/de/cities?region=AFR')
    await page.waitForURL('**/en/cities?region=AFR')
    await page.goto('/framework')
    await page.waitForURL('**/en/framework')
    await heading(page).waitFor()
  },

  'another language shows the same place, mirrored': async ({ page }) => {
    await opened(page, '/en/cities?region=ARB&sort=name')
    const brand = page.getByRole('banner').getByRole('link').first()
    assert.ok((await brand.boundingBox()).x < 300)
    await choose(page, /^Language/, 'العربية')
    await page.waitForURL('**/ar/cities?region=ARB&sort=name')
    await page.waitForFunction(() => document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar')
    await settled(page)
    assert.ok((await brand.boundingBox()).x > 900, 'the mark stands at the start of an Arabic line')
    assert.notEqual(await focused(page), 'H1')
    await choose(page, /اللغة/, '中文')
    await page.waitForURL('**/zh/cities?region=ARB&sort=name')
    await page.waitForFunction(() => document.documentElement.dir === 'ltr')
  },

  'chosen colours hold on every page and after a reload': async ({ page }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await opened(page, '/en')
    const light = await paper()
    await choose(page, /^Colours/, 'Dark')
    await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, light)
    const dark = await paper()
    await opened(page, '/en/framework')
    assert.equal(await paper(), dark)
    await choose(page, /^Colours/, 'As on my device')
    await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor === before, light)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor === before, dark)
  },

  'the first press of Tab offers the way past the header': async ({ page }) => {
    await opened(page, '/en/framework')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    assert.ok(await skip.evaluate((link) => link === document.activeElement))
    const { y } = await skip.boundingBox()
    assert.ok(y >= 0, 'it shows while it has the focus')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.ok(await page.evaluate(() => document.activeElement?.closest('main')))
  },

  'a page that is reached by keyboard is said aloud, and its heading has the focus': async ({ page }) => {
    await opened(page, '/en')
    await tabTo(page, 'header nav a[href="/en/framework"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/framework')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    const title = await page.title()
    await said(page).filter({ hasText: title }).waitFor({ state: 'attached' })
    assert.match(title, / · Learning Cities$/)
    await page.goBack()
    await page.waitForURL('**/en')
    await page.waitForFunction((before) => document.title !== before, title)
  },

  'the menu of a narrow screen is used by keyboard': {
    options: { viewport: { width: 390, height: 800 } },
    run: async ({ page }) => {
      await opened(page, '/en')
      const menu = page.getByRole('button', { name: 'Menu' })
      await menu.focus()
      await page.keyboard.press('Enter')
      const entry = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Framework' })
      await entry.waitFor()
      await page.keyboard.press('Escape')
      await entry.waitFor({ state: 'hidden' })
      assert.ok(await menu.evaluate((button) => button === document.activeElement))
      await page.keyboard.press('Enter')
      await tabTo(page, 'nav a[href="/en/framework"]', 5)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/en/framework')
      await entry.waitFor({ state: 'hidden' })
    },
  },

  'a city is searched for from any page by one key': async ({ page }) => {
    await opened(page, '/en/about')
    await page.keyboard.press('/')
    await page.keyboard.type('Medellin')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.pathname === '/en/search' && location.search === '?q=Medellin')
    await page.getByRole('main').getByRole('link', { name: 'Medellín' }).first().waitFor()
  },

  'going back leads to where one had read to': async ({ page }) => {
    await opened(page, '/en')
    const link = page
      .getByRole('region', { name: /New in the network|joined most recently/ })
      .getByRole('link')
      .first()
    await link.scrollIntoViewIfNeeded()
    await settled(page)
    const before = await page.evaluate(() => scrollY)
    assert.ok(before > 400)
    await link.click()
    await page.waitForURL('**/en/cities/*')
    await heading(page).waitFor()
    await page.waitForFunction(() => scrollY === 0)
    await page.goBack()
    await page.waitForURL('**/en')
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 120, before)
    await page.goForward()
    await page.waitForURL('**/en/cities/*')
  },

  'any address opens on a fresh load, in every language': async ({ page }) => {
    const addresses = [
      '/fr/framework/4/4-1',
      '/es/cities?country=PT',
      '/ru/about#privacy',
      '/zh/cities/agadir-ma',
      '/ar',
    ]
    for (const address of addresses) {
      await opened(page, address)
      assert.equal(await place(page), address.replace(/#.*/, ''))
      assert.equal(await page.evaluate(() => document.documentElement.lang), address.slice(1, 3))
      assert.notEqual((await heading(page).textContent()).trim(), '')
    }
  },

  'letters with more space around them fit as well': async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    for (const address of ['/en', '/en/cities', '/en/cities/agadir-ma', '/en/developers']) {
      await opened(page, address)
      await page.addStyleTag({
        content:
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      })
      await assertNothingSideways(page)
    }
  },

  'who wants no motion gets none': {
    options: { reducedMotion: 'reduce' },
    run: async ({ page }) => {
      for (const address of ['/en', '/en/cities', '/en/cities/agadir-ma']) {
        await opened(page, address)
        const moving = await page.evaluate(() => {
          const seconds = (list) => Math.max(...list.split(',').map((time) => Number.parseFloat(time) || 0))
          return [...document.querySelectorAll('*')]
            .filter((element) => {
              const style = getComputedStyle(element)
              return seconds(style.transitionDuration) > 0.01 || seconds(style.animationDuration) > 0.01
            })
            .map((element) => `${element.tagName}.${element.className}`)
        })
        assert.deepEqual(moving, [], address)
      }
    },
  },

  'with colours of the system, buttons keep an edge and the focus shows': {
    options: { forcedColors: 'active' },
    run: async ({ page }) => {
      await opened(page, '/en')
      const button = page.getByRole('main').getByRole('link', { name: 'Explore the cities' })
      assert.notEqual(await button.evaluate((link) => getComputedStyle(link).borderTopWidth), '0px')
      await page.keyboard.press('Tab')
      const ring = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
      })
      assert.ok(ring >= 2, `a ring of ${ring} px`)
    },
  },

  'on paper a city stands without header, footer and buttons': async ({ page }) => {
    await opened(page, '/en/cities/agadir-ma')
    await page.emulateMedia({ media: 'print' })
    for (const role of ['banner', 'contentinfo', 'button']) {
      const shown = await page.getByRole(role).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
      assert.equal(shown, 0, role)
    }
    assert.ok(await heading(page).isVisible())
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = ['/about']
