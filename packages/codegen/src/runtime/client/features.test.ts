import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { clientOf, type Operation, type Options } from './client.ts'
import { pagesOf } from './pages.ts'
import type { RetryOptions } from './retry.ts'

interface Result {
  readonly status: number
  readonly body: unknown
}

/** A client of one operation with prepared responses, and the requests it sent. */
const clientFor = (operation: Operation, responses: (Response | Error)[], options: Options = {}) => {
  const sent: Request[] = []
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request)
    const response = responses.shift()
    if (response instanceof Error) throw response
    return response ?? expect.unreachable('There are no more responses')
  }
  const all = { baseUrl: 'http://api.test', fetch, ...options }
  const client = clientOf({ call: operation }, { token: { in: 'bearer' } }, all, { pagesOf })
  const { call, callPages } = z
    .object({
      call: z.custom<(input?: object) => Promise<Result>>(),
      callPages: z.custom<(input?: object) => AsyncIterable<Result>>(),
    })
    .parse({ callPages: undefined, ...client })
  return { call, callPages, sent }
}

const get: Operation = { method: 'get', path: '/' }
const post: Operation = { method: 'post', path: '/' }
const failed = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers })
const ok = (body: unknown = {}, headers: Record<string, string> = {}) => Response.json(body, { headers })

const setRetry = (retry: RetryOptions = {}) => {
  const waits: number[] = []
  const wait = async (milliseconds: number) => void waits.push(milliseconds)
  return { waits, retry: { attempts: 4, wait, random: () => 0.5, ...retry } }
}

describe('retries', () => {
  test('are off by default', async () => {
    const { call, sent } = clientFor(get, [failed(503)])
    expect([(await call()).status, sent.length]).toEqual([503, 1])
  })

  test('repeat calls after temporary failures, with backoff and jitter', async () => {
    const { waits, retry } = setRetry()
    const { call, sent } = clientFor(get, [failed(503), new TypeError('fetch failed'), failed(429), ok()], { retry })
    expect([(await call()).status, sent.length, waits]).toEqual([200, 4, [50, 100, 200]])
  })

  test('wait as long as Retry-After requires, in seconds or until a date', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
    const { waits, retry } = setRetry()
    const dated = failed(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:03 GMT' })
    const { call } = clientFor(get, [failed(429, { 'retry-after': '2' }), dated, ok()], { retry })
    await call()
    vi.useRealTimers()
    expect(waits).toEqual([2_000, 3_000])
  })

  test('end when Retry-After is longer than the longest wait', async () => {
    const { waits, retry } = setRetry()
    const { call, sent } = clientFor(get, [failed(429, { 'retry-after': '60' })], { retry })
    expect([(await call()).status, sent.length, waits]).toEqual([429, 1, []])
  })

  test.each([
    ['a method that is not idempotent', post, failed(503)],
    ['an error that would repeat', get, failed(404)],
  ])('do not repeat %s', async (_, operation, response) => {
    const { call, sent } = clientFor(operation, [response], { retry: setRetry().retry })
    await call({ body: undefined })
    expect(sent).toHaveLength(1)
  })

  test('send the body again if the method is allowed', async () => {
    const { call, sent } = clientFor(post, [failed(503), ok()], { retry: setRetry({ methods: ['POST'] }).retry })
    await call({ body: { a: 1 } })
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['{"a":1}', '{"a":1}'])
  })
})

describe('calls', () => {
  const silent = ({ signal }: Request) =>
    new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

  test("end after their own timeout instead of the client's", async () => {
    const { call } = clientFor(get, [], { fetch: silent, timeout: 60_000 })
    await expect(call({ timeout: 1 })).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('are cancelled by their signal at any timeout', async () => {
    const { call } = clientFor(get, [], { fetch: silent, timeout: 60_000 })
    await expect(call({ signal: AbortSignal.abort(new Error('Left.')) })).rejects.toThrow('Left.')
  })

  test('use the default parameters of the client unless they pass their own', async () => {
    const defaults = { query: { locale: 'en', page: 1 }, header: { 'x-tenant': 'a' } }
    const { call, sent } = clientFor(get, [ok()], { defaults })
    await call({ params: { query: { page: 2 } } })
    expect([sent[0]?.url, sent[0]?.headers.get('x-tenant')]).toEqual(['http://api.test/?locale=en&page=2', 'a'])
  })

  test('report the progress of their body', async () => {
    const reports: [number, number | undefined][] = []
    const fetch = async (request: Request) => ok(await request.json())
    const { call } = clientFor(post, [], { fetch })
    const onProgress = (sent: number, total: number | undefined) => void reports.push([sent, total])
    expect(await call({ body: { a: 1 }, onProgress })).toMatchObject({ status: 200, body: { a: 1 } })
    expect(reports).toEqual([[7, 7]])
  })
})

describe('refreshAuth', () => {
  const secured: Operation = { ...get, auth: [['token']] }

  test('is called once for calls that fail together, which are then repeated with new credentials', async () => {
    let token = 'old'
    let refreshes = 0
    const fetch = async ({ headers }: Request) => (headers.get('authorization') === 'Bearer new' ? ok() : failed(401))
    const refreshAuth = async () => {
      refreshes++
      await Promise.resolve()
      token = 'new'
      return true
    }
    const { call } = clientFor(secured, [], { fetch, auth: { token: () => token }, refreshAuth })
    const responses = await Promise.all([call(), call()])
    expect([responses.map(({ status }) => status), refreshes]).toEqual([[200, 200], 1])
  })

  test('returns the 401 response when it returns false', async () => {
    const { call, sent } = clientFor(secured, [failed(401)], { auth: { token: 'a' }, refreshAuth: () => false })
    expect([(await call()).status, sent.length]).toEqual([401, 1])
  })
})

describe('pages', () => {
  const bodies = async (pages: AsyncIterable<Result>) => {
    const found: unknown[] = []
    for await (const { body } of pages) found.push(body)
    return found
  }

  test('follow the Link header', async () => {
    const next = { link: '<https://api.test/?cursor=b&limit=2>; rel="next", <https://api.test/>; rel="first"' }
    const { callPages, sent } = clientFor({ ...get, pages: 'link' }, [ok(['a'], next), ok(['b'])])
    expect(await bodies(callPages({ params: { query: { limit: 2 } } }))).toEqual([['a'], ['b']])
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(['?limit=2', '?limit=2&cursor=b'])
  })

  test('follow a token in the query or in the body', async () => {
    const inQuery = clientFor({ ...get, pages: ['query', 'after', 'next'] }, [ok({ next: 'b' }), ok({ next: '' })])
    expect(await bodies(inQuery.callPages())).toEqual([{ next: 'b' }, { next: '' }])
    expect(inQuery.sent.map(({ url }) => new URL(url).search)).toEqual(['', '?after=b'])
    const inBody = clientFor({ ...post, pages: ['body', 'Token', 'Next'] }, [ok({ Next: 'b' }), ok({})])
    await bodies(inBody.callPages({ body: { Limit: 1 } }))
    expect(await Promise.all(inBody.sent.map((request) => request.json()))).toEqual([
      { Limit: 1 },
      { Limit: 1, Token: 'b' },
    ])
  })

  test('end with a failed response, and throw when a token repeats', async () => {
    const paged: Operation = { ...get, pages: ['query', 'after', 'next'] }
    expect(await bodies(clientFor(paged, [ok({ next: 'b' }), failed(500)]).callPages())).toEqual([
      { next: 'b' },
      undefined,
    ])
    const repeating = clientFor(paged, [ok({ next: 'b' }), ok({ next: 'b' })])
    await expect(bodies(repeating.callPages())).rejects.toThrow('The list returned the same page token twice')
  })
})
