import { describe, expect, test } from 'vitest'
import { exchangeFrom, generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const binary = '{ type: string, format: binary }'

const form = (schema: string, type = 'multipart/form-data', more = '') => `
paths:
  /a:
    post:
      operationId: send
      requestBody: { required: true, content: { ${type}: { schema: ${schema}${more} } } }
      responses: { '204': { description: ok } }
components:
  schemas:
    Upload: { type: object, required: [file], properties: { file: ${binary}, size: { type: integer } } }
    Both: { allOf: [{ $ref: '#/components/schemas/Upload' }, { type: object, properties: { note: { type: string } } }] }
`

/** What the handler receives of a form, with files as their texts. */
const receivedOf = async (document: string, body: object, version?: string): Promise<unknown> => {
  const call = await exchangeFrom(document, {}, version)
  const { received: got, result } = await call('send', { body })
  if (result.status !== 204) return result
  const opened = async (value: unknown): Promise<unknown> => {
    if (value instanceof Blob) return `file ${await value.text()}`
    return Array.isArray(value) ? Promise.all(value.map(opened)) : value
  }
  const entries = Object.entries(Object(got).body).map(async ([name, value]) => [name, await opened(value)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

const file = new Blob(['one'])
const two = [file, new Blob(['two'])]

describe('a file in a form', () => {
  test.each<[what: string, schema: string, body: object, got: object]>([
    [
      'members with a schema',
      `{ type: object, required: [file], properties: { file: ${binary} }, additionalProperties: { type: string } }`,
      { file, note: 'n' },
      { file: 'file one', note: 'n' },
    ],
    [
      'required in anyOf',
      `{ type: object, properties: { file: ${binary}, url: { type: string } }, anyOf: [{ required: [file] }, { required: [url] }] }`,
      { file },
      { file: 'file one' },
    ],
    [
      'a union of forms',
      `{ oneOf: [{ type: object, required: [file], properties: { file: ${binary} } }, { type: object, required: [url], properties: { url: { type: string } } }] }`,
      { file },
      { file: 'file one' },
    ],
    [
      'another option of that union',
      `{ oneOf: [{ type: object, required: [file], properties: { file: ${binary} } }, { type: object, required: [url], properties: { url: { type: string } } }] }`,
      { url: 'u' },
      { url: 'u' },
    ],
    [
      'a file or several',
      `{ type: object, properties: { image: { oneOf: [${binary}, { type: array, items: ${binary} }] } } }`,
      { image: file },
      { image: 'file one' },
    ],
    [
      'several of those',
      `{ type: object, properties: { image: { oneOf: [${binary}, { type: array, items: ${binary} }] } } }`,
      { image: two },
      { image: ['file one', 'file two'] },
    ],
    [
      'a file or an address',
      `{ type: object, properties: { image: { oneOf: [${binary}, { type: string, format: uri }] } } }`,
      { image: 'https://a.example' },
      { image: 'https://a.example' },
    ],
    [
      'a file or an object',
      `{ type: object, properties: { image: { anyOf: [${binary}, { type: object, properties: { id: { type: integer } } }] } } }`,
      { image: { id: 3 } },
      { image: { id: 3 } },
    ],
    [
      'allOf',
      `{ allOf: [{ type: object, properties: { n: { type: integer } } }, { type: object, required: [file], properties: { file: ${binary} } }] }`,
      { file, n: 3 },
      { file: 'file one', n: 3 },
    ],
    ['a component', `{ $ref: '#/components/schemas/Upload' }`, { file, size: 3 }, { file: 'file one', size: 3 }],
    [
      'a component under allOf',
      `{ $ref: '#/components/schemas/Both' }`,
      { file, size: 3, note: 'n' },
      { file: 'file one', size: 3, note: 'n' },
    ],
    [
      'a condition',
      `{ type: object, properties: { kind: { type: string } }, if: { properties: { kind: { const: f } } }, then: { required: [file], properties: { file: ${binary} } } }`,
      { kind: 'f', file },
      { kind: 'f', file: 'file one' },
    ],
    [
      'a rule',
      `{ type: object, minProperties: 2, properties: { file: ${binary}, n: { type: integer } } }`,
      { file, n: 1 },
      { file: 'file one', n: 1 },
    ],
    ['files by name', `{ type: object, additionalProperties: ${binary} }`, { a: file }, { a: 'file one' }],
    [
      'its own media type',
      `{ type: object, properties: { file: { contentMediaType: image/png } } }`,
      { file },
      { file: 'file one' },
    ],
  ])('is uploaded as part of %s', async (_, schema, body, got) => {
    expect(await receivedOf(form(schema), body)).toEqual(got)
  })

  test('can be described by its encoding alone', async () => {
    const document = form(
      '{ type: object, properties: { file: {} } }',
      'multipart/form-data',
      ', encoding: { file: { contentType: image/png } }',
    )
    expect(await receivedOf(document, { file: new Blob(['one'], { type: 'image/png' }) })).toEqual({ file: 'file one' })
  })

  test('can be null', async () => {
    const document = form(`{ type: object, properties: { file: { type: string, format: binary, nullable: true } } }`)
    expect(await receivedOf(document, { file }, '3.0.3')).toEqual({ file: 'file one' })
  })

  test('is reported as missing if it is required', async () => {
    expect(await receivedOf(form(`{ $ref: '#/components/schemas/Both' }`), { note: 'n' })).toMatchObject({
      status: 400,
    })
  })
})

describe.each(['multipart/form-data', 'application/x-www-form-urlencoded', 'multipart/form-data; charset=utf-8'])(
  'a form of type %s',
  (type) => {
    test.each<[what: string, schema: string, body: object]>([
      [
        'lists',
        '{ type: object, properties: { a: { type: array, items: { type: integer } }, b: { type: array, items: { type: string } } } }',
        { a: [1, 2], b: ['1', '2'] },
      ],
      ['a list of one', '{ type: object, properties: { a: { type: array, items: { type: integer } } } }', { a: [1] }],
      [
        'tuples',
        '{ type: object, properties: { a: { type: array, prefixItems: [{ type: integer }, { type: string }] } } }',
        { a: [1, '2'] },
      ],
      [
        'a number or a word',
        '{ type: object, properties: { a: { oneOf: [{ type: integer }, { type: string, enum: [all] }] }, b: { oneOf: [{ type: integer }, { type: string, enum: [all] }] } } }',
        { a: 1, b: 'all' },
      ],
      [
        'objects',
        '{ type: object, properties: { a: { type: object, properties: { n: { type: integer } } } } }',
        { a: { n: 1 } },
      ],
      ['fields without a name', '{ type: object, additionalProperties: { type: integer } }', { a: 1, b: 2 }],
      [
        'a map',
        '{ type: object, properties: { a: { type: object, additionalProperties: { type: integer } } } }',
        { a: { n: 1 } },
      ],
    ])('receives %s as sent', async (_, schema, body) => {
      expect(await receivedOf(form(schema, `'${type}'`), body)).toEqual(body)
    })
  },
)

describe('a query parameter', () => {
  const query = (...parameters: readonly string[]) => `
paths:
  /q: { get: { operationId: ask, parameters: [${parameters.join(', ')}], responses: { '204': { description: ok } } } }
`
  test.each<[what: string, parameters: readonly string[], value: object]>([
    [
      'an integer or a pattern',
      ['{ name: a, in: query, schema: { oneOf: [{ type: integer }, { type: string, pattern: "^x" }] } }'],
      { a: 7 },
    ],
    [
      'the pattern',
      ['{ name: a, in: query, schema: { oneOf: [{ type: integer }, { type: string, pattern: "^x" }] } }'],
      { a: 'x7' },
    ],
    [
      'an integer or a word',
      ['{ name: a, in: query, schema: { anyOf: [{ type: integer, minimum: 1 }, { type: string, enum: [all] }] } }'],
      { a: 5 },
    ],
    [
      'a boolean or a word',
      ['{ name: a, in: query, schema: { type: [boolean, string], enum: [true, auto] } }'],
      { a: true },
    ],
    [
      'a word or a list',
      [
        '{ name: a, in: query, schema: { oneOf: [{ type: string, enum: [a] }, { type: array, items: { type: string, enum: [b, c] } }] } }',
      ],
      { a: 'a' },
    ],
    [
      'a list that could be a word',
      [
        '{ name: a, in: query, schema: { oneOf: [{ type: string, enum: [a] }, { type: array, items: { type: string, enum: [b, c] } }] } }',
      ],
      { a: ['b'] },
    ],
    [
      'a list of both',
      [
        '{ name: a, in: query, schema: { type: array, items: { oneOf: [{ type: integer, maximum: 9 }, { type: string, enum: ["10"] }] } } }',
      ],
      { a: [1, '10'] },
    ],
    [
      'nested objects and lists',
      [
        '{ name: a, in: query, style: deepObject, explode: true, schema: { type: object, properties: { price: { type: object, properties: { gte: { type: integer } } }, in: { type: array, items: { type: string } } } } }',
      ],
      { a: { price: { gte: 3 }, in: ['x'] } },
    ],
    [
      'a map and other parameters',
      [
        '{ name: page, in: query, schema: { type: integer } }',
        '{ name: labels, in: query, schema: { type: object, additionalProperties: { type: string } } }',
      ],
      { page: 1, labels: { env: 'dev' } },
    ],
    [
      'a map that may be empty',
      [
        '{ name: page, in: query, schema: { type: integer } }',
        '{ name: labels, in: query, schema: { type: object, additionalProperties: { type: string } } }',
      ],
      { page: 1 },
    ],
    ['a free-form object', ['{ name: a, in: query, explode: false, schema: { type: object } }'], { a: { x: 'y' } }],
    [
      'a tuple',
      [
        '{ name: a, in: query, explode: false, schema: { type: array, prefixItems: [{ type: integer }, { type: string }] } }',
      ],
      { a: [1, '2'] },
    ],
  ])('is received as sent: %s', async (_, parameters, value) => {
    const call = await exchangeFrom(query(...parameters))
    expect(await call('ask', { params: { query: value } })).toMatchObject({ received: { query: value } })
  })

  test('of nested values is read with any kind of brackets', async () => {
    const { files } = await generateFrom(
      query(
        '{ name: a, in: query, style: deepObject, schema: { type: object, properties: { in: { type: array, items: { type: integer } } } } }',
      ),
    )
    const { createApp } = (await importFrom(writtenFor(files), 'api/hono/app.ts')) as {
      createApp: (handlers: object) => { request: (path: string) => Promise<Response> }
    }
    const received: unknown[] = []
    const app = createApp({ ask: (request: { query: unknown }) => (received.push(request.query), { status: 204 }) })
    for (const text of ['a[in]=1&a[in]=2', 'a[in][]=1&a[in][]=2', 'a[in][0]=1&a[in][1]=2'])
      await app.request(`/q?${text}`)
    expect(received).toEqual(Array.from({ length: 3 }, () => ({ a: { in: [1, 2] } })))
  })
})

test('media type parameters are sent with the body, and select one of several bodies', async () => {
  const call = await exchangeFrom(`
paths:
  /a:
    post:
      operationId: send
      requestBody:
        required: true
        content:
          'application/json; version=1': { schema: { type: object, required: [a], properties: { a: {} } } }
          'application/json; version=2': { schema: { type: object, required: [b], properties: { b: {} } } }
      responses: { '204': { description: ok } }
`)
  const sent = async (contentType: string, body: object) => (await call('send', { body, contentType })).received
  expect(await sent('application/json; version=2', { b: 1 })).toEqual({
    contentType: 'application/json; version=2',
    body: { b: 1 },
  })
  expect(await sent('application/json; version=1', { a: 1 })).toEqual({
    contentType: 'application/json; version=1',
    body: { a: 1 },
  })
})
