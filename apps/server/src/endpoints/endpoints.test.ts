import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { fakeHouse, wholeAnswer } from '../../test/support/fake-house.ts'
import { createOutbox } from '../outbox/outbox.ts'
import type { Readiness } from './health.ts'
import { createReadiness } from './readiness.ts'

const url = 'http://127.0.0.1:9329'
const poolId = 'us-east-1_abcdefghi'
const key = (kid: string) => ({ alg: 'RS256', e: 'AQAB', kid, kty: 'RSA', n: 'n', use: 'sig' }) as const
const house = fakeHouse({
  jwks: async (asked) => (asked === poolId ? { keys: [key('1'), key('2')] } : undefined),
})

const cacheable = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=3600',
}

describe('documents of a pool', () => {
  test('its keys, readable from any origin and cacheable', async () => {
    expect(await wholeAnswer(await house.app.request(`${url}/${poolId}/.well-known/jwks.json`))).toEqual({
      status: 200,
      headers: cacheable,
      body: JSON.stringify({ keys: [key('1'), key('2')] }),
    })
  })

  test('its discovery document, whose keys are here whatever the issuer', async () => {
    const answer = await house.app.request(`${url}/${poolId}/.well-known/openid-configuration`)
    const { status, headers, body } = await wholeAnswer(answer)
    expect({ status, headers, body: JSON.parse(body) }).toEqual({
      status: 200,
      headers: cacheable,
      body: {
        id_token_signing_alg_values_supported: ['RS256'],
        issuer: `https://issuer.example/${poolId}`,
        jwks_uri: `${url}/${poolId}/.well-known/jwks.json`,
        response_types_supported: ['code', 'token'],
        scopes_supported: ['openid', 'email', 'phone', 'profile'],
        subject_types_supported: ['public'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      },
    })
  })

  test.each(['jwks.json', 'openid-configuration'])('%s of an unknown pool: 404, not cacheable', async (name) => {
    expect(await wholeAnswer(await house.app.request(`${url}/us-east-1_none/.well-known/${name}`))).toEqual({
      status: 404,
      headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
      body: '{"__type":"ResourceNotFoundException","message":"User pool us-east-1_none does not exist."}',
    })
  })

  test('a failure to read them is a fault in JSON, told in the log', async () => {
    const broken = fakeHouse({ jwks: async () => Promise.reject(new Error('disk')) })
    const answer = await broken.app.request(`${url}/${poolId}/.well-known/jwks.json`)
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { __type: 'InternalErrorException', message: 'Internal server error.' },
    ])
    expect(broken.said).toMatchObject([{ level: 'error', detail: expect.stringContaining('disk') }])
  })
})

describe('health', () => {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  const ask = async (path: string, readiness: Readiness) => {
    const { app } = fakeHouse({ readiness: async () => readiness })
    return wholeAnswer(await app.request(`${url}/_poolhouse/${path}`))
  }

  test('tells whether to send requests', async () => {
    expect(await ask('health', 'ok')).toEqual({ status: 200, headers, body: '{"status":"ok"}' })
    const away = { status: 503, headers, body: '{"status":"database-away"}' }
    expect(await ask('health', 'database-away')).toEqual(away)
    expect(await ask('health', 'stopping')).toEqual({ status: 503, headers, body: '{"status":"stopping"}' })
  })

  test('a process that cannot serve is alive all the same', async () => {
    expect(await ask('health/live', 'database-away')).toEqual({ status: 200, headers, body: '{"status":"ok"}' })
  })

  test.each<[what: string, find: () => Promise<undefined>, isStopping: boolean, readiness: Readiness]>([
    ['the database answers', async () => undefined, false, 'ok'],
    ['it fails', () => Promise.reject(new Error('away')), false, 'database-away'],
    ['it does not answer', () => new Promise(() => {}), false, 'database-away'],
    ['the server is to stop', async () => undefined, true, 'stopping'],
  ])('when %s', async (_, find, isStopping, readiness) => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const clock = { now: () => 0 }
    const found = createReadiness({ pools: { find }, clock, isStopping: () => isStopping })()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await found).toBe(readiness)
  })

  test('however many ask, the database is asked once a second', async () => {
    const asked: { resolve: (found: undefined) => void; reject: (error: Error) => void }[] = []
    const find = () => new Promise<undefined>((resolve, reject) => asked.push({ resolve, reject }))
    let now = 0
    let isStopping = false
    const readiness = createReadiness({ pools: { find }, clock: { now: () => now }, isStopping: () => isStopping })
    const many = Array.from({ length: 100 }, readiness)
    asked[0]?.resolve(undefined)
    expect([new Set(await Promise.all(many)), asked.length]).toEqual([new Set(['ok']), 1])

    now = 1000
    const first = readiness()
    expect(await readiness()).toBe('ok')
    asked[1]?.reject(new Error('away'))
    expect([await first, await readiness(), asked.length]).toEqual(['database-away', 'database-away', 2])

    now = -3_600_000
    const afterwards = readiness()
    asked[2]?.resolve(undefined)
    expect([await afterwards, asked.length]).toEqual(['ok', 3])
    isStopping = true
    expect(await readiness()).toBe('stopping')
  })
})

describe('the outbox', () => {
  const outboxed = async () => {
    let count = 0
    const outbox = createOutbox({
      clock: { now: () => Date.UTC(2026, 0, 15, 12) },
      random: { uuid: () => `message-${++count}` },
      onMessage: () => {},
    })
    await outbox.mail.send({ poolId, to: 'ada@example.com', subject: 'Code', body: '123456' })
    await outbox.texts.send({ poolId, to: '+15555550100', body: '654321' })
    return fakeHouse({ outbox })
  }
  const sentAt = '2026-01-15T12:00:00.000Z'
  const mail = {
    id: 'message-1',
    sentAt,
    medium: 'EMAIL',
    poolId,
    to: 'ada@example.com',
    subject: 'Code',
    body: '123456',
    delivery: 'kept',
  }
  const text = { id: 'message-2', sentAt, medium: 'SMS', poolId, to: '+15555550100', body: '654321', delivery: 'kept' }

  test.each([
    ['all, newest first', '', [text, mail]],
    ['to an address', '?to=ada%40example.com', [mail]],
    ['to a number', '?to=%2B15555550100', [text]],
    ['to nobody', '?to=bob', []],
  ])('shows messages: %s', async (_name, query, messages) => {
    const { app } = await outboxed()
    const answer = await app.request(`${url}/_poolhouse/messages${query}`)
    expect([answer.status, answer.headers.get('cache-control'), await answer.json()]).toEqual([
      200,
      'no-store',
      { messages },
    ])
  })

  test('is not for pages of other origins: no CORS headers, and no foreign name', async () => {
    const { app } = await outboxed()
    const answer = await app.request(`${url}/_poolhouse/messages`, { headers: { origin: 'https://evil.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    const rebound = await app.request('http://evil.example/_poolhouse/messages')
    expect([rebound.status, await rebound.json()]).toEqual([
      403,
      { message: 'Ask for the messages by 127.0.0.1 or localhost.' },
    ])
  })

  test('is not there unless it is given', async () => {
    expect((await house.app.request(`${url}/_poolhouse/messages`)).status).toBe(404)
  })
})
