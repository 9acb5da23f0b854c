import { none, ok, type Case } from './case.ts'

/** An operation without parameters, and its responses. */
const responding = (operation: string, responses: string): string =>
  `{ get: { operationId: ${operation}, responses: ${responses} } }`

const content = (type: string, schema: string): string =>
  `{ description: ok, content: { ${type}: { schema: ${schema} } } }`

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
    ],
  },
]
