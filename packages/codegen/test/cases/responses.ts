import { expect } from 'vitest'
import { none, ok, type Case } from './case.ts'

/** An operation without parameters, and its responses. */
const responding = (operation: string, responses: string): string =>
  `{ get: { operationId: ${operation}, responses: ${responses} } }`

const content = (type: string, schema: string, more = ''): string =>
  `{ description: ok, content: { ${type}: { schema: ${schema}${more} } } }`

const urlEncoded = 'application/x-www-form-urlencoded'

const form = `{ type: object, required: [count], additionalProperties: true, properties: { count: { type: integer }, isOpen: { type: boolean }, about: { type: object, properties: { r: { type: integer } } }, names: { type: array, items: { type: string } }, pipes: { type: array, items: { type: integer } }, deep: { type: object, properties: { x: { type: integer }, y: { type: string } } }, list: { type: array, items: { type: object } } } }`

const encoding = `, encoding: { pipes: { style: pipeDelimited, explode: false }, deep: { style: deepObject }, list: { contentType: application/json } }`

const formValue = {
  count: 3,
  isOpen: false,
  about: { r: 1 },
  names: ['a b', 'c&d=é'],
  pipes: [1, 2],
  deep: { x: 1, y: 'z w' },
  list: [{ a: 1 }, {}],
}

/** Responses: statuses, media types, headers and bodies. */
export const responses: readonly Case[] = [
  {
    name: 'statuses, ranges and defaults each have their body',
    document: `
paths:
  /a: ${responding('a', `{ '200': ${ok('{ type: object, required: [a], properties: { a: { type: integer } } }')}, 2XX: ${ok('{ type: object, required: [b], properties: { b: { type: string } } }')}, '404': { description: none }, 4xx: ${content('application/problem+json', '{ type: object, required: [title], properties: { title: { type: string } } }')}, default: ${content('text/plain', '{ type: string }')} }`)}
`,
    results: [
      [
        'a',
        { status: 200, body: { a: 1 } },
        { status: 200, body: { a: 1 }, headers: { 'content-type': 'application/json' } },
      ],
      ['a', { status: 202, body: { b: 'x' } }, { status: 202, body: { b: 'x' } }],
      ['a', { status: 404 }, { status: 404, body: undefined, headers: { 'content-type': null } }],
      [
        'a',
        { status: 409, body: { title: 't' } },
        { status: 409, body: { title: 't' }, headers: { 'content-type': 'application/problem+json' } },
      ],
      ['a', { status: 503, body: 'down' }, { status: 503, body: 'down', headers: { 'content-type': 'text/plain' } }],
      ['a', { status: 200, body: { b: 'x' } }, { status: 500 }],
      ['a', { status: 202, body: { a: 1 } }, { status: 500 }],
      ['a', { status: 404, body: { title: 't' } }, { status: 500 }],
    ],
    use: `
export const read = async (): Promise<number | string | undefined> => {
  const response = await client.a()
  if (response.status === 200) return response.body.a
  if (response.status === 404) return response.body
  if (response.status === 202) return response.body.b
  return response.status === 409 ? response.body.title : undefined
}
export const handlers: Pick<Handlers, 'a'> = { a: () => ({ status: 503, body: 'down' }) }
`,
  },
  {
    name: 'responses without a body, and bodies that may be absent',
    document: `
paths:
  /n: ${responding('n', none)}
  /r: ${responding('r', `{ '304': { description: same, headers: { ETag: { schema: { type: string } } } }, '205': { description: reset } }`)}
  /e: ${responding('e', `{ '200': { description: ok, content: { application/json: {} } } }`)}
  /o: ${responding('o', `{ '200': ${ok('{ type: [object, "null"], properties: { a: { type: integer } } }')} }`)}
  /h: { head: { operationId: h, responses: { '200': { description: ok, headers: { X-Count: { required: true, schema: { type: integer } } } } } }, get: { operationId: g, responses: { '200': ${ok('{ type: string }')} } } }
`,
    results: [
      ['n', { status: 204 }, { status: 204, body: undefined }],
      ['r', { status: 304, headers: { ETag: '"x"' } }, { status: 304, headers: { etag: '"x"' } }],
      ['r', { status: 205 }, { status: 205 }],
      ['e', { status: 200, body: [{ any: 1 }] }, { status: 200, body: [{ any: 1 }] }],
      ['o', { status: 200, body: null }, { status: 200, body: null }],
      ['o', { status: 200, body: { a: 1 } }, { status: 200, body: { a: 1 } }],
      ['h', { status: 200, headers: { 'X-Count': 3 } }, { status: 200, body: undefined, headers: { 'x-count': '3' } }],
      ['h', { status: 200 }, { status: 500 }],
      ['g', { status: 200, body: 'x' }, { status: 200, body: 'x' }],
      ['g', { status: 200, body: '' }, { status: 200, body: '' }],
    ],
  },
  {
    name: 'content of statuses without a body, statuses that are not final, and objects as text',
    document: `
paths:
  /d: ${responding('d', `{ '204': ${ok('{ type: object, properties: { data: { type: object } } }')}, '404': ${ok('{ type: string }')} }`)}
  /c: ${responding('c', `{ '304': ${ok('{ type: string }')}, '200': ${ok('{ type: string }')} }`)}
  /r: ${responding('r', `{ '205': ${ok('{ type: string }')} }`)}
  /u: ${responding('u', `{ '101': { description: upgraded }, '200': ${ok('{ type: string }')} }`)}
  /t: ${responding('t', `{ '200': { description: ok, content: { text/plain: { schema: { type: object, required: [a], properties: { a: { type: integer } } } } } } }`)}
`,
    warned: [
      'a response with the status 204 has no body, so its content is ignored',
      'a response with the status 304 has no body, so its content is ignored',
      'a response with the status 205 has no body, so its content is ignored',
      '101 is not the status of a final response, so it is ignored',
      'text/plain is not parsed, so its schema is not checked',
    ],
    results: [
      ['d', { status: 204 }, { status: 204, body: undefined }],
      ['d', { status: 204, body: {} }, { status: 500 }],
      ['d', { status: 404, body: 'none' }, { status: 404, body: 'none' }],
      ['c', { status: 304 }, { status: 304, body: undefined }],
      ['r', { status: 205 }, { status: 205, body: undefined }],
      ['u', { status: 200, body: 'x' }, { status: 200, body: 'x' }],
      ['u', { status: 101 }, { status: 500 }],
      ['t', { status: 200, body: 'x' }, { status: 200, body: 'x' }],
    ],
    use: `
export const read = async (): Promise<string | undefined> => {
  const response = await client.d()
  return response.status === 204 ? response.body : response.body
}
export const nothing = async (): Promise<undefined> => (await client.r()).body
export const handlers: Pick<Handlers, 'd'> = { d: () => ({ status: 204 }) }
`,
  },
  {
    name: 'headers of lists, objects, maps, dates and JSON, and several cookies',
    document: `
paths:
  /h:
    get:
      operationId: h
      responses:
        '204':
          description: ok
          headers:
            X-List: { schema: { type: array, items: { type: integer } } }
            X-Object: { schema: { type: object, properties: { a: { type: integer }, b: { type: string } } } }
            X-Exploded: { explode: true, schema: { type: object, additionalProperties: { type: integer } } }
            X-Json: { content: { application/json: { schema: { type: object, properties: { z: { type: array, items: { type: string } } } } } } }
            X-Flag: { schema: { type: boolean } }
            X-Enum: { schema: { type: string, enum: [a, b] } }
            Set-Cookie: { schema: { type: array, items: { type: string } } }
            Content-Type: { schema: { type: string } }
`,
    results: [
      [
        'h',
        {
          status: 204,
          headers: {
            'X-List': [1, 2],
            'X-Object': { a: 1, b: 'q' },
            'X-Exploded': { k: 1, l: 2 },
            'X-Json': { z: ['a,b'] },
            'X-Flag': false,
            'X-Enum': 'a',
            'Set-Cookie': ['a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT', 'b=2'],
          },
        },
        {
          status: 204,
          headers: {
            'x-list': '1,2',
            'x-object': 'a,1,b,q',
            'x-exploded': 'k=1,l=2',
            'x-json': '{"z":["a,b"]}',
            'x-flag': 'false',
            'x-enum': 'a',
            'set-cookie': ['a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT', 'b=2'],
          },
        },
      ],
      ['h', { status: 204, headers: { 'X-Enum': 'c' } }, { status: 500 }],
      ['h', { status: 204, headers: { 'X-List': ['x'] } }, { status: 500 }],
    ],
    use: `
export const handlers: Pick<Handlers, 'h'> = { h: () => ({ status: 204, headers: { 'X-List': [1], 'X-Object': { a: 1 }, 'X-Exploded': { k: 1 }, 'X-Flag': true, 'Set-Cookie': ['a=1'] } }) }
`,
  },
  {
    name: 'streams of lines and of events, beside JSON',
    document: `
paths:
  /l: ${responding('l', `{ '200': { description: ok, content: { application/x-ndjson: { schema: { type: object, required: [n], properties: { n: { type: integer } } } } } } }`)}
  /s: ${responding('s', `{ '200': { description: ok, content: { application/json-seq: { schema: { type: string } } } } }`)}
  /e: ${responding('e', `{ '200': { description: ok, content: { text/event-stream: { schema: { type: string } } } } }`)}
`,
    results: [
      ['l', { status: 200, body: [{ n: 1 }, { n: 2 }] }, { status: 200, body: [{ n: 1 }, { n: 2 }] }],
      ['l', { status: 200, body: [] }, { status: 200, body: [] }],
      ['s', { status: 200, body: ['a\nb', ''] }, { status: 200, body: ['a\nb', ''] }],
    ],
  },
  {
    name: 'media types with parameters, ranges and vendors in responses',
    document: `
paths:
  /v: ${responding('v', `{ '200': ${content("'application/vnd.x+json; version=2'", '{ type: object, properties: { a: { type: integer } } }')} }`)}
  /t: ${responding('t', `{ '200': ${content("'text/*'", '{ type: string }')} }`)}
  /i: ${responding('i', `{ '200': ${content("'image/*'", '{ type: string, format: binary }')} }`)}
  /p: ${responding('p', `{ '200': ${content('application/pdf', '{}')} }`)}
  /j: ${responding('j', `{ '200': ${content("'*/*'", '{ type: array, items: { type: integer } }')} }`)}
  /s: ${responding('s', `{ '200': ${content("'*/*'", '{ type: string, minLength: 1 }')} }`)}
  /b: ${responding('b', `{ '200': ${content("'*/*'", '{ type: string, format: binary }')}, '404': ${content("'application/*'", '{ type: object, properties: { a: { type: integer } } }')} }`)}
`,
    results: [
      [
        'v',
        { status: 200, body: { a: 1 } },
        { status: 200, body: { a: 1 }, headers: { 'content-type': 'application/vnd.x+json; version=2' } },
      ],
      ['t', { status: 200, body: 'x' }, { status: 200, body: 'x' }],
      [
        'i',
        { status: 200, body: new Blob(['x'], { type: 'image/png' }) },
        { status: 200, body: { type: 'image/png', text: 'x' } },
      ],
      ['p', { status: 200, body: new Uint8Array([65]) }, { status: 200, body: { type: 'application/pdf', text: 'A' } }],
      ['j', { status: 200, body: [1] }, { status: 200, body: [1], headers: { 'content-type': 'application/json' } }],
      ['j', { status: 200, body: ['x'] }, { status: 500 }],
      ['s', { status: 200, body: 'x' }, { status: 200, body: 'x' }],
      ['s', { status: 200, body: '' }, { status: 500 }],
      [
        'b',
        { status: 200, body: new Uint8Array([65]) },
        { status: 200, body: { type: 'application/octet-stream', text: 'A' } },
      ],
      ['b', { status: 404, body: { a: 1 } }, { status: 404, body: { a: 1 } }],
    ],
    use: `
export const text = async (): Promise<string> => (await client.s()).body
export const bytes = async (): Promise<Blob | number | undefined> => {
  const { status, body } = await client.b()
  return status === 200 ? body : body.a
}
export const stream = async (): Promise<ReadableStream<Uint8Array> | undefined> => {
  const { status, body } = await client.b({ parseAs: 'stream' })
  return status === 200 ? body : undefined
}
export const handlers: Pick<Handlers, 's' | 'b'> = {
  s: () => ({ status: 200, body: 'x' }),
  b: () => ({ status: 200, body: new Blob(['x']) }),
}
`,
  },
  {
    name: 'forms in responses, with their encodings',
    document: `
paths:
  /f: ${responding('f', `{ '200': ${content('application/x-www-form-urlencoded', form, encoding)}, 4XX: ${content('application/x-www-form-urlencoded', '{ type: object, required: [error], properties: { error: { type: string }, code: { type: integer } } }')} }`)}
  /m: ${responding('m', `{ '200': ${content('multipart/form-data', form, encoding)}, '409': ${content('multipart/form-data', '{ type: object, properties: { at: { type: integer } } }')} }`)}
  /p: ${responding('p', `{ '200': ${content('multipart/form-data', '{ type: object, required: [picture], properties: { n: { type: integer }, picture: { type: string, format: binary }, more: { type: array, items: { type: string, format: binary } } } }', '')} }`)}
  /b: ${responding('b', `{ '200': { description: ok, content: { application/json: { schema: { type: array, items: { type: integer } } }, application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: boolean } } } } } } }`)}
  /u: ${responding('u', `{ '200': { description: ok, content: { application/x-www-form-urlencoded: {} } } }`)}
`,
    results: [
      [
        'f',
        { status: 200, body: formValue },
        { status: 200, body: formValue, headers: { 'content-type': urlEncoded } },
      ],
      ['f', { status: 200, body: {} }, { status: 500 }],
      ['f', { status: 200, body: { count: 1, z: 'yes' } }, { status: 200, body: { count: 1, z: 'yes' } }],
      [
        'f',
        { status: 400, body: { error: 'a=b&c', code: 7 } },
        { status: 400, body: { error: 'a=b&c', code: 7 }, headers: { 'content-type': urlEncoded } },
      ],
      ['m', { status: 200, body: formValue }, { status: 200, body: formValue }],
      ['m', { status: 409, body: { at: 1 } }, { status: 409, body: { at: 1 } }],
      [
        'p',
        { status: 200, body: { n: 1, picture: new Blob(['x'], { type: 'image/png' }), more: [new Blob(['y'])] } },
        {
          status: 200,
          body: {
            n: 1,
            picture: { type: 'image/png', text: 'x' },
            more: [{ type: 'application/octet-stream', text: 'y' }],
          },
        },
      ],
      ['b', { status: 200, body: [1] }, { status: 200, body: [1], headers: { 'content-type': 'application/json' } }],
      [
        'b',
        { status: 200, body: { a: true }, contentType: urlEncoded },
        { status: 200, body: { a: true }, headers: { 'content-type': urlEncoded } },
      ],
      ['u', { status: 200, body: { a: 'b c' } }, { status: 200, body: { a: 'b c' } }],
    ],
    use: `
export const read = async (): Promise<number | undefined> => {
  const response = await client.f()
  return response.status === 200 ? response.body.count : response.body.code
}
export const picture = async (): Promise<string | Blob> => {
  const { body } = await client.p()
  const count: number | undefined = body.n
  return body.more?.[count ?? 0] ?? body.picture
}
export const both = async (): Promise<number | boolean | undefined> => {
  const { body } = await client.b()
  return Array.isArray(body) ? body[0] : body.a
}
export const handlers: Pick<Handlers, 'f' | 'p'> = {
  f: () => ({ status: 400, body: { error: 'x' } }),
  p: () => ({ status: 200, body: { picture: new Blob() } }),
}
`,
  },
  {
    name: 'forms in responses that no client can parse',
    document: `
paths:
  /x: ${responding('x', `{ '200': ${content('multipart/mixed', '{ type: object, properties: { a: { type: integer } } }')} }`)}
  /s: ${responding('s', `{ '200': ${content(urlEncoded, '{ type: object, properties: { a: { type: array, items: { type: string } } } }', ', encoding: { a: { style: spaceDelimited, explode: false } }')} }`)}
`,
    warned: [
      'a client cannot parse multipart/mixed, so it receives the bytes',
      'items of a may have a space, which separates them in spaceDelimited',
    ],
    results: [
      ['x', { status: 200, body: { a: 1 } }, { status: 200, body: { text: expect.stringContaining('name="a"') } }],
    ],
  },
]
