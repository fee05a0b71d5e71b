// Journeys of what a city is in law, of translations that are behind, and of what waits for people.
import assert from 'node:assert/strict'
import { FRAME, fillSignIn, signIn } from './account.mjs'

const CAIRO = '/en/my-city/cairo-eg'
const IDENTITY = `${CAIRO}/identity`

/** A second person, in a browser of their own. */
async function somebody(browser, baseURL, address, username) {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await signIn(page, address, username)
  return page
}

const dialogOf = (page, name) => page.getByRole('dialog', { name })

async function asksForACorrection(page) {
  await page.getByRole('button', { name: 'Ask for a correction' }).click()
  const dialog = dialogOf(page, 'Ask for a correction')
  assert.equal(await dialog.getByRole('button', { name: 'Send the request' }).isDisabled(), true)
  await dialog.getByLabel('Latitude').fill('30.1')
  await dialog.getByLabel('Why').fill('The town hall has moved')
  await dialog.getByRole('button', { name: 'Send the request' }).click()
  await page.getByText('The request is with the secretariat.').waitFor()
  await page.getByText('A request waits for the secretariat.').waitFor()
}

async function asksForAName(page) {
  await page.getByRole('button', { name: 'Ask for another name' }).click()
  const dialog = dialogOf(page, 'Ask for another name')
  await dialog.getByLabel('New name in Latin letters').fill('Greater Cairo')
  await dialog.getByLabel('Valid from').fill('2026-01-01')
  await dialog.getByLabel('Why').fill('Decree 12 of the governorate')
  await dialog.getByRole('button', { name: 'Send the request' }).click()
  await page.getByRole('heading', { name: /New name: Greater Cairo/ }).waitFor()
}

async function findsTheRequestAmongTheTasks(page) {
  await page.getByRole('button', { name: /^Account of Sefa Arand.*wait/ }).click()
  await page.getByRole('link', { name: 'What waits for you' }).click()
  await page.getByRole('heading', { level: 1, name: 'What waits for you' }).waitFor()
  await page.getByRole('link', { name: /A team asks for another name or place: Cairo/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Name and place' }).waitFor()
}

async function decides(page, verb, title, reason, done) {
  await page.getByRole('button', { name: verb, exact: true }).click()
  const dialog = dialogOf(page, title)
  await dialog.getByLabel('Why').fill(reason)
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await page.getByText(done).waitFor()
}

async function findsByName(page, name) {
  await page.goto(`/en/cities?q=${encodeURIComponent(name)}`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Greater Cairo/ })
    .first()
    .waitFor()
}

async function writes(page, language, text) {
  const group = page.getByRole('group', { name: 'In a sentence or two', exact: true })
  await group.getByRole('tab', { name: new RegExp(`^${language}`) }).click()
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok()),
    group.getByRole('textbox', { name: `In a sentence or two (${language})` }).fill(text),
  ])
  await page.locator('[data-saving="saved"]').waitFor()
}

async function publishes(page, slug) {
  await page.goto(`/en/my-city/${slug}/preview`)
  await page.getByRole('button', { name: 'Look through and publish' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish/ })
    .click()
  await page.getByText('Nothing in the draft differs from it.').waitFor()
  await page.goto(`/en/my-city/${slug}/about`)
}

export const journeys = {
  'a team asks for another place and name, hears a reason and a yes, and the old address leads to the new one': async ({
    page,
    browser,
    baseURL,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    await signIn(page, IDENTITY, 'member')
    await page.getByRole('heading', { level: 1, name: 'Name and place' }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Rename the city' }).count(), 0)
    await asksForACorrection(page)

    const secretariat = await somebody(browser, baseURL, '/en/about', 'secretariat')
    await findsTheRequestAmongTheTasks(secretariat)
    await decides(secretariat, 'Decline', 'Decline the request', 'The map is right', 'The request is declined.')
    await page.reload()
    await page.getByText('Answer: The map is right').waitFor()

    await asksForAName(page)
    await secretariat.reload()
    await decides(secretariat, 'Accept', 'Accept the request', 'Seen in the gazette', 'Accepted and done.')
    await secretariat.getByText('Earlier addresses that lead here: cairo-eg').waitFor()
    await secretariat.context().close()
    await page.goto(`${CAIRO}/history`)
    await page.getByText('gave the city another name.').first().waitFor()

    await page.goto('/en/cities/cairo-eg')
    await page.waitForURL('**/en/cities/greater-cairo-eg')
    await page.getByRole('heading', { level: 1, name: 'Greater Cairo' }).waitFor()
    await page.getByText('Formerly:').first().waitFor()
    await findsByName(page, 'Greater Cairo')
    await findsByName(page, 'Cairo')
  },

  'the secretariat sees what follows before it renames a city': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(/(status of|answer) 403/)
    await signIn(page, '/en/cities/girona-es', 'secretariat')
    await page.getByRole('link', { name: 'Look after this city' }).click()
    await page.getByRole('button', { name: 'Rename the city' }).click()
    const dialog = dialogOf(page, 'Rename the city')
    await dialog.getByLabel('New name in Latin letters').fill('Nova Girona')
    await dialog.getByLabel('Valid from').fill('2026-01-01')
    await dialog.getByLabel('Why').fill('Decree of the city council')
    await dialog.getByRole('button', { name: 'See what follows' }).click()
    await dialog.getByText('Its address becomes /cities/nova-girona-es').waitFor()
    await dialog.getByRole('button', { name: 'Back to the form' }).click()
    assert.equal(await dialog.getByLabel('New name in Latin letters').inputValue(), 'Nova Girona')
    await dialog.getByRole('button', { name: 'See what follows' }).click()
    await dialog.getByRole('button', { name: 'Rename', exact: true }).click()
    await page.getByText('The identity of the city is changed.').waitFor()
    // The browser keeps what it read in English a minute ago; in another language it asks anew.
    await page.goto('/fr/cities/girona-es')
    await page.waitForURL('**/fr/cities/nova-girona-es')
  },

  'a translation that is behind is said to readers, and confirmed by whoever knows': async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(/(status of|answer) 403/)
    const slug = 'palermo-it'
    await signIn(page, `/en/my-city/${slug}/about`, 'secretariat')
    await page.getByRole('heading', { level: 1, name: 'Look into this draft' }).waitFor()
    await page.getByLabel('Why').fill('The town hall asked for help by mail')
    await page.getByRole('button', { name: 'Open the draft' }).click()
    await writes(page, 'English', 'Evening classes in every library.')
    await writes(page, 'French', 'Des cours du soir dans chaque bibliothèque.')
    await publishes(page, slug)
    await writes(page, 'English', 'Evening classes in each library.')
    await publishes(page, slug)
    await page.goto(`/fr/cities/${slug}`)
    await page.getByText('L’original a changé depuis cette traduction.').waitFor()
    await page.goto(`/en/my-city/${slug}/about`)
    const group = page.getByRole('group', { name: 'In a sentence or two', exact: true })
    await group.getByRole('tab', { name: /^French/ }).click()
    await group.getByRole('button', { name: 'It is still right' }).click()
    await group.getByRole('button', { name: 'It is still right' }).waitFor({ state: 'hidden' })
    // Asked past the browser, which keeps for a minute what it has read.
    const answer = await page.request.get(`/api/v1/cities/${slug}`)
    assert.deepEqual((await answer.json()).outdatedTranslations, [])
  },
}

const signedIn = (path, username) => ({
  path,
  name: `${path}, signed in`,
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main button').first().click()
    await fillSignIn(page, username)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.getByRole('button', { name: / \(demo\)/ }).waitFor()
  },
})

/** Screens to be checked by axe in both directions and themes. */
export const screens = [
  '/tasks',
  signedIn('/tasks', 'coordinator-cork'),
  signedIn('/my-city/cork-ie/identity', 'coordinator-cork'),
]
