// The journey of an invitation: from the team of a city, through the mail, to a new member and their end.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/demo/accounts.json'), 'utf8'))
const person = (username) => demo.accounts.find((account) => account.username === username)
const coordinator = person('coordinator-cork')
const guest = person('juror')
const TEAM = '/en/my-city/cork-ie/team'
const ISSUER = /\/realms\/learning-cities\//
/** keycloak-js puts its answering page, which is ours, into a frame that may run scripts. */
const FRAME = /allow-scripts and allow-same-origin/
const PATIENCE = 15_000

async function fillSignIn(page, { username }) {
  await page.waitForURL(ISSUER)
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(demo.password)
  await page.locator('#password').press('Enter')
  await page.waitForURL((url) => !ISSUER.test(url.href))
}

async function signIn(page, address, account) {
  await page.goto(address)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await fillSignIn(page, account)
  await page.getByRole('button', { name: `Account of ${account.name}` }).waitFor()
}

/** The address of the link in the newest mail to somebody: without a mail server the service writes its mails into its log. */
async function linkTo(email) {
  const end = Date.now() + PATIENCE
  while (Date.now() < end) {
    const mail = readFileSync(process.env.API_LOG, 'utf8').split('No mail server is set. To ').at(-1)
    const link = mail.startsWith(`${email}:`) && /http\S+\/invitation#[\w-]+/.exec(mail)?.[0]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`There is no mail to ${email}.`)
}

/** Keycloak makes the account on the way, and brings the person back to the invitation. */
async function joinsWithoutAnAccount(context, email) {
  const page = await context.newPage()
  await page.goto(await linkTo(email))
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.waitForURL(ISSUER)
  await page.locator('#username').fill(email.split('@')[0])
  await page.locator('#email').fill(email)
  await page.locator('#firstName').fill('Nora')
  await page.locator('#lastName').fill('Newcomer')
  await page.locator('#password').fill(demo.password)
  await page.locator('#password-confirm').fill(demo.password)
  await page.locator('#password-confirm').press('Enter')
  await page.waitForURL((url) => !ISSUER.test(url.href))
  await page.getByText('You are signed in as Nora Newcomer').waitFor()
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.waitForURL('**/en/my-city/cork-ie')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await context.close()
}

export const journeys = {
  'a coordinator invites somebody, who accepts, looks after the city, is taken out and loses it at once': async ({
    page,
    browser,
    baseURL,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(/400 \(Bad Request\)/)
    await signIn(page, TEAM, coordinator)
    await page.getByRole('heading', { level: 1, name: 'Team' }).waitFor()
    await page.getByRole('button', { name: 'Invite a person' }).click()
    const address = page.getByRole('dialog', { name: 'Invite a person to the team' }).getByLabel('E-mail address')
    await address.fill('not an address')
    await address.press('Enter')
    await page.getByText('This is not one e-mail address.').waitFor()
    await address.fill(guest.email)
    await address.press('Enter')
    await page.getByRole('region', { name: 'Open invitations' }).getByText(guest.email).waitFor()

    const link = await linkTo(guest.email)
    const context = await browser.newContext({ baseURL, locale: 'en-GB' })
    const other = await context.newPage()
    await other.goto(link)
    await other.getByRole('heading', { level: 1, name: 'Look after Cork' }).waitFor()
    await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await fillSignIn(other, guest)
    await other.getByRole('button', { name: 'Accept the invitation' }).click()
    await other.waitForURL('**/en/my-city/cork-ie')
    await other.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Team' }).click()
    await other.getByRole('region', { name: 'Members' }).getByText(guest.name).waitFor()
    assert.equal(await other.getByRole('button', { name: 'Invite a person' }).count(), 0)

    await page.reload()
    await page.getByRole('button', { name: `Take out of the team: ${guest.name}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take out of the team' }).click()
    await page.getByText(`${guest.name} no longer belongs to the team.`).waitFor()

    await other.reload()
    await other.getByRole('heading', { level: 1, name: 'You do not look after this city' }).waitFor()
    await other.goto('/en/account')
    await other.goto(link)
    await other.getByRole('heading', { level: 1, name: 'This invitation has been used' }).waitFor()
    await context.close()

    const newcomer = `newcomer-${Date.now()}@example.org`
    await page.getByRole('button', { name: 'Invite a person' }).click()
    await address.fill(newcomer)
    await address.press('Enter')
    await page.getByRole('region', { name: 'Open invitations' }).getByText(newcomer).waitFor()
    await joinsWithoutAnAccount(await browser.newContext({ baseURL, locale: 'en-GB' }), newcomer)
  },
}

const ownTeam = {
  path: '/my-city/cork-ie/team',
  name: 'the team of a city',
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main button').first().click()
    await fillSignIn(page, coordinator)
    await page.getByText(coordinator.email).waitFor()
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = ['/invitation', ownTeam]
