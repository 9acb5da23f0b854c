import { beforeAll, expect, test } from 'vitest'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { createTestApp, type TestApp } from '../../conformance/test-app.ts'

let app: TestApp
let path: string
let token: string
let ratings: () => Promise<readonly unknown[]>

beforeAll(async () => {
  app = await createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })
  const pool = await app.aPool({ UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } })
  const client = await app.aClient(pool)
  const ada = await app.aUser(pool, 'ada')
  await app.signIn(client, 'ada')
  const list = async () => {
    const { AuthEvents = [] } = await app.invoke('AdminListUserAuthEvents', { UserPoolId: pool.id, Username: 'ada' })
    return AuthEvents
  }
  const [{ EventId = '' } = {}] = await list()
  path = `/feedback/${pool.id}`
  token = await app.needs.authEvents.feedbackToken(ada, EventId)
  ratings = async () => (await list()).map(({ EventFeedback }) => EventFeedback?.FeedbackValue)
})

const open = async (query: Readonly<Record<string, string>>, method: 'GET' | 'POST', at = path) => {
  const response = await app.request(`${at}?${new URLSearchParams(query).toString()}`, { method })
  const page = await response.text()
  const [, title] = /<h1>(.+?)<\/h1>/.exec(page) ?? []
  return { status: response.status, title, page, headers: response.headers }
}

test('opening a link shows a button and changes nothing, and the button rates the sign-in', async () => {
  const asked = await open({ value: 'invalid', token }, 'GET')
  expect(asked).toMatchObject({ status: 200, title: 'Report this sign-in?' })
  expect(asked.page).toContain(`action="?value=invalid&amp;token=${encodeURIComponent(token)}"`)
  expect(await ratings()).toStrictEqual([undefined])
  expect(await open({ value: 'invalid', token }, 'POST')).toMatchObject({
    status: 200,
    title: 'Thank you for the report',
  })
  expect(await ratings()).toStrictEqual(['Invalid'])
  expect(await open({ value: 'valid', token }, 'POST')).toMatchObject({ status: 200, title: 'Thank you' })
  expect(await ratings()).toStrictEqual(['Valid'])
})

test('the page is not cached, framed or scripted, and does not leak the token', async () => {
  const { headers, page } = await open({ value: 'valid', token: '"><script>alert(1)</script>' }, 'GET')
  expect(page).not.toContain('<script')
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'no-referrer',
  })
})

test.each([
  ['a forged token', () => open({ value: 'valid', token: `${token}x` }, 'POST')],
  ['a token of another pool', () => open({ value: 'valid', token }, 'POST', '/feedback/us-east-1_other0000')],
  ['another value', () => open({ value: 'maybe', token }, 'POST')],
  ['no token', () => open({ value: 'valid' }, 'POST')],
  ['another value in a link', () => open({ value: 'maybe', token }, 'GET')],
])('%s is rejected', async (_, send) => {
  const before = await ratings()
  expect(await send()).toMatchObject({ status: 400, title: 'This link cannot be used' })
  expect(await ratings()).toStrictEqual(before)
})
