// What holds for every screen: no barriers, nothing sideways, one heading, a title, a language and its direction.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const NARROWEST = { width: 320, height: 640 }
const DIRECTIONS = { en: 'ltr', ar: 'rtl' }

/**
 * One check for each screen and language. A screen is a path without its language, or `{ path, name, before(tools),
 * prepare(page) }` when something has to be arranged before it is opened, or be opened on it.
 */
export function screenChecks(screens) {
  return screens.flatMap((screen) => {
    const { path, name = path, before, prepare, ...rest } = typeof screen === 'string' ? { path: screen } : screen
    return Object.keys(DIRECTIONS).map((language) => ({
      ...rest,
      name: `screen ${name} (${language})`,
      options: { reducedMotion: 'reduce', viewport: WIDE, ...rest.options },
      run: async (tools) => {
        await before?.(tools)
        await opened(tools.page, `/${language}${path === '/' ? '' : path}`)
        await prepare?.(tools.page, { ...tools, language })
        await check(tools.page, language)
      },
    }))
  })
}

async function check(page, language) {
  await assertHead(page, language)
  await assertNoBarrier(page, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await assertNoBarrier(page, 'dark')
  await page.setViewportSize(PHONE)
  await settled(page)
  await assertNoBarrier(page, 'dark, 390 px wide')
  await page.setViewportSize(NARROWEST)
  await assertNothingSideways(page)
}

/** Opens an address and waits until the screen has its heading, its data and its fonts. */
export async function opened(page, address) {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await settled(page)
}

export async function settled(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

export async function assertNothingSideways(page) {
  const needed = await page.evaluate(() => document.documentElement.scrollWidth)
  const { width } = page.viewportSize()
  assert.ok(needed <= width, `${needed} px are needed at ${width} px`)
}

async function assertHead(page, language) {
  const head = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
  }))
  assert.equal(head.lang, language)
  assert.equal(head.dir, DIRECTIONS[language])
  assert.equal(head.headings, 1, 'a screen has one first heading')
  assert.match(head.title, /\S+ · \S+/, 'the title names the screen and the site')
}

export async function assertNoBarrier(page, circumstances) {
  await stillness(page)
  await page.evaluate(AXE)
  const findings = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          (node) => `${id} (${help}): ${node.target.join(' ')}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`,
        ),
    )
  }, TAGS)
  assert.deepEqual(findings, [], `barriers (${circumstances}):\n  ${findings.join('\n  ')}`)
}

/** A colour on its way from one theme to the other is neither. */
async function stillness(page) {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime < 5_000)
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)))
  })
}
