// Pictures and documents: a line that breaks, a place that nobody shall know, a file that is none.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/demo/accounts.json'), 'utf8'))
const coordinator = demo.accounts.find(({ username }) => username === 'coordinator-cork')
const FILES = '/en/my-city/cork-ie/files'
const ISSUER = /\/realms\/learning-cities\//
/** keycloak-js puts its answering page, which is ours, into a frame that may run scripts. */
const FRAME = /allow-scripts and allow-same-origin/

async function fillSignIn(page) {
  await page.waitForURL(ISSUER)
  await page.locator('#username').fill(coordinator.username)
  await page.locator('#password').fill(demo.password)
  await page.locator('#password').press('Enter')
  await page.waitForURL((url) => !ISSUER.test(url.href))
}

async function open(page) {
  await page.goto(FILES)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await fillSignIn(page)
  await page.getByRole('heading', { level: 1, name: 'Pictures and files' }).waitFor()
}

async function choose(page, name, mimeType, buffer) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles({ name, mimeType, buffer })
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

async function remove(page, title) {
  await page.getByRole('button', { name: `Delete: ${title}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText(`${title} was deleted.`).waitFor()
}

/** A picture as a telephone writes it: with the place where it was taken. */
async function pictureWithPlace(page) {
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 600 })
    const context = canvas.getContext('2d')
    context.fillStyle = 'teal'
    context.fillRect(0, 0, 900, 600)
    return canvas.toDataURL('image/jpeg').split(',')[1]
  })
  const plain = Buffer.from(base64, 'base64')
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\b', 'latin1'),
    // One entry: the maker, a text of twelve bytes behind the directory.
    Buffer.from([0, 1, 0x01, 0x0f, 0, 2, 0, 0, 0, 12, 0, 0, 0, 26, 0, 0, 0, 0]),
    Buffer.from('SpyPhone 17\0GPS 6.244 -75.581', 'latin1'),
  ])
  const mark = Buffer.from([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff])
  return Buffer.concat([plain.subarray(0, 2), mark, exif, plain.subarray(2)])
}

export const journeys = {
  'an upload goes on after a broken line, a pause and a reload, and sends nothing twice': async ({
    page,
    context,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    expectTrouble(/ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
    await open(page)
    const title = `Plan ${Date.now()}`
    const size = 30 * 1024 * 1024
    const document = Buffer.alloc(size, ' ')
    document.write(`%PDF-1.7\n% ${title}\n`)
    let requests = 0
    const offsets = []
    page.on('response', (answer) => {
      if (answer.request().method() === 'PATCH' && answer.status() === 204) {
        offsets.push(Number(answer.headers()['upload-offset']))
      }
    })
    await context.route('**/uploads/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.fallback()
      requests += 1
      if (requests === 2) return route.abort('connectionreset')
      // Slow enough for somebody to press a button.
      await new Promise((resolve) => setTimeout(resolve, 700))
      return route.continue()
    })
    await choose(page, 'plan.pdf', 'application/pdf', document)
    await page.getByText(/On its way: [\d.]+ MB of 31 MB/).waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    await page
      .getByText(/Paused: /)
      .first()
      .waitFor()
    await page.getByRole('textbox', { name: 'Title (English)' }).fill(title)
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'plan.pdf' }).waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Title (English)' }).inputValue(), title)
    await page.getByRole('textbox', { name: 'Rights holder' }).fill('City of Cork')
    await page.getByRole('combobox', { name: 'Licence' }).selectOption('CC-BY-4.0')
    await page.getByRole('button', { name: 'Add to the city' }).click()
    await page.getByText('plan.pdf was added.').waitFor()
    await page.getByRole('heading', { level: 3, name: title }).waitFor()
    assert.equal(offsets.at(-1), size)
    assert.deepEqual(
      offsets,
      [...new Set(offsets)].sort((one, other) => one - other),
    )
    await context.unroute('**/uploads/*')
    await remove(page, title)
  },

  'a picture is seen on the page of the city with its credit and without the place where it was taken': async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(FRAME)
    await open(page)
    const title = `Garden ${Date.now()}`
    const original = await pictureWithPlace(page)
    assert.ok(original.includes('SpyPhone'))
    await choose(page, 'garden.jpg', 'image/jpeg', original)
    await page.getByRole('button', { name: 'Add to the city' }).click()
    await page.getByText('This is needed before it can be shown.').first().waitFor()
    await page.getByRole('textbox', { name: 'What the picture shows (English)' }).fill(title)
    await page.getByRole('textbox', { name: 'Rights holder' }).fill('Nora Newcomer')
    await page.getByRole('combobox', { name: 'Licence' }).selectOption('CC-BY-4.0')
    await page.getByRole('checkbox', { name: 'The first picture on the page of the city' }).check()
    await page.getByRole('button', { name: 'Add to the city' }).click()
    await page.getByText('garden.jpg was added.').waitFor()
    await page.getByText('First picture').waitFor()

    await page.goto('/en/cities/cork-ie')
    const picture = page.getByRole('img', { name: title })
    await picture.scrollIntoViewIfNeeded()
    await page.getByText('Picture: Nora Newcomer').first().waitFor()
    const addresses = await picture.evaluate((shown) => [...shown.srcset.matchAll(/\/files\/\S+/g)].map(String))
    assert.equal(addresses.length, 3)
    for (const address of addresses) {
      const answer = await page.request.get(address)
      assert.equal(answer.status(), 200)
      const bytes = await answer.body()
      assert.ok(!bytes.includes('SpyPhone') && !bytes.includes('Exif') && !bytes.includes('GPS'))
    }

    await page.goto(FILES)
    await remove(page, title)
    assert.equal((await page.request.get(addresses[0])).status(), 404)
  },

  'a file that cannot be taken is refused with the reason': async ({ page, expectTrouble }) => {
    expectTrouble(FRAME)
    expectTrouble(/415/)
    await open(page)
    await choose(page, 'harmless.png', 'image/png', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'))
    await page.getByText('Pictures can be JPEG, PNG or WebP, documents PDF.').waitFor()
    await page.getByRole('button', { name: 'Choose another file' }).click()
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  },
}

const ownFiles = {
  path: '/my-city/cork-ie/files',
  name: 'the pictures and files of a city',
  prepare: async (page, { expectTrouble }) => {
    expectTrouble(FRAME)
    await page.locator('main button').first().click()
    await fillSignIn(page)
    await page.locator('#pictures').waitFor()
  },
}

/** Screens to be checked by axe in both directions and themes. */
export const screens = [ownFiles]
