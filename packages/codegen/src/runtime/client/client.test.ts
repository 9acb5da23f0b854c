import { expect, test } from 'vitest'
import { z } from 'zod'
import { clientOf, type Operation, type Options, type Scheme, UnexpectedResponse } from './client.ts'
import { readEvents } from './events.ts'

/** A client of one operation, and the requests it sent. */
const clientFor = (
  operation: Operation,
  response: () => Response,
  options: Options = {},
  schemes: Record<string, Scheme> = {},
) => {
  const sent: Request[] = []
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request)
    return response()
  }
  const client = clientOf({ call: operation }, schemes, { baseUrl: 'http://api.test', fetch, ...options })
  const { call } = z
    .object({ call: z.custom<(input?: object) => Promise<{ status: number; body: unknown }>>() })
    .parse(client)
  return { call, sent }
}

const nothing = (): Response => new Response(null, { status: 204 })

test.each<[Scheme, string, (request: Request) => string | null, string]>([
  [{ in: 'bearer' }, 'token', ({ headers }) => headers.get('authorization'), 'Bearer token'],
  [{ in: 'basic' }, 'ada:secret', ({ headers }) => headers.get('authorization'), 'Basic YWRhOnNlY3JldA=='],
  [{ in: 'header', name: 'x-key' }, 'k', ({ headers }) => headers.get('x-key'), 'k'],
  [{ in: 'query', name: 'key' }, 'k&', ({ url }) => new URL(url).search, '?key=k%26'],
])('sends credentials where their security scheme requires: %j', async (scheme, proof, read, expected) => {
  const operation: Operation = { method: 'get', path: '/', auth: [['other'], ['own']] }
  const { call, sent } = clientFor(operation, nothing, { auth: { own: async () => proof } }, { own: scheme })
  await call()
  expect(sent.map(read)).toEqual([expected])
})

test('sends a form in its media type', async () => {
  const operation: Operation = { method: 'post', path: '/', media: { 'application/x-www-form-urlencoded': {} } }
  const { call, sent } = clientFor(operation, nothing)
  await call({ body: { a: 1, b: ['x', 'y z'], c: undefined } })
  expect(sent[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
  expect(await sent[0]?.text()).toBe('a=1&b=x&b=y+z')
})

test('encodes path parameters, and writes query parameters in their style', async () => {
  const operation: Operation = { method: 'get', path: '/{id}', styles: { query: { list: ['form', false] } } }
  const { call, sent } = clientFor(operation, nothing)
  await call({ params: { path: { id: 'a/b' }, query: { list: ['x', 'y'], all: [1, 2] } } })
  expect(sent[0]?.url).toBe('http://api.test/a%2Fb?list=x,y&all=1&all=2')
})

test('returns error responses like any other response', async () => {
  const { call } = clientFor({ method: 'get', path: '/' }, () => Response.json({ title: 'No' }, { status: 404 }))
  expect(await call()).toMatchObject({ status: 404, body: { title: 'No' } })
})

test('validates responses if configured, and throws for undescribed statuses', async () => {
  const check = { call: { 200: z.object({ a: z.int() }) } }
  const responding = (status: number, body: unknown) =>
    clientFor({ method: 'get', path: '/' }, () => Response.json(body, { status }), { check }).call()
  expect(await responding(200, { a: 1 })).toMatchObject({ status: 200, body: { a: 1 } })
  await expect(responding(200, { a: 'b' })).rejects.toThrow(z.ZodError)
  await expect(responding(500, 'Oh')).rejects.toThrow(UnexpectedResponse)
})

test.each([
  ['image/png', 200, 'bytes', ReadableStream],
  ['application/json', 200, '{}', Object],
  ['text/plain', 200, 'text', String],
  ['image/png', 500, 'bytes', String],
] as const)('returns a body of bytes as a stream: %s with %i', async (type, status, text, kind) => {
  const response = () => new Response(text, { status, headers: { 'content-type': type } })
  const { body } = await clientFor({ method: 'get', path: '/' }, response).call({ parseAs: 'stream' })
  expect(Object(body)).toBeInstanceOf(kind)
})

test('reads events correctly from chunks of any size', async () => {
  const text = 'data: one\n\nevent: turn\nid: 7\ndata: two\ndata: lines\n\n: a comment\n\n'
  const bytes = [...new TextEncoder().encode(text)].map((byte) => new Uint8Array([byte]))
  const events = []
  for await (const event of readEvents(ReadableStream.from(bytes))) events.push(event)
  expect(events).toEqual([
    { event: 'message', data: 'one' },
    { event: 'turn', data: 'two\nlines', id: '7' },
  ])
})
