// The journeys of a person's own data: taken along as a file, and erased together with the account at Keycloak.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertNoBarrier, assertNothingSideways } from '../screens.mjs'
import { FRAME, signIn } from './account.mjs'

const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/demo/accounts.json'), 'utf8'))
const ISSUER = /\/realms\/learning-cities\//

/** Somebody whom no other journey knows, with an account that Keycloak makes on the way; on their account page. */
async function newcomer(page, expectTrouble) {
  expectTrouble(FRAME)
  const username = `olive-${randomUUID().slice(0, 8)}`
  const person = { username, email: `${username}@example.org`, name: 'Olive Owner' }
  await page.goto('/en/account')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(ISSUER)
  await page.goto(page.url().replace('/openid-connect/auth?', '/openid-connect/registrations?'))
  await page.locator('#username').fill(username)
  await page.locator('#email').fill(person.email)
  await page.locator('#firstName').fill('Olive')
  await page.locator('#lastName').fill('Owner')
  await page.locator('#password').fill(demo.password)
  await page.locator('#password-confirm').fill(demo.password)
  await page.locator('#password-confirm').press('Enter')
  await page.waitForURL((url) => !ISSUER.test(url.href))
  await page.getByRole('heading', { level: 1, name: person.name }).waitFor()
  return person
}

async function passwordAgain(page) {
  await page.waitForURL(ISSUER)
  await page.locator('#password').fill(demo.password)
  await page.locator('#password').press('Enter')
  await page.waitForURL((url) => !ISSUER.test(url.href))
}

export const journeys = {
  'somebody takes all their data along, and shows first that it is them': async ({ page, expectTrouble }) => {
    expectTrouble(/401 \(Unauthorized\)/)
    const person = await newcomer(page, expectTrouble)
    const download = page.getByRole('button', { name: 'Download my data' })
    // The first refusal renews the token, the second asks for the person.
    let refusals = 0
    await page.route('**/api/v1/me/export', (route) =>
      ++refusals > 2
        ? route.continue()
        : route.fulfill({
            status: 401,
            json: { type: `${new URL(page.url()).origin}/problems/sign-in-again`, title: 'Sign in again', status: 401 },
          }),
    )
    await download.focus()
    await page.keyboard.press('Enter')
    await page.getByText('First show that it is you').waitFor()
    await assertNoBarrier(page, 'the account that asks for a sign-in')
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await passwordAgain(page)
    await page.waitForURL('**/en/account#my-data')
    const [file] = await Promise.all([page.waitForEvent('download'), download.click()])
    assert.match(file.suggestedFilename(), /^learning-cities-\d{4}-\d\d-\d\d\.json$/)
    const data = JSON.parse(readFileSync(await file.path(), 'utf8'))
    const account = data.sections.find(({ name }) => name === 'account').entries[0]
    assert.equal(account.email, person.email)
    assert.equal(account.name, person.name)
    const history = data.sections.find(({ name }) => name === 'history').entries
    assert.deepEqual(
      history.map(({ action }) => action),
      ['sign-in-first', 'export-own-data'],
    )
  },

  'somebody is erased, reads what stays, and deletes the account at Keycloak too': async ({ page, expectTrouble }) => {
    const person = await newcomer(page, expectTrouble)
    await page.getByRole('button', { name: 'See what would be erased' }).click()
    const region = page.getByRole('region', { name: 'Erase my account' })
    await region.getByText('Name, address and preferences (1)').waitFor()
    await assertNoBarrier(page, 'the consequences of an erasure')
    await page.setViewportSize({ width: 320, height: 700 })
    await assertNothingSideways(page)
    await page.setViewportSize({ width: 1280, height: 720 })
    const confirm = region.getByRole('textbox', { name: 'Your e-mail address, to confirm' })
    await confirm.fill('somebody-else@example.org')
    await confirm.press('Enter')
    await region.getByText('This is not what stands beneath.').waitFor()
    await confirm.fill(person.email.toUpperCase())
    await confirm.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Your account is erased' }).waitFor()
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor()
    assert.equal(new URL(page.url()).pathname, '/en/account')
    assert.equal(await page.getByText(person.name).count(), 0)
    assert.equal(
      await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }).includes('olive-')),
      false,
    )

    await page.getByRole('button', { name: 'Delete the sign-in account too' }).click()
    await page.waitForURL(ISSUER)
    await page.locator('#username').fill(person.username)
    await page.locator('#password').fill(demo.password)
    await page.locator('#password').press('Enter')
    const deletion = page.locator('form').getByRole('button', { name: 'Confirm deletion' })
    await deletion.waitFor()
    await assertNoBarrier(page, 'the question of Keycloak')
    await deletion.click()
    await page.getByText('User deleted successfully').waitFor()
    await page.goto('/en/account')
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(ISSUER)
    await page.locator('#username').fill(person.username)
    await page.locator('#password').fill(demo.password)
    await page.locator('#password').press('Enter')
    await page.getByText('Invalid username or password.').waitFor()
  },

  'the last coordinator of a city is told to hand over first': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(/409 \(Conflict\)/)
    await signIn(page, '/en/account', 'coordinator-cork')
    await page.getByRole('button', { name: 'See what would be erased' }).click()
    const region = page.getByRole('region', { name: 'Erase my account' })
    await region.getByText('You are the last coordinator of Cork.', { exact: false }).waitFor()
    await region.getByRole('link', { name: 'Hand over in the team of Cork' }).click()
    await page.waitForURL('**/en/my-city/cork-ie/team')
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = ['/account#erased']
