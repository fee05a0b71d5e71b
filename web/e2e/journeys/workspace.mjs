// Journeys of people who look after their city: nothing that they type is lost, whatever happens around them.
import assert from 'node:assert/strict'
import { FRAME, fillSignIn, signIn } from './account.mjs'

const OFFLINE = /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/
const REFUSED = (status) => new RegExp(`(status of|answer) ${status}`)

const MEDELLIN = '/en/my-city/medellin-co'
const CORK = '/en/my-city/cork-ie'

/** The field with a label in a language; its tab is opened first. */
async function field(page, label, language) {
  const group = page.getByRole('group', { name: label, exact: true })
  await group.getByRole('tab', { name: new RegExp(`^${language}`) }).click()
  return group.getByRole('textbox', { name: `${label} (${language})` })
}

const saved = (page) => page.locator('[data-saving="saved"]').waitFor()
const status = (page, words) => page.locator('[data-saving]').getByText(words).first().waitFor()
const stamp = () => `${Date.now() % 100_000_000}`

/** What the service has kept, asked by a page of its own. */
async function draftOf(page, slug) {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith(`/cities/${slug}/draft`) && one.request().method() === 'GET'),
    page.reload(),
  ])
  return await answer.json()
}

export const journeys = {
  'a coordinator finds their city from the menu, writes, and sees it saved within two seconds': async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    await signIn(page, '/en/about', 'coordinator-cork')
    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('link', { name: 'My city' }).click()
    await page.waitForURL(`**${CORK}`)
    await page.getByRole('heading', { level: 1, name: 'Cork' }).waitFor()
    await page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'About the city' }).click()
    const text = `Learning festivals in every quarter, ${stamp()}`
    const area = await field(page, 'In a sentence or two', 'English')
    await area.fill(text)
    const begin = Date.now()
    await saved(page)
    assert.ok(Date.now() - begin < 2500, `saved after ${Date.now() - begin} ms`)
    const { content } = await draftOf(page, 'cork-ie')
    assert.equal(content.summary.en, text)
  },

  'what is typed without a line is kept and saved when the line is back': async ({ page, context, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(OFFLINE)
    await signIn(page, `${MEDELLIN}/about`)
    const area = await field(page, 'The city in its own words', 'Russian')
    await context.setOffline(true)
    const text = `Без связи ${stamp()}`
    await area.fill(text)
    await status(page, 'Offline – kept on this device')
    await context.setOffline(false)
    await saved(page)
    assert.equal((await draftOf(page, 'medellin-co')).content.description.ru, text)
  },

  'a tab that is closed before saving loses nothing: the next one restores the text and saves it': async ({
    page,
    context,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(OFFLINE)
    await signIn(page, `${MEDELLIN}/about`, 'team-medellin')
    const text = `关闭 ${stamp()}`
    const area = await field(page, 'In a sentence or two', 'Chinese')
    await context.setOffline(true)
    await area.fill(text)
    await page.close()
    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(`${MEDELLIN}/about`)
    const restored = await field(next, 'In a sentence or two', 'Chinese')
    assert.equal(await restored.inputValue(), text)
    await saved(next)
    assert.equal((await draftOf(next, 'medellin-co')).content.summary.zh, text)
    assert.equal(
      await next.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved')).length),
      0,
    )
  },

  'a sign-in that ends while somebody writes keeps the text, and leads back to the same field': async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(REFUSED(400))
    const tokens = []
    page.on('response', async (answer) => {
      if (answer.url().endsWith('/protocol/openid-connect/token') && answer.ok()) tokens.push(await answer.json())
    })
    await page.clock.install()
    await signIn(page, '/en/my-city/cairo-eg/about', 'member')
    const area = await field(page, 'In a sentence or two', 'Arabic')
    await area.fill(`بداية ${stamp()}`)
    await saved(page)
    // The person is signed out at Keycloak, as an administrator or the end of the longest sign-in would do it.
    const issuer = await page.evaluate(async () => (await (await fetch('/api/v1/config')).json()).issuer)
    const { refresh_token } = tokens.at(-1)
    const ended = await page.request.post(`${issuer}/protocol/openid-connect/logout`, {
      form: { client_id: 'learning-cities-web', refresh_token },
    })
    assert.equal(ended.status(), 204)
    await page.clock.fastForward(250_000)
    await page.clock.fastForward(60_000)
    await page.getByText('Your sign-in has ended. All public pages stay open').waitFor()
    const text = `بعد انتهاء الجلسة ${stamp()}`
    await area.fill(text)
    await status(page, 'Your sign-in has ended – your text is kept on this device')
    assert.equal(await area.inputValue(), text)
    await page.locator('[data-saving="signed-out"]').getByRole('button', { name: 'Sign in' }).click()
    await fillSignIn(page, 'member')
    await page.waitForURL('**/en/my-city/cairo-eg/about')
    await saved(page)
    const focused = page.locator('textarea:focus')
    await focused.waitFor()
    assert.equal(await focused.inputValue(), text)
  },

  'a service that restarts is waited for': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(REFUSED(503))
    await signIn(page, `${MEDELLIN}/strategy`)
    let refusals = 2
    await page.route('**/draft', (route) =>
      route.request().method() === 'PATCH' && refusals-- > 0
        ? route.fulfill({ status: 503, contentType: 'application/problem+json', json: { status: 503 } })
        : route.continue(),
    )
    const text = `Redémarrage ${stamp()}`
    await (await field(page, 'Title of the strategy', 'French')).fill(text)
    await status(page, 'The service is away for a moment – kept on this device')
    await saved(page)
    assert.equal((await draftOf(page, 'medellin-co')).content.strategy.title.fr, text)
  },

  'two people in different fields both keep their text': async ({ page, browser, baseURL, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(REFUSED(412))
    const { other, close } = await colleague(browser, baseURL, `${MEDELLIN}/strategy`)
    await signIn(page, `${MEDELLIN}/strategy`)
    const [mine, theirs] = [`Цель ${stamp()}`, `Название ${stamp()}`]
    const area = await field(page, 'What the strategy wants', 'Russian')
    const title = await field(other, 'Title of the strategy', 'Russian')
    await Promise.all([area.pressSequentially(mine, { delay: 60 }), title.pressSequentially(theirs, { delay: 60 })])
    await Promise.all([saved(page), saved(other)])
    const { content } = await draftOf(page, 'medellin-co')
    assert.ok(content.strategy.text.ru.includes(mine), content.strategy.text.ru)
    assert.ok(content.strategy.title.ru.includes(theirs), content.strategy.title.ru)
    await close()
  },

  'two people in the same field see both versions and one chooses': async ({
    page,
    context,
    browser,
    baseURL,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(OFFLINE)
    expectTrouble(REFUSED(412))
    const { other, close } = await colleague(browser, baseURL, `${MEDELLIN}/about`)
    await signIn(page, `${MEDELLIN}/about`)
    const area = await field(page, 'The city in its own words', 'Chinese')
    await context.setOffline(true)
    const [mine, theirs] = [`我的 ${stamp()}`, `他的 ${stamp()}`]
    await (await field(other, 'The city in its own words', 'Chinese')).fill(theirs)
    await saved(other)
    await area.fill(mine)
    await status(page, 'Offline')
    await context.setOffline(false)
    const dialog = page.getByRole('dialog', { name: 'Which version should stay?' })
    await dialog.getByText('Version of Andres Valle (demo)').waitFor()
    await dialog.getByText(theirs.slice(3)).first().waitFor()
    await dialog.getByText(mine.slice(3)).first().waitFor()
    await dialog.getByText('Make one of both').click()
    await dialog.getByRole('textbox', { name: 'The text made of both' }).fill(`${theirs}，${mine}`)
    await dialog.getByRole('button', { name: 'Keep what I chose' }).click()
    await dialog.waitFor({ state: 'detached' })
    await saved(page)
    assert.equal((await draftOf(page, 'medellin-co')).content.description.zh, `${theirs}，${mine}`)
    await close()
  },

  'a fault stands at its field while the rest is saved': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(REFUSED(422))
    await signIn(page, `${CORK}/figures`, 'coordinator-cork')
    await page.getByRole('textbox', { name: 'Year' }).fill('3024')
    await page.getByRole('textbox', { name: 'Where it comes from' }).fill(`Census, ${stamp()}`)
    await page.getByRole('alert').getByRole('button', { name: 'Year of the number of inhabitants' }).click()
    const year = page.getByRole('textbox', { name: 'Year' })
    assert.equal(await year.evaluate((element) => element === document.activeElement), true)
    assert.equal(await year.getAttribute('aria-invalid'), 'true')
    await year.fill('2022')
    await saved(page)
    assert.equal((await draftOf(page, 'cork-ie')).content.population.year, 2022)
  },

  'what is published is what the public page says': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    await signIn(page, `${CORK}/about`, 'coordinator-cork')
    const text = `Une ville qui apprend, ${stamp()}`
    await (await field(page, 'In a sentence or two', 'French')).fill(text)
    await saved(page)
    await page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Preview' }).click()
    await page.getByRole('button', { name: 'Look through and publish' }).click()
    const dialog = page.getByRole('dialog', { name: /Publish what is new/ })
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck()
    await dialog.getByRole('checkbox', { name: 'In a sentence or two (French)' }).check()
    await dialog.getByRole('textbox', { name: /Why/ }).fill('For our partners in France')
    await dialog.getByRole('button', { name: 'Publish one change' }).click()
    await page.getByText('Published. Everybody reads it now.').waitFor()
    await page.goto('/fr/cities/cork-ie')
    await page.getByText(text).first().waitFor()
    await page.goto(`${CORK}/history`)
    await page.getByText('published: In a sentence or two (French)').first().waitFor()
    await page.getByText('For our partners in France').first().waitFor()
  },

  'a team member prepares, and is told who publishes': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    await signIn(page, `${MEDELLIN}/preview`, 'team-medellin')
    await page.getByText('The coordinator of your city publishes it.').waitFor()
    await page.getByRole('heading', { level: 1, name: 'Medellín' }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Look through and publish' }).count(), 0)
  },

  'the workspace of another city stays closed': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(REFUSED(404))
    await signIn(page, MEDELLIN, 'coordinator-cork')
    await page.getByRole('heading', { level: 1, name: 'You do not look after this city' }).waitFor()
  },

  'everything is done by keyboard alone': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    await signIn(page, CORK, 'coordinator-cork')
    await tabTo(page, 'link', 'Strategy')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Strategy' }).waitFor()
    const group = page.getByRole('group', { name: 'What the strategy wants' })
    await group.getByRole('tab', { selected: true }).focus()
    while (!/^Spanish/.test(await focusedName(page))) await page.keyboard.press('ArrowRight')
    await tabTo(page, 'textbox', 'What the strategy wants (Spanish)')
    await page.keyboard.press('ControlOrMeta+A')
    const text = `Todos aprenden ${stamp()}`
    await page.keyboard.type(text)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('ControlOrMeta+B')
    await saved(page)
    assert.equal((await draftOf(page, 'cork-ie')).content.strategy.text.es, `**${text}**`)
  },
}

const focusedName = (page) => page.evaluate(() => document.activeElement?.textContent ?? '')

async function tabTo(page, role, name) {
  const wanted = page.getByRole(role, { name, exact: true })
  for (let step = 0; step < 60; step += 1) {
    const isThere = await wanted.evaluateAll((all) => all.includes(document.activeElement))
    if (isThere) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab does not lead to the ${role} "${name}"`)
}

/** A second person, in a browser of their own. */
async function colleague(browser, baseURL, address) {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' })
  context.setDefaultTimeout(15_000)
  const other = await context.newPage()
  await signIn(other, address, 'team-medellin')
  return { other, close: () => context.close() }
}

const withSignIn = (path, username, name = `${path}, signed in`) => ({
  path,
  name,
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main button').first().click()
    await fillSignIn(page, username)
    await page.locator('[data-saving]').first().waitFor()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  },
})

/** Screens to be checked by axe in both directions and themes. */
export const screens = [
  '/my-city',
  ...['', '/about', '/focal-areas', '/challenges', '/history'].map((part) =>
    withSignIn(`/my-city/cork-ie${part}`, 'coordinator-cork'),
  ),
]
