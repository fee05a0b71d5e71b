// The journey of a partner system: the secretariat registers it, it calls in its own name, the city ends it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/demo/accounts.json'), 'utf8'))
const person = (username) => demo.accounts.find((account) => account.username === username)
const secretariat = person('secretariat')
const coordinator = person('coordinator-cork')
const CLIENT = 'demo-partner'
const SECRET = 'demo-partner-secret'
const ISSUER = /\/realms\/learning-cities\//
/** keycloak-js puts its answering page, which is ours, into a frame that may run scripts. */
const FRAME = /allow-scripts and allow-same-origin/

async function fillSignIn(page, { username }) {
  await page.waitForURL(ISSUER)
  await page.locator('#username').fill(username)
  const enter = async () => {
    await page.locator('#password').fill(demo.password)
    await page.locator('#password').press('Enter')
  }
  const isBack = (url) => !ISSUER.test(url.href)
  await enter()
  // Keycloak admits one sign-in of a person at a time, and another journey may be at it with the same account.
  await page.waitForURL(isBack, { timeout: 5_000 }).catch(enter)
  await page.waitForURL(isBack)
}

async function signIn(page, address, account) {
  await page.goto(address)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await fillSignIn(page, account)
  await page.getByRole('button', { name: `Account of ${account.name}` }).waitFor()
}

/** A token of the program, as it gets one by itself. */
async function tokenOf(baseURL, scope) {
  const { issuer } = await (await fetch(new URL('/api/v1/config', baseURL))).json()
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
  })
  assert.equal(answer.status, 200)
  return (await answer.json()).access_token
}

const draftOf = (baseURL, city, token) =>
  fetch(new URL(`/api/v1/cities/${city}/draft`, baseURL), { headers: { Authorization: `Bearer ${token}` } })

const endOne = async (page, name) => {
  await page.getByRole('button', { name: `End the rights: ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End its rights' }).click()
  await page.getByText(`${name} has no rights any more.`).waitFor()
}

export const journeys = {
  'the secretariat registers a system, which reads the draft of its city until the city ends it': async ({
    page,
    browser,
    baseURL,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(/409 \(Conflict\)/)
    await signIn(page, '/en/partners', secretariat)
    await page.getByRole('heading', { level: 1, name: 'Partner systems' }).waitFor()
    const token = await tokenOf(baseURL, 'cities:read')
    assert.equal((await draftOf(baseURL, 'medellin-co', token)).status, 200)
    assert.equal((await draftOf(baseURL, 'cork-ie', token)).status, 404)

    await page.getByRole('button', { name: 'Register a partner system' }).click()
    const dialog = page.getByRole('dialog', { name: 'Register a partner system' })
    await dialog.getByLabel('Client id').fill(CLIENT)
    await dialog.getByLabel('Name of the system').fill('Website of Cork')
    await dialog.getByLabel('City (optional)').fill('cork-ie')
    await dialog.getByRole('button', { name: 'Register' }).click()
    await dialog.getByText('has a registration for some of this time').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()

    await endOne(page, 'Open data portal (demo)')
    await page.getByRole('button', { name: 'Register a partner system' }).click()
    await dialog.getByLabel('Client id').fill(CLIENT)
    await dialog.getByLabel('Name of the system').fill('Website of Cork')
    await dialog.getByLabel('City (optional)').fill('cork-ie')
    await dialog.getByRole('button', { name: 'Register' }).click()
    await page.getByText('Website of Cork may call from now on.').waitFor()
    assert.equal((await draftOf(baseURL, 'cork-ie', token)).status, 200)
    assert.equal((await draftOf(baseURL, 'medellin-co', token)).status, 404)

    const context = await browser.newContext({ baseURL, locale: 'en-GB' })
    const city = await context.newPage()
    await signIn(city, '/en/my-city/cork-ie', coordinator)
    await city.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Partner systems' }).click()
    await endOne(city, 'Website of Cork')
    await city.getByText('Ended').waitFor()
    assert.equal((await draftOf(baseURL, 'cork-ie', token)).status, 404)
    await context.close()
  },
}

const register = {
  path: '/partners',
  name: 'the register of partner systems',
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main h1 ~ button').click()
    await fillSignIn(page, secretariat)
    await page.getByText(CLIENT).first().waitFor()
  },
}

const ofCity = {
  path: '/my-city/cork-ie/partners',
  name: 'the partner systems of a city',
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main button').first().click()
    await fillSignIn(page, coordinator)
    await page.locator('article h1').waitFor()
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = ['/partners', register, ofCity]
