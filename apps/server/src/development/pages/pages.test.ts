import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fakeServer } from '../../../test/support/fake-server.ts'
import { createOutbox, type Outbox } from '../outbox.ts'
import { relativeTime } from './relative-time.ts'
import { reference } from '../../generated/reference/index.ts'
import { createReference } from '../reference.ts'

const url = 'http://127.0.0.1:9329'
const poolId = 'us-east-1_abcdefghi'
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const now = Date.UTC(2026, 0, 15, 12)

const anOutbox = (): Outbox =>
  createOutbox({ clock: { now: () => now }, random: { uuid: () => 'id' }, onMessage: () => {} })

const responses: Readonly<Record<string, unknown>> = {
  ListUserPools: { UserPools: [{ Id: poolId, Name: '<b>Shop</b>' }], NextToken: 'more' },
  ListUserPoolClients: { UserPoolClients: [{ ClientId: 'abc123', ClientName: '"web" & more' }] },
}

const serverWith = (outbox: Outbox, invoke = (operation: string) => responses[operation] ?? {}) =>
  fakeServer({ outbox, invoke, clock: { now: () => now } })

const pageAt = async (path: string, server = serverWith(anOutbox())) => {
  const response = await server.app.request(`${url}${path}`, { headers: browser })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the start page', () => {
  test("shows the pools, their clients and the code of the latest message, and escapes users' texts", async () => {
    const outbox = anOutbox()
    await outbox.mail.send({ poolId, to: '<i>@example.com', subject: 'Code', body: 'Hi <b>Ada</b>: 123456' })
    const { status, text } = await pageAt('/', serverWith(outbox))
    expect(status).toBe(200)
    for (const part of [
      '<h1>Poolhouse is running</h1>',
      '<h3>&lt;b&gt;Shop&lt;/b&gt;</h3>',
      `<code>${poolId}</code>`,
      '&quot;web&quot; &amp; more',
      '<code>abc123</code>',
      '<strong>123456</strong>',
      '<h3 class="to">&lt;i&gt;@example.com</h3>',
      'list-user-pools',
      `userPoolEndpoint: &#39;http://127.0.0.1:9329&#39;`,
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toMatch(/<b>|<i>@/)
  })

  test('is linked from a page for paths where nothing is served, which programs get as an error', async () => {
    const { status, headers, text } = await pageAt('/do<cs>')
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(text).toContain('This server has no page at <code>/do%3Ccs%3E</code>.')
    expect(text).toContain('<a href="/">user pools</a>')
    const { app } = serverWith(anOutbox())
    for (const request of [{ headers: { accept: '*/*' } }, { method: 'POST', headers: browser }]) {
      const response = await app.request(`${url}/docs`, request)
      expect(await response.json()).toMatchObject({ __type: 'UnknownOperationException' })
    }
    const serve = await fakeServer().app.request(`${url}/docs`, { headers: browser })
    expect(serve.headers.get('content-type')).toBe('application/json')
  })

  test('shows the first steps if there are no pools', async () => {
    const { text } = await pageAt(
      '/',
      serverWith(anOutbox(), () => ({ UserPools: [] })),
    )
    expect(text).toContain('No user pool yet.')
    expect(text).toContain('aws cognito-idp create-user-pool --pool-name demo')
    expect(text).toContain('No message yet.')
  })

  test('is for browsers: programs get JSON, and a server without outbox has no page', async () => {
    const asked = await serverWith(anOutbox()).app.request(`${url}/`, { headers: { accept: '*/*' } })
    expect([asked.status, asked.headers.get('content-type')]).toEqual([405, 'application/x-amz-json-1.1'])
    const serving = await fakeServer().app.request(`${url}/`, { headers: browser })
    expect([serving.status, serving.headers.get('content-type')]).toEqual([405, 'application/x-amz-json-1.1'])
  })
})

describe('the message page', () => {
  test('shows the messages to an address', async () => {
    const outbox = anOutbox()
    await outbox.mail.send({ poolId, to: 'ada@example.com', subject: 'Code', body: '123456' })
    await outbox.texts.send({ poolId, to: '+15555550100', body: 'Your password is <Horse&1>' })
    const all = await pageAt('/_poolhouse/messages', serverWith(outbox))
    expect(all.text.match(/<h2 class="to">[^<]+/g)).toEqual([
      '<h2 class="to">+15555550100',
      '<h2 class="to">ada@example.com',
    ])
    const one = await pageAt('/_poolhouse/messages?to=ada%40example.com', serverWith(outbox))
    expect(one.text.match(/<h2 class="to">[^<]+/g)).toEqual(['<h2 class="to">ada@example.com'])
    expect(one.text).toContain('value="ada@example.com"')
  })

  test('shows the addresses of links, which have no code, and no other addresses as links', async () => {
    const outbox = anOutbox()
    const target = 'https://example.com/feedback?a=1&amp;token=654321'
    const body = `Was it you?<br><a href="${target}">Yes</a>, <a href='javascript:alert(1)'>no</a>, see <a href="${target}">${target}</a>.`
    await outbox.mail.send({ poolId, to: 'ada@example.com', subject: 'New sign-in', body })
    const { text } = await pageAt('/_poolhouse/messages', serverWith(outbox))
    const link = `<a href="${target}" rel="noreferrer">${target}</a>`
    expect(/<p class="text">([^]*?)<\/p>/.exec(text)?.[1]).toBe(
      `Was it you?\nYes: ${link}, no: javascript:alert(1), see ${link}.`,
    )
    expect(text).not.toContain('class="code"')
  })

  test('reports that there are none, and escapes the address', async () => {
    const { text } = await pageAt('/_poolhouse/messages?to=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(text).toContain('No message to &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>alert')
  })
})

test.each(['/', '/_poolhouse/messages', '/_poolhouse/pages.css', '/_poolhouse/pages.js'])(
  '%s is closed to other sites',
  async (path) => {
    const { headers } = await pageAt(path)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    const headersOfEvil = { ...browser, origin: 'https://evil.example' }
    expect((await serverWith(anOutbox()).app.request(`${url}${path}`, { headers: headersOfEvil })).status).toBe(403)
  },
)

test('the reference has its own policy and is closed to other sites', async () => {
  const server = fakeServer({ outbox: anOutbox(), reference: createReference(reference) })
  const { status, headers, text } = await pageAt('/_poolhouse/reference', server)
  expect(status).toBe(200)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+' 'sha256-[^']+'; /)
  expect(policy).toMatch(/; frame-ancestors 'none'$/)
  expect(text).toContain('<title>Poolhouse user pools API</title>')
  expect(gzipSync(text).length).toBeLessThan(50_000)
  const headersOfEvil = { ...browser, origin: 'https://evil.example' }
  const compressed = await server.app.request(`${url}/_poolhouse/reference`, {
    headers: { 'accept-encoding': 'br, gzip' },
  })
  expect(compressed.headers.get('content-encoding')).toBe('gzip')
  const unpacked = compressed.body?.pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(unpacked).text()).toBe(text)
  const { version } = await import('../../generated/reference/view.ts')
  const part = await pageAt(`/_poolhouse/reference/${version}/components.json`, server)
  expect([part.status, part.headers.get('content-type'), part.headers.get('cache-control')]).toEqual([
    200,
    'application/json',
    'private, max-age=31536000, immutable',
  ])
  expect(JSON.parse(part.text)).toMatchObject({ schemas: { UserType: { type: 'object' } } })
  for (const path of [`${version}/constructor.json`, 'other/components.json', `${version}/components`])
    expect((await pageAt(`/_poolhouse/reference/${path}`, server)).status).toBe(404)
  const rejected = await serverWith(anOutbox()).app.request(`${url}/_poolhouse/reference`, { headers: headersOfEvil })
  expect(rejected.status).toBe(403)
  const without = await pageAt('/_poolhouse/reference')
  expect([without.status, without.headers.get('location')]).toEqual([
    302,
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/',
  ])
})

test.each([
  [0, 'just now'],
  [-5, 'just now'],
  [61, '1 minute ago'],
  [7200, '2 hours ago'],
  [200_000, '2 days ago'],
])('formats %d seconds as %s', (seconds, text) => {
  expect(relativeTime(new Date(now).toISOString(), now + seconds * 1000)).toBe(text)
})
