// Journeys of people who sign in, through the real Keycloak, and of those who only read.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertNoBarrier, assertNothingSideways } from '../screens.mjs'

const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/demo/accounts.json'), 'utf8'))
const person = demo.accounts.find(({ username }) => username === 'coordinator-medellin')
const ISSUER = /\/realms\/learning-cities\//
/** keycloak-js puts its answering page, which is ours, into a frame that may run scripts. */
export const FRAME = /allow-scripts and allow-same-origin/

const name = (page) => page.getByRole('button', { name: `Account of ${person.name}` })

let turn = Promise.resolve()

/** Keycloak takes two sign-ins of one person at the same moment for an attack, so journeys wait for each other here. */
async function oneAtATime(act) {
  const before = turn
  let done
  turn = new Promise((resolve) => {
    done = resolve
  })
  await before
  try {
    await act()
  } finally {
    done()
  }
}

/** Fills Keycloak's page, whatever language it speaks. */
export async function fillSignIn(page, username = person.username) {
  await page.waitForURL(ISSUER)
  await oneAtATime(async () => {
    await page.locator('#username').fill(username)
    await page.locator('#password').fill(demo.password)
    const gone = Promise.race([page.waitForURL((url) => !ISSUER.test(url.href)), page.waitForEvent('close')])
    await page.locator('#password').press('Enter')
    await gone
  })
}

/** Opens an address of ours in English and signs a demo person in on it. */
export async function signIn(page, address, username = person.username) {
  const { name: fullName } = demo.accounts.find((account) => account.username === username)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click()
  await fillSignIn(page, username)
  await page.getByRole('button', { name: `Account of ${fullName}` }).waitFor()
}

const stored = (page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)

const tokenAnswer = (page) =>
  page.waitForResponse((answer) => answer.url().endsWith('/protocol/openid-connect/token') && answer.ok())

export const journeys = {
  'somebody signs in, is back where they were, sees their account and signs out': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    await signIn(page, '/en/cities?region=LAC&sort=name')
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, '/en/cities?region=LAC&sort=name')
    await name(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Your account' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: person.name }).waitFor()
    await page.getByText(person.email).waitFor()
    await page
      .getByRole('row', { name: /Coordinator/ })
      .getByRole('link', { name: 'Medellín' })
      .waitFor()
    await page.getByRole('region', { name: 'Cities you act for' }).getByRole('link', { name: 'Medellín' }).click()
    await page.waitForURL('**/en/cities/medellin-co')
    await name(page).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out.').waitFor()
    assert.equal(new URL(page.url()).pathname, '/en/cities/medellin-co')
    await page.reload()
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor()
  },

  'a reload keeps the sign-in silently, and no token lies in any storage': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    await signIn(page, '/en/account')
    await page.getByRole('heading', { level: 1, name: person.name }).waitFor()
    assert.doesNotMatch(await stored(page), /eyJ/)
    const shown = []
    page.on('framenavigated', (frame) => frame === page.mainFrame() && shown.push(frame.url()))
    await page.reload()
    await page.getByRole('heading', { level: 1, name: person.name }).waitFor()
    assert.equal(shown.length, 1, `only the reload shows a page: ${shown}`)
    assert.doesNotMatch(await stored(page), /eyJ/)
  },

  'two tabs renew their tokens beside each other, and signing out in one is the end in both': async ({
    page,
    context,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    await page.clock.install()
    await signIn(page, '/en/framework')
    const other = await context.newPage()
    await other.clock.install()
    await other.goto('/en/account')
    await other.getByRole('heading', { level: 1, name: person.name }).waitFor()
    for (const tab of [page, other, page]) {
      const renewed = tokenAnswer(tab)
      await tab.clock.fastForward(250_000)
      await renewed
    }
    await name(page).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out.').waitFor()
    await other.getByRole('heading', { level: 1, name: 'Sign in to see your account' }).waitFor()
    assert.equal(await other.getByText(person.email).count(), 0)
  },

  'somebody decides how we write to them; what was changed in another tab is not overwritten': async ({
    page,
    context,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(/412 \(Precondition Failed\)/)
    await signIn(page, '/en/account')
    const summary = (tab) => tab.getByRole('combobox', { name: 'Summary of news by e-mail' })
    const save = (tab) => tab.getByRole('button', { name: 'Save', exact: true })
    await summary(page).waitFor()
    const other = await context.newPage()
    await other.goto('/en/account')
    await summary(other).waitFor()
    const before = await summary(page).inputValue()
    const [here, there] = ['DAILY', 'WEEKLY', 'NEVER'].filter((value) => value !== before)

    await summary(other).selectOption(there)
    await save(other).click()
    await other.getByText('Your preferences are saved.').waitFor()
    await summary(page).selectOption(here)
    await save(page).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Changed elsewhere in the meantime').waitFor()
    await assertNoBarrier(page, 'the account with a clash')
    await page.getByRole('button', { name: 'Save what stands here' }).click()
    await page.getByText('Your preferences are saved.').waitFor()
    await page.reload()
    await summary(page).waitFor()
    assert.equal(await summary(page).inputValue(), here)
  },

  'a token that is spent is renewed once and the reading goes on': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(/401 \(Unauthorized\)/)
    let asked = 0
    await page.route('**/api/v1/me', (route) =>
      ++asked === 1 ? route.fulfill({ status: 401, json: { status: 401 } }) : route.continue(),
    )
    await signIn(page, '/en/account')
    await page.getByText(person.email).waitFor()
    assert.ok(asked >= 2)
  },

  'without Keycloak one is told, and reads on': async ({ page, expectTrouble }) => {
    expectTrouble(/realms\/learning-cities/)
    await page.route('**/realms/learning-cities/**', (route) => route.abort())
    await page.goto('/en/framework')
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click()
    await page.getByText(/the sign-in service does not answer. Reading goes on as usual/).waitFor()
    assert.equal(new URL(page.url()).pathname, '/en/framework')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('banner').getByRole('link', { name: 'Cities', exact: true }).click()
    await page.waitForURL('**/en/cities')
    await page.getByRole('region', { name: 'Results' }).getByRole('link').first().waitFor()
  },

  'an answer that Keycloak did not give signs nobody in and leads to no other site': async ({ page, baseURL }) => {
    await page.goto('/en/framework')
    await page.evaluate(() =>
      sessionStorage.setItem(
        'learning-cities.place',
        JSON.stringify({ leaving: 'sign-in', place: '//evil.example/', at: Date.now() }),
      ),
    )
    await page.goto('/signed-in#state=00000000-0000-4000-8000-000000000000&code=forged')
    await page.getByText('The sign-in was not completed.').waitFor()
    assert.ok(page.url().startsWith(`${baseURL}/en`), page.url())
  },

  "Keycloak's page speaks the language of the reader, has no barriers and reads from right to left": async ({
    page,
  }) => {
    for (const [language, button, expected] of [
      ['ar', 'تسجيل الدخول', { lang: 'ar', dir: 'rtl' }],
      ['zh', '登录', { lang: 'zh-CN', dir: 'ltr' }],
      ['fr', 'Se connecter', { lang: 'fr', dir: 'ltr' }],
    ]) {
      await page.goto(`/${language}/framework`)
      await page.getByRole('banner').getByRole('button', { name: button }).click()
      await page.waitForURL(ISSUER)
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }))
      assert.deepEqual({ lang, dir }, expected)
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await assertNoBarrier(page, `Keycloak, ${language}, ${colorScheme}`)
      }
      await page.setViewportSize({ width: 320, height: 640 })
      await assertNothingSideways(page)
      await page.setViewportSize({ width: 1280, height: 720 })
    }
  },

  'whoever came by another name of the site signs in at its public address': async ({ page, baseURL }) => {
    await page.goto(`${baseURL.replace('localhost', '127.0.0.1')}/en/framework?x=1`)
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${baseURL}/en/framework?x=1`)
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(ISSUER)
  },

  'a developer signs in within Swagger UI and asks who they are': async ({ page, context }) => {
    await page.goto('/q/swagger-ui/')
    await page.locator('button.authorize').first().click()
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('.auth-container button.authorize').first().click(),
    ])
    const closed = popup.waitForEvent('close')
    await fillSignIn(popup)
    await closed
    await page.locator('.auth-container button', { hasText: 'Logout' }).first().waitFor()
    await page.locator('button.btn-done').first().click()
    const operation = page.locator('.opblock').filter({ hasText: '/api/v1/me' }).first()
    await operation.locator('.opblock-summary-control').click()
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/api/v1/me')),
      operation.getByRole('button', { name: 'Execute' }).click(),
    ])
    assert.equal(answer.status(), 200)
    assert.equal((await answer.json()).email, person.email)
  },

  'a developer runs the first call of the introduction on the page': async ({ page }) => {
    await page.goto('/en/developers')
    const first = page.getByRole('figure', { name: 'First call' })
    await first.getByRole('button', { name: 'Run it here' }).click()
    await first.getByText('200 application/json').waitFor()
    assert.match(await first.textContent(), /"slug": "medellin-co"/)
  },

  'the type of a problem is an address with words': async ({ page }) => {
    const answer = await page.request.get('/api/v1/cities?regoin=ARB')
    const { type } = await answer.json()
    await page.goto(type)
    await page.getByRole('heading', { level: 1, name: 'Unknown parameter' }).waitFor()
    await page.goto('/en/developers#errors')
    await page.getByRole('link', { name: 'unknown-parameter' }).click()
    await page.waitForURL('**/en/problems/unknown-parameter')
  },
}

const signedIn = {
  path: '/account',
  name: '/account, signed in',
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main button').first().click()
    await fillSignIn(page)
    await page.getByText(person.email).waitFor()
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = ['/developers', '/account', signedIn]
