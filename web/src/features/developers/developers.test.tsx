import { readFileSync } from 'node:fs'
import scopes from 'virtual:scopes'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerWith, expectAccessible, showAt } from '../../testing/show'
import { DevelopersPage } from '.'
import { asCurl, bearerCommand, CALLS, tokenCommand } from './examples'
import { run } from './run'

const INTRODUCTION = readFileSync('../docs/api-introduction.md', 'utf8')
const CONTRACT = readFileSync('../openapi.yaml', 'utf8')
const SITE = 'http://localhost:8080'
const PROBLEM = {
  code: 'unknown-parameter',
  type: `${SITE}/problems/unknown-parameter`,
  status: 400,
  title: 'Unknown parameter',
  explanation: 'This operation has no such parameter.',
}

beforeEach(() => {
  answerWith({
    '/config': () => ({ publicUrl: SITE, issuer: 'https://login.example.org/realms/x', demo: false, version: '0.1.0' }),
    '/problems': () => ({ items: [{ ...PROBLEM, code: 'internal', status: 500 }, PROBLEM] }),
    '/cities': (query) => ({ items: [{ slug: 'medellin-co', asked: query.get('q') }] }),
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = () => showAt('/$lang/developers', '/en/developers', () => <DevelopersPage />)

describe('the page for developers', () => {
  it('leads to Swagger UI, the contract, and every part of itself', async () => {
    const { container } = show()
    await screen.findByRole('heading', { level: 1, name: 'An open register of learning cities' })
    expect(screen.getByRole('link', { name: 'Open Swagger UI' }).getAttribute('href')).toBe('/q/swagger-ui/')
    expect(screen.getByRole('link', { name: 'Contract (OpenAPI)' }).getAttribute('href')).toBe('/q/openapi')
    const contents = screen.getByRole('navigation', { name: 'Documentation' })
    for (const link of within(contents).getAllByRole('link')) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
    }
    await screen.findAllByText('Unknown parameter.')
    await expectAccessible(container)
  })

  it('copies a command with the very address of the site', async () => {
    const user = userEvent.setup()
    show()
    await user.click(await screen.findByRole('button', { name: 'Copy: First call' }))
    await screen.findByText('Copied')
    expect(await navigator.clipboard.readText()).toBe(
      `curl '${location.origin}/api/v1/cities?q=medelin&limit=1' \\\n  -H 'Accept-Language: es'`,
    )
  })

  it('runs a call and shows its real answer', async () => {
    const user = userEvent.setup()
    show()
    const [first] = await screen.findAllByRole('button', { name: 'Run it here' })
    await user.click(first as HTMLElement)
    await screen.findByText('200 application/json')
    expect(document.body.textContent).toContain('"asked": "medelin"')
  })

  it('asks with the tag of the answer before, where the command does', async () => {
    const asked: (string | undefined)[] = []
    vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
      asked.push(headers['If-None-Match'])
      return new Response(null, { status: headers['If-None-Match'] ? 304 : 200, headers: { ETag: '"abc"' } })
    })
    expect((await run(CALLS.again)).status).toBe(304)
    expect(asked).toEqual([undefined, '"abc"'])
  })

  it('lists every type of problem by status, each with the way to its page', async () => {
    show()
    await screen.findByText('unknown-parameter')
    const ways = screen.getAllByRole('link', { name: /^(internal|unknown-parameter)$/ })
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      '/en/problems/unknown-parameter',
      '/en/problems/internal',
    ])
  })

  it('names for each scope the operations that the contract names for it, and what is for people only', async () => {
    show()
    const row = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent
    await screen.findByRole('rowheader', { name: 'cities:write' })
    expect(row(/cities:write/)).toContain('PATCH /api/v1/cities/{slug}/draft')
    expect(row(/cities:write/)).not.toContain('GET')
    expect(row(/history:read/)).toContain('GET /api/v1/cities/{slug}/history')
    expect(row(/For people only/)).toContain('GET /api/v1/me')
    const guarded = CONTRACT.match(/\n {6}security:\n/g)?.length
    expect(scopes).toHaveLength(guarded ?? 0)
  })

  it('shows no demo secret where there is no demonstration', async () => {
    show()
    await waitFor(() => expect(document.body.textContent).toContain('YOUR-CLIENT:YOUR-SECRET'))
    expect(document.body.textContent).not.toContain('demo-partner')
  })
})

describe('the introduction in docs', () => {
  it.each(Object.entries(CALLS))('has the call "%s" of the page, word for word', (_, call) => {
    expect(INTRODUCTION).toContain(`\n${asCurl(call, SITE)}\n`)
  })

  it('has the commands with a token, word for word', () => {
    const issuer = 'http://localhost:8180/realms/learning-cities'
    expect(INTRODUCTION).toContain(`\n${tokenCommand(issuer, 'demo-partner', 'demo-partner-secret')}\n`)
    expect(INTRODUCTION).toContain(`\n${bearerCommand(SITE)}\n`)
  })
})
