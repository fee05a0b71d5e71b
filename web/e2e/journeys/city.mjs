// Journeys through the City page and the framework. Each gets a fresh page and works on the real member cities.
import assert from 'node:assert/strict'

const CITY = 'agadir-ma'

async function opened(page, address) {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

const heading = (page) => page.getByRole('heading', { level: 1 }).textContent()

async function withoutSidewaysScroll(page) {
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    const needed = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(needed <= width, `${needed} px are needed at ${width} px`)
  }
}

export const journeys = {
  'a city page says whose it is before any script runs, and that there is none': async ({ page }) => {
    const sent = async (address) => {
      const answer = await page.request.get(address)
      return { status: answer.status(), text: await answer.text() }
    }
    const known = await sent('/ar/cities/chefchaouen-ma')
    assert.equal(known.status, 200)
    assert.match(known.text, /<title>[^<]+, [^<]+ · Learning Cities<\/title>/)
    assert.match(known.text, /<h1[^>]*><bdi data-place="name" lang="\w+" dir="(rtl|ltr)">[^<]+<\/bdi><\/h1>/)
    assert.match(known.text, /<meta property="og:url" content="[^"]+\/ar\/cities\/chefchaouen-ma">/)
    const asked = await sent('/en/cities/chefchaouen-ma?from=a-mail')
    assert.match(asked.text, /<title>Chefchaouen, Morocco · Learning Cities<\/title>/)
    const unknown = await sent('/en/cities/nowhere-zz')
    assert.equal(unknown.status, 404)
    assert.match(unknown.text, /<div id="root">/)
  },

  'a city page is read by keyboard': async ({ page }) => {
    await opened(page, `/en/cities/${CITY}`)
    const bar = page.getByRole('navigation', { name: 'Sections of this page' })
    const last = bar.getByRole('link', { name: 'Similar cities' })
    await last.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#similar')
    await page.waitForFunction(
      () => document.querySelector('[href="#similar"]')?.getAttribute('aria-current') === 'true',
    )
    await page.keyboard.press('Tab')
    const where = await page.evaluate(() => document.activeElement?.closest('section')?.id)
    assert.equal(where, 'similar')
  },

  'a city is shared as an address and as a picture': async ({ page }) => {
    await opened(page, `/en/cities/${CITY}`)
    const share = page.getByRole('button', { name: 'Share', exact: true })
    await share.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    assert.match(await dialog.getByRole('textbox').inputValue(), new RegExp(`/en/cities/${CITY}$`))
    const picture = dialog.getByRole('link', { name: 'Download picture' })
    await picture.waitFor()
    const size = await dialog.locator('img').evaluate(async (image) => {
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    })
    assert.deepEqual(size, [1200, 630])
    assert.equal(await picture.getAttribute('download'), `${CITY}.png`)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Share')
  },

  'a city prints without what only a screen needs': async ({ page }) => {
    await opened(page, `/en/cities/${CITY}`)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.getByRole('navigation', { name: 'Sections of this page' }).isVisible(), false)
    assert.equal(await page.getByRole('button', { name: 'Share', exact: true }).isVisible(), false)
    assert.equal(await page.getByText(`/en/cities/${CITY}`).last().isVisible(), true)
  },

  'an address without a city offers near names': async ({ page, expectTrouble }) => {
    expectTrouble(/404 .*agadirr/)
    await page.goto('/en/cities/agadirr')
    await page.getByRole('heading', { name: 'There is no city at this address' }).waitFor()
    await page.getByRole('link', { name: 'Agadir', exact: true }).click()
    await page.waitForURL(`**/en/cities/${CITY}`)
  },

  'the framework leads to a focal area, to its cities and on to Explore': async ({ page }) => {
    await opened(page, '/en/framework')
    await page
      .getByRole('list', { name: /building blocks/i })
      .getByRole('link')
      .first()
      .click()
    await page.waitForURL('**/en/framework/4')
    await page.getByRole('region', { name: 'Features' }).getByRole('link').first().click()
    await page.waitForURL('**/en/framework/4/4-1')
    await page.getByText('Wording not confirmed').waitFor()
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').last().click()
    await page.waitForURL('**/en/framework/4')
    await page.getByRole('link', { name: 'See them on the map and in the list' }).click()
    await page.waitForFunction(() => location.pathname === '/en/cities' && location.search.includes('focalArea'))
  },

  'a focal area is two clicks from home': async ({ page }) => {
    await opened(page, '/en')
    await page
      .getByRole('list', { name: /conditions/i })
      .getByRole('link')
      .first()
      .click()
    await page.waitForURL('**/en/framework/10')
  },

  'city and framework need no sideways scrolling, in both directions of reading': async ({ page }) => {
    for (const address of [
      `/ar/cities/${CITY}`,
      '/en/cities/s-hertogenbosch-nl',
      '/ar/framework',
      '/en/framework/4/4-1',
    ]) {
      await opened(page, address)
      assert.notEqual(await heading(page), '')
      await withoutSidewaysScroll(page)
    }
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = ['/cities/agadir-ma', '/cities/medellin-co', '/framework', '/framework/4', '/framework/4/4-1']
