import { describe, expect, test } from 'vitest'
import { fakeServer } from '../../test/support/fake-server.ts'
import { createOutbox } from './outbox.ts'

const url = 'http://127.0.0.1:9329'
const poolId = 'us-east-1_abcdefghi'

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
    return fakeServer({ outbox })
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
    ['to an unknown address', '?to=bob', []],
  ])('shows messages: %s', async (_name, query, messages) => {
    const { app } = await outboxed()
    const response = await app.request(`${url}/_poolhouse/messages${query}`)
    expect([response.status, response.headers.get('cache-control'), await response.json()]).toEqual([
      200,
      'no-store',
      { messages },
    ])
  })

  test('is closed to pages of other origins: no CORS headers, and no messages', async () => {
    const { app } = await outboxed()
    const response = await app.request(`${url}/_poolhouse/messages`, { headers: { origin: 'https://evil.example' } })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect([response.status, await response.json()]).toEqual([
      403,
      { message: 'Pages of this origin may not read the messages.' },
    ])
  })

  test('has no route if it is not configured', async () => {
    expect((await fakeServer().app.request(`${url}/_poolhouse/messages`)).status).toBe(404)
  })
})
