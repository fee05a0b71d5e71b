// The contacts of a city: its team writes them, and each circle of readers sees its own part.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/demo/accounts.json'), 'utf8'))
const coordinator = demo.accounts.find(({ username }) => username === 'coordinator-cork')
const ISSUER = /\/realms\/learning-cities\//
/** keycloak-js puts its answering page, which is ours, into a frame that may run scripts. */
const FRAME = /allow-scripts and allow-same-origin/
const EDITOR = '/my-city/cork-ie/contacts'
const PAGE = '/en/cities/cork-ie'

async function fillSignIn(page) {
  await page.waitForURL(ISSUER)
  await page.locator('#username').fill(coordinator.username)
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

const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click()

export const journeys = {
  'a team names a contact, and everybody sees what is meant for them': async ({
    page,
    browser,
    baseURL,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(/422 \(Unprocessable/)
    await page.goto(`/en${EDITOR}`)
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await fillSignIn(page)
    await page.getByRole('button', { name: 'Add a contact' }).click()
    const contact = page.getByRole('group', { name: 'Contact 1' })
    await save(page)
    await contact.getByText('Needs an e-mail address, a telephone number or a website.').waitFor()

    await contact.getByLabel('E-mail address', { exact: true }).fill('learning@cork')
    await contact.getByLabel('Seen by: E-mail address').selectOption({ label: 'Everybody' })
    await contact.getByLabel('Telephone', { exact: true }).fill('+353 21 555 0100')
    await save(page)
    await contact.getByText('Is no e-mail address such as').waitFor()
    assert.equal(await contact.getByLabel('Telephone', { exact: true }).inputValue(), '+353 21 555 0100')

    await contact.getByLabel('E-mail address', { exact: true }).fill('learning@cork.example.org')
    await save(page)
    await page.getByText('The contacts are saved.').waitFor()

    const context = await browser.newContext({ baseURL, locale: 'en-GB' })
    const visitor = await context.newPage()
    await visitor.goto(PAGE)
    await visitor.getByRole('link', { name: 'learning@cork.example.org' }).waitFor()
    assert.equal(await visitor.getByText('+353 21 555 0100').count(), 0)
    await context.close()

    await page.goto(PAGE)
    await page.getByRole('link', { name: '+353 21 555 0100' }).waitFor()

    await page.goto(`/en${EDITOR}`)
    await page.getByRole('button', { name: 'Remove contact 1' }).click()
    await save(page)
    await page.getByText('The contacts are saved.').waitFor()
    await page.goto('/en/my-city/cork-ie/history')
    await page.getByText('changed the contacts of the city').first().waitFor()
  },
}

const editor = {
  path: EDITOR,
  name: 'the contacts of a city',
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main button').first().click()
    await fillSignIn(page)
    await page.locator('article form button[type=button]').last().click()
    await page.locator('fieldset').first().waitFor()
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = [editor]
