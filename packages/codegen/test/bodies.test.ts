import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { compile } from './compile.ts'
import { exchangeFrom, generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const responding = (content: string, more = '') => `
paths:
  /a:
    get: { operationId: getA, responses: { '200': { description: ok, ${more} ${content} } } }
`

/** Reads all values of a stream of them. */
const all = async (values: unknown): Promise<unknown[]> => {
  const found: unknown[] = []
  for await (const value of values as AsyncIterable<unknown>) found.push(value)
  return found
}

describe('a response of any media type', () => {
  const document = responding(
    "content: { '*/*': { schema: { type: object, properties: { name: { type: string } } } } }",
  )

  test.each<[what: string, body: unknown, type: string, received: unknown]>([
    ['an object', { name: 'x' }, 'application/json', { name: 'x' }],
    ['a list', [1], 'application/json', [1]],
    ['a text', 'text', 'text/plain;charset=UTF-8', 'text'],
    ['a file', new Blob(['<a/>'], { type: 'text/xml' }), 'text/xml', '<a/>'],
  ])('arrives with its content type and body: %s', async (_, body, type, received) => {
    const call = await exchangeFrom(responding("content: { '*/*': { schema: {} } }"))
    const { response, result } = await call('getA', {}, { status: 200, body })
    expect([response.headers.get('content-type'), result]).toMatchObject([type, { status: 200, body: received }])
  })

  test('is validated by its schema', async () => {
    const call = await exchangeFrom(document)
    expect((await call('getA', {}, { status: 200, body: { name: 1 } })).result.status).toBe(500)
  })
})

test('a request of any media type arrives with its content type and body', async () => {
  const call = await exchangeFrom(`
paths:
  /a: { post: { operationId: add, requestBody: { content: { '*/*': { schema: { type: object, properties: { a: {} } } } } }, responses: { '204': { description: ok } } } }
`)
  const { received, request } = await call('add', { body: { a: 1, z: 2 } })
  expect([request.headers.get('content-type'), received]).toEqual([
    'application/json',
    { body: { a: 1 }, contentType: '*/*' },
  ])
})

describe('an object described as text, as JSON and as text of JSON', () => {
  const object = '{ schema: { type: object, required: [name], properties: { name: { type: string } } } }'
  const types = ['text/plain', 'application/json', 'text/json']
  const document = responding(`content: { ${types.map((type) => `${type}: ${object}`).join(', ')} }`)

  test.each<[what: string, result: object, type: string, received: unknown]>([
    ['an object is sent as JSON', { body: { name: 'x' } }, 'application/json', { name: 'x' }],
    ['a text is sent as text', { body: 'plain' }, 'text/plain', 'plain'],
    ['a handler selects another', { body: { name: 'x' }, contentType: 'text/json' }, 'text/json', { name: 'x' }],
  ])('%s', async (_, own, type, received) => {
    const call = await exchangeFrom(document)
    const { response, result } = await call('getA', {}, { status: 200, ...own })
    expect([response.headers.get('content-type'), result]).toMatchObject([type, { status: 200, body: received }])
  })

  test('is validated as JSON, and a warning says that the text is not', async () => {
    const { warnings } = await generateFrom(document)
    expect(warnings.map(({ message }) => message)).toEqual(['text/plain is not parsed, so its schema is not checked'])
    const call = await exchangeFrom(document)
    expect((await call('getA', {}, { status: 200, body: { nome: 'x' } })).result.status).toBe(500)
  })
})

describe('a form in a response', () => {
  const form =
    '{ type: object, required: [at], properties: { at: { type: string, format: date-time }, id: { oneOf: [{ type: string, pattern: "^0" }, { type: integer }] } } }'
  const at = new Date('2026-02-03T04:05:06.789Z')

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data'])(
    'is parsed and validated by its schema: %s',
    async (type) => {
      const document = responding(
        `content: { ${type}: { schema: ${form} }, application/json: { schema: { type: array, items: { type: integer } } } }`,
      )
      const call = await exchangeFrom(document, { outputs: { folder: 'api', dates: 'date' } })
      for (const body of [{ at, id: '07' }, { at, id: 7 }, [1]])
        expect((await call('getA', {}, { status: 200, body })).result).toMatchObject({ status: 200, body })
      const wrong = () => new Response('at=now', { headers: { 'content-type': 'application/x-www-form-urlencoded' } })
      if (!type.startsWith('multipart')) await expect(call('getA', {}, wrong)).rejects.toThrow(z.ZodError)
    },
  )
})

test('each of several media types of JSON has its schema', async () => {
  const types = `application/json: { schema: { type: array, items: { type: integer } } }, application/vnd.text+json: { schema: { type: string } }`
  const call = await exchangeFrom(responding(`content: { ${types} }`), { outputs: { folder: 'api', dates: 'date' } })
  const sent = { status: 200, body: 'x', contentType: 'application/vnd.text+json' }
  expect((await call('getA', {}, sent)).result).toMatchObject({ status: 200, body: 'x' })
})

describe('JSON lines', () => {
  const line = '{ type: object, required: [at], properties: { at: { type: integer } } }'
  const lines = `
paths:
  /logs:
    post:
      operationId: logs
      requestBody: { required: true, content: { application/x-ndjson: { schema: { $ref: '#/components/schemas/Line' } } } }
      responses: { '200': { description: ok, content: { application/x-ndjson: { schema: { $ref: '#/components/schemas/Line' } } } } }
components: { schemas: { Line: ${line} } }
`
  const made = async function* () {
    yield { at: 1, z: 0 }
    yield { at: 2 }
  }

  test('are streamed one by one in both directions', async () => {
    const call = await exchangeFrom(lines)
    const received: unknown[] = []
    const { result } = await call('logs', { body: made() }, async (request: object) => {
      for await (const value of (request as { body: AsyncIterable<unknown> }).body) received.push(value)
      return { status: 200, body: made() }
    })
    expect(received).toEqual([{ at: 1 }, { at: 2 }])
    expect(await all(result.body)).toEqual([{ at: 1, z: 0 }, { at: 2 }])
  })

  test('are rejected at the first invalid line', async () => {
    const call = await exchangeFrom(lines)
    const read = async (request: object) => ({ status: 200, body: await all((request as { body: unknown }).body) })
    const { result } = await call('logs', { body: [{ at: 1 }, { at: 'x' }] }, read)
    expect(result).toMatchObject({ status: 400, body: { faults: [{ in: 'body', path: [1, 'at'] }] } })
    const { result: broken } = await call('logs', { body: new Blob(['{"at":1}\n{']) }, read)
    expect(broken).toMatchObject({ status: 400, body: { faults: [{ path: [1], message: 'Expected JSON' }] } })
  })

  test.each([
    ['application/jsonl', `schema: { type: array, items: ${line} }`],
    ['application/x-ndjson', `itemSchema: ${line}`],
    ['application/json-seq', `schema: ${line}`],
  ])('are read and written as %s with %s', async (type, schema) => {
    const call = await exchangeFrom(responding(`content: { ${type}: { ${schema} } }`), {}, '3.2.0')
    const { result, response } = await call('getA', {}, { status: 200, body: made() })
    expect(response.headers.get('content-type')).toBe(type)
    expect(await all(result.body)).toEqual([{ at: 1, z: 0 }, { at: 2 }])
  })

  test('have matching types', async () => {
    const { files } = await generateFrom(lines)
    const use = `
import { createClient } from './api/client/index.ts'
import type { Handlers } from './api/hono/app.ts'
export const logs: Handlers['logs'] = async function ({ body }) {
  for await (const { at } of body) console.log(at + 1)
  return { status: 200, body: (async function* () { yield { at: 1 } })() }
}
export const list: Handlers['logs'] = () => ({ status: 200, body: [{ at: 1 }] })
export const use = async (): Promise<number[]> => {
  const response = await createClient().logs({ body: [{ at: 1 }] })
  const found: number[] = []
  if (response.status === 200) for await (const { at } of response.body) found.push(at)
  return found
}
// @ts-expect-error -- a line has a time
export const wrong: Handlers['logs'] = () => ({ status: 200, body: [{}] })
`
    expect(compile(writtenFor(new Map([...files, ['use.ts', use]])), ['api', 'use.ts'], 'TypeScript 7')).toBe('')
  })
})

describe('response headers', () => {
  test('are written in their style, with one header for each cookie', async () => {
    const object = '{ type: object, properties: { a: { type: integer }, b: { type: string } } }'
    const call = await exchangeFrom(
      responding(
        'content: {}',
        `headers: { X-List: { schema: { type: array, items: { type: integer } } }, X-Obj: { schema: ${object} }, X-Obj-E: { explode: true, schema: ${object} }, X-Json: { content: { application/json: { schema: ${object} } } }, Set-Cookie: { schema: { type: array, items: { type: string } } } },`,
      ),
    )
    const value = { a: 1, b: 'q' }
    const cookies = ['a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT', 'b=2']
    const headers = { 'X-List': [1, 2], 'X-Obj': value, 'X-Obj-E': value, 'X-Json': value, 'Set-Cookie': cookies }
    const { response } = await call('getA', {}, { status: 200, headers })
    const got = ['x-list', 'x-obj', 'x-obj-e', 'x-json'].map((name) => response.headers.get(name))
    expect(got).toEqual(['1,2', 'a,1,b,q', 'a=1,b=q', '{"a":1,"b":"q"}'])
    expect(response.headers.getSetCookie()).toEqual(cookies)
  })
})

describe('an optional body', () => {
  const touch = (required: boolean) => `
paths:
  /touch:
    post:
      operationId: touch
      requestBody: { required: ${required}, content: { application/json: { schema: { type: object, properties: { a: { type: integer } } } } } }
      responses: { '200': { description: ok, content: { application/json: { schema: { type: object } } } }, '204': { description: ok } }
`
  const empty = () =>
    new ReadableStream({
      pull: (controller) => controller.close(),
    })

  test.each([
    ['no body', {}],
    ['an empty text', { body: '' }],
    ['an empty stream', { body: empty(), duplex: 'half' }],
    ['a length of zero', { headers: { 'content-type': 'application/json', 'content-length': '0' } }],
  ])('is undefined when the request has %s, with any content type', async (_, init) => {
    const { files } = await generateFrom(touch(false))
    const status = await statusOf(files, init)
    expect(status).toEqual([204, {}])
  })

  test('is rejected if it is required and empty', async () => {
    const { files } = await generateFrom(touch(true))
    expect((await statusOf(files, { body: '' }))[0]).toBe(400)
  })

  test('is undefined in a response that only has a JSON content type', async () => {
    const call = await exchangeFrom(touch(false))
    const json = () => new Response(null, { status: 200, headers: { 'content-type': 'application/json' } })
    const text = () => new Response('', { status: 200, headers: { 'content-type': 'application/json' } })
    expect((await call('touch', {}, json)).result).toMatchObject({ status: 200, body: undefined })
    expect((await call('touch', {}, text)).result).toMatchObject({ status: 200, body: undefined })
  })
})

/** The status with which a server responds to a raw request, and what its handler received. */
const statusOf = async (files: ReadonlyMap<string, string>, init: object): Promise<[number, unknown]> => {
  const { createApp } = (await importFrom(writtenFor(files), 'api/hono/app.ts')) as {
    createApp: (handlers: object) => { request: (path: string, init: object) => Promise<Response> }
  }
  let received: unknown
  const app = createApp({ touch: (request: unknown) => ((received = request), { status: 204 }) })
  const { status } = await app.request('/touch', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...init,
  })
  return [status, received]
}

test('accepts empty parameters with allowEmptyValue', async () => {
  const { files } = await generateFrom(`
paths:
  /touch:
    get:
      operationId: touch
      parameters:
        - { name: verbose, in: query, allowEmptyValue: true, schema: { type: boolean } }
        - { name: n, in: query, allowEmptyValue: true, schema: { type: integer } }
        - { name: list, in: query, allowEmptyValue: true, schema: { type: array, items: { type: integer } } }
        - { name: full, in: query, schema: { type: integer } }
      responses: { '204': { description: ok } }
`)
  const { createApp } = (await importFrom(writtenFor(files), 'api/hono/app.ts')) as {
    createApp: (handlers: object) => { request: (path: string) => Promise<Response> }
  }
  const received: unknown[] = []
  const app = createApp({ touch: ({ query }: { query: unknown }) => (received.push(query), { status: 204 }) })
  const statuses = await Promise.all(
    ['?verbose&n=', '?verbose=true&n=3&list=', '?list=1&list=2', '?full='].map(
      async (query) => (await app.request(`/touch${query}`)).status,
    ),
  )
  expect(statuses).toEqual([204, 204, 204, 400])
  expect(received).toEqual([{ verbose: '', n: '' }, { verbose: true, n: 3, list: '' }, { list: [1, 2] }])
})

test('warns of a GET with a body', async () => {
  const { warnings } = await generateFrom(`
paths:
  /a: { get: { requestBody: { content: { application/json: { schema: {} } } }, responses: { '204': { description: ok } } } }
`)
  expect(warnings).toMatchObject([
    { pointer: '/paths/~1a/get/requestBody', message: expect.stringContaining('has no body') },
  ])
})
