import { Webhook } from 'standardwebhooks'
import { beforeEach, describe, expect, test } from 'vitest'
import { generatedApps } from './generated-app.ts'

const { createSender, createWebhooks } = generatedApps()

const webhook = new Webhook('c2lnbmVkIHdpdGggdGhpcyBrZXk=')
const event = JSON.stringify({ made: '2026-02-03T04:05:06Z', day: '2026-02-03', ended: null, é: '☃' })

const received: unknown[] = []
beforeEach(() => void (received.length = 0))

const handlers = {
  thingChanged: (request: object) => {
    received.push(request)
    return { status: 204 }
  },
}

const receiving = (options: object) =>
  createWebhooks(handlers, {
    verify: ({ body, headers }: { body: string; headers: Record<string, string> }) => webhook.verify(body, headers),
    ...options,
  })

/** A webhook as a sender signs it. */
const signed = (body: string, sent: string | Uint8Array<ArrayBuffer> = body): Request => {
  const at = new Date()
  return new Request('https://me.example/thing.changed', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-attempt': '1',
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': webhook.sign('msg_1', at, body),
    },
    body: sent,
  })
}

const forbidden = { title: 'Forbidden', status: 403, faults: [] }

describe('a receiver that verifies webhooks', () => {
  test('passes genuine webhooks to the handler, parsed as the document describes', async () => {
    expect((await receiving({}).fetch(signed(event))).status).toBe(204)
    expect(received).toMatchObject([{ headers: { 'x-attempt': 1 }, body: { day: '2026-02-03' } }])
  })

  test.each([
    ['a body that was changed', signed(event, event.replace('03', '04'))],
    ['a body with an added byte order mark', signed(event, `\uFEFF${event}`)],
    ['an unsigned body', new Request('https://me.example/thing.changed', { method: 'POST', body: event })],
    ['a changed body that matches no schema', signed('{}', '{"made":1}')],
  ])('rejects %s before parsing the body', async (_, request) => {
    const response = await receiving({}).fetch(request)
    expect([response.status, await response.json()]).toEqual([403, forbidden])
    expect(received).toEqual([])
  })

  test('validates signed bodies too', async () => {
    expect((await receiving({}).fetch(signed('{}'))).status).toBe(400)
    expect(received).toEqual([])
  })

  test('does not decode invalid UTF-8', async () => {
    expect((await receiving({}).fetch(signed(event, new Uint8Array([0x7b, 0xff, 0x7d])))).status).toBe(400)
  })

  test.each([
    ['false', () => false],
    ['false, later', async () => false],
    ['a failure, later', () => Promise.reject(new Error('no'))],
  ])('treats %s as a rejection', async (_, verify) => {
    expect((await receiving({ verify }).fetch(signed(event))).status).toBe(403)
    expect(received).toEqual([])
  })

  test('passes the name of the webhook to verify', async () => {
    const asked: unknown[] = []
    const verify = ({ name, body }: object & { name?: string; body?: string }) => void asked.push(name, body)
    await receiving({ verify, paths: { thingChanged: '/hooks' } }).fetch(
      new Request('https://me.example/hooks', signed(event)),
    )
    expect(asked).toEqual(['thingChanged', event])
  })

  test('does not read bodies beyond the limit', async () => {
    let asked = false
    const verify = () => (asked = true)
    const response = await receiving({ verify, maxBodySize: 20 }).fetch(signed(event))
    expect([response.status, asked]).toEqual([413, false])
  })
})

test('a sender signs its requests in a middleware', async () => {
  const sign = {
    onRequest: async ({ request }: { request: Request }) => {
      const at = new Date()
      request.headers.set('webhook-id', 'msg_1')
      request.headers.set('webhook-timestamp', String(Math.floor(at.getTime() / 1000)))
      request.headers.set('webhook-signature', webhook.sign('msg_1', at, await request.clone().text()))
    },
  }
  const { fetch } = receiving({})
  const send = async (options: object) => {
    const sender = createSender('https://me.example/thing.changed', { fetch, ...options })
    return sender['thingChanged']?.({ params: { header: { 'x-attempt': 1 } }, body: JSON.parse(event) })
  }
  expect([await send({ use: [sign] }), await send({})]).toMatchObject([{ status: 204 }, { status: 403 }])
})

test('a receiver without verify accepts unsigned webhooks', async () => {
  expect((await createWebhooks(handlers).fetch(signed(event))).status).toBe(204)
})
