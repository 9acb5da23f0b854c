import { body, get, none, ref, take, type Case } from './case.ts'

const file = (type = 'image/png'): Blob => new Blob(['content'], { type })

/** Bodies of requests. */
export const bodies: readonly Case[] = [
  {
    name: 'forms with parameters of their media type, and bodies that are not parsed',
    document: `
paths:
  /m: { post: { operationId: m, requestBody: { required: true, content: { 'multipart/form-data; boundary=x': { schema: { type: object, properties: { n: { type: integer }, tags: { type: array, items: { type: string } } } } } } }, responses: ${none} } }
  /x: { get: { operationId: x, responses: { '200': { description: ok, content: { text/xml: { schema: { type: object, properties: { x: { type: string } } } } } } } } }
`,
    warned: ['text/xml is not parsed, so its schema is not checked'],
    calls: [['m', body({ n: 3, tags: ['a', 'b'] })]],
    use: `
export const xml: Pick<Handlers, 'x'> = { x: () => ({ status: 200, body: '<x/>' }) }
export const read = async (): Promise<string> => (await client.x()).body
`,
  },
  {
    name: 'fields of forms that are lists, objects, unions and maps',
    document: `
paths:
  /a: ${take('a', 'application/x-www-form-urlencoded', '{ type: object, required: [l], properties: { l: { type: array, items: { type: integer } }, o: { type: object, properties: { x: { type: integer } } }, u: { anyOf: [{ type: integer }, { enum: [all] }] }, lo: { type: array, items: { type: object, properties: { q: { type: integer } } } }, b: { type: boolean }, e: { type: string }, t: { type: array, prefixItems: [{ type: integer }, { type: boolean }] } } }')}
  /b: ${take('b', "'application/x-www-form-urlencoded; charset=utf-8'", '{ type: object, properties: { l: { type: array, items: { type: string } }, p: { type: array, items: { type: string } }, d: { type: object, properties: { a: { type: integer }, deep: { type: object, properties: { z: { type: boolean } } } } } } }', ', encoding: { l: { style: form, explode: false }, p: { style: pipeDelimited, explode: false }, d: { style: deepObject, explode: true } }')}
  /c: ${take('c', 'application/x-www-form-urlencoded', '{ type: object, properties: { a: { type: string } }, additionalProperties: { type: array, items: { type: string } } }')}
`,
    calls: [
      ['a', body({ l: [1, 2], o: { x: 1 }, u: 3, lo: [{ q: 1 }, { q: 2 }], b: true, e: '', t: [1, true] })],
      ['a', body({ l: [1], u: 'all', lo: [{ q: 1 }] })],
      ['b', body({ l: ['a,b', 'c'], p: ['x|y', 'z'], d: { a: 1, deep: { z: true } } })],
      ['c', body({ a: '1', z: ['p', 'q'] })],
    ],
    rejected: [['a', { l: ['x'] }]],
    use: `void client.b({ body: { l: ['x'] } })`,
  },
  {
    name: 'fields of forms in brackets that may be lists, objects or texts',
    document: `
paths:
  /a: ${take('a', 'application/x-www-form-urlencoded', "{ type: object, additionalProperties: false, properties: { fields: { anyOf: [{ type: array, items: { type: object, additionalProperties: false, required: [key], properties: { key: { type: string }, n: { type: integer }, one: { anyOf: [{ type: array, items: { type: string } }, { enum: [''] }] }, tags: { type: array, items: { type: string } }, u: { anyOf: [{ type: object, properties: { z: { type: boolean } } }, { type: array, items: { type: integer } }, { enum: [''] }] } } } }, { type: string, enum: [''] }] }, list: { type: array, items: { type: object, properties: { q: { type: integer } } } }, any: { anyOf: [{ type: object, properties: { a: { type: integer } } }, { type: array, items: { type: integer } }, { type: boolean }] } } }", ', encoding: { fields: { style: deepObject, explode: true }, list: { style: deepObject, explode: true }, any: { style: deepObject, explode: true } }')}
  /q: ${get('q', '{ name: fields, in: query, style: deepObject, explode: true, schema: { anyOf: [{ type: string, enum: [none] }, { type: array, items: { type: object, properties: { key: { type: string } } } }] } }')}
`,
    calls: [
      ['a', body({ fields: [{ key: 'a', n: 1, tags: ['x', 'y'] }, { key: 'b' }], list: [{ q: 1 }, { q: 2 }] })],
      ['a', body({ fields: '', any: true })],
      [
        'a',
        body({
          fields: [
            { key: 'a', one: ['x'] },
            { key: 'b', one: '' },
          ],
        }),
      ],
      [
        'a',
        body({
          fields: [
            { key: 'a', u: '' },
            { key: 'b', u: [1, 2] },
            { key: 'c', u: { z: true } },
          ],
        }),
      ],
      ['a', body({ any: { a: 1 } })],
      ['a', body({ any: [1, 2] })],
      ['q', { params: { query: { fields: [{ key: 'a' }, { key: 'b' }] } } }],
      ['q', { params: { query: { fields: 'none' } } }],
    ],
    rejected: [['a', { fields: [{ n: 1 }] }]],
    use: `void client.a({ body: { fields: [{ key: 'a' }] } })`,
  },
  {
    name: 'files beside rules, unions, overlays and conditions',
    document: `
paths:
  /a: ${take('a', 'multipart/form-data', '{ type: object, required: [file], properties: { file: { type: string, format: binary }, files: { type: array, items: { type: string, format: binary } }, meta: { type: object, properties: { a: { type: integer } } }, tags: { type: array, items: { type: string } }, n: { type: integer }, b: { type: boolean } }, additionalProperties: { type: string }, dependentRequired: { n: [b] }, minProperties: 1 }')}
  /b: ${take('b', 'multipart/form-data', '{ oneOf: [{ type: object, required: [file], properties: { file: { type: string, format: binary }, kind: { const: f } } }, { type: object, required: [url], properties: { url: { type: string } }, additionalProperties: false }] }')}
  /c: ${take('c', 'multipart/form-data', '{ type: object, properties: { doc: { anyOf: [{ type: string, format: binary }, { type: string, enum: [none] }] }, y: { type: string, contentMediaType: image/png } } }')}
  /d: ${take('d', 'multipart/form-data', ref('Up'), ", encoding: { meta: { contentType: application/json }, pic: { contentType: 'image/png, image/jpeg' }, csv: { style: form, explode: false } }")}
  /e: ${take('e', 'multipart/form-data', '{ type: object, if: { required: [file] }, then: { required: [name], properties: { name: { type: string } } }, properties: { file: { type: string, format: binary } } }')}
components: { schemas: { Bytes: { type: string, format: binary }, Up: { allOf: [{ type: object, properties: { pic: ${ref('Bytes')} } }, { type: object, required: [meta], properties: { meta: { type: object, properties: { z: { type: integer } } }, csv: { type: array, items: { type: string } } } }] } } }
`,
    calls: [
      [
        'a',
        body({ file: file(), files: [file(), file()], meta: { a: 1 }, tags: ['x', 'y'], n: 1, b: true, more: 'm' }),
      ],
      ['a', body({ file: file(), files: [file()], tags: ['one'] })],
      ['b', body({ file: file(), kind: 'f' })],
      ['b', body({ url: 'u' })],
      ['c', body({ doc: file(), y: file() })],
      ['c', body({ doc: 'none' })],
      ['d', body({ pic: file(), meta: { z: 1 }, csv: ['a', 'b'] })],
      ['e', body({ file: file(), name: 'n' })],
    ],
    rejected: [
      ['a', { file: file(), n: 1 }],
      ['b', { url: 'u', x: 'y' }],
      ['d', { pic: file('text/plain'), meta: {} }],
      ['e', { file: file() }],
    ],
    use: `
void client.b({ body: { file: new Blob([]) } })
void client.c({ body: { doc: 'none' } })
void client.d({ body: { meta: { z: 1 }, pic: new Blob([]) } })
void client.e({ body: { file: new Blob([]), name: 'n' } })
`,
  },
  {
    name: 'media types with parameters, of other families, and in capitals',
    document: `
paths:
  /a: ${take('a', "'application/json; charset=utf-8'", '{ type: object, properties: { a: { type: integer } } }')}
  /b: ${take('b', 'APPLICATION/JSON', '{ type: object, properties: { a: { type: integer } } }')}
  /c: ${take('c', 'application/vnd.api+json; version=1', '{ type: object, properties: { a: { type: integer } } }')}
  /d: ${take('d', "'text/plain; charset=utf-8'", '{ type: string, maxLength: 3 }')}
`,
    calls: [
      ['a', body({ a: 1 })],
      ['b', body({ a: 1 })],
      ['c', body({ a: 1 })],
      ['d', body('abc')],
    ],
    rejected: [
      ['a', { a: 'x' }],
      ['d', 'abcd'],
    ],
    use: `
void client.a({ body: { a: 1 } })
void client.b({ body: { a: 1 } })
void client.c({ body: { a: 1 } })
`,
  },
  {
    name: 'files whose fields have patterns or any name',
    document: `
paths:
  /a: ${take('a', 'multipart/form-data', "{ type: object, patternProperties: { '^f': { type: string, format: binary } }, additionalProperties: { type: string } }")}
  /b: ${take('b', 'multipart/form-data', '{ type: object, properties: { n: { type: integer } }, additionalProperties: { type: string, format: binary } }')}
`,
    calls: [
      ['a', body({ f1: file(), f2: file(), other: 'x' })],
      ['b', body({ n: 1, any: file() })],
    ],
    rejected: [['a', { f1: 'x' }]],
    use: `void client.a({ body: { f1: new Blob([]), other: 'x' } })`,
  },
  {
    name: 'lists of files that only their encoding describes',
    document: `
paths: { /a: ${take('a', 'multipart/form-data', '{ type: object, required: [one], properties: { one: {}, many: { type: array, items: {}, maxItems: 2 }, any: { type: array } } }', ', encoding: { one: { contentType: application/octet-stream }, many: { contentType: image/png }, any: { contentType: image/* } }')} }
`,
    calls: [['a', body({ one: file('application/octet-stream'), many: [file(), file()], any: [file('image/gif')] })]],
    rejected: [
      ['a', { one: file('application/octet-stream'), many: [file(), file(), file()] }],
      ['a', { one: file('application/octet-stream'), many: [file('text/plain')] }],
    ],
    use: `void client.a({ body: { one: new Blob([]), many: [new Blob([])], any: [new Blob([])] } })`,
  },
  {
    name: 'bodies of several media types, of which JSON is the default',
    version: '3.0.3',
    document: `
paths:
  /a: { post: { operationId: a, requestBody: { content: { application/octet-stream: { schema: { type: string, format: binary } }, application/json: { schema: { type: object, properties: { n: { type: integer } } } }, multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary, nullable: true } } } } } }, responses: ${none} } }
`,
    calls: [
      ['a', body({ n: 1 })],
      ['a', { ...body({ f: file() }), contentType: 'multipart/form-data' }],
    ],
    use: `
void client.a({ body: { n: 1 } })
void client.a({ body: new Blob([]), contentType: 'application/octet-stream' })
void client.a({ body: { f: new Blob([]) }, contentType: 'multipart/form-data' })
void client.a()
// @ts-expect-error -- without a media type, the body is JSON
void client.a({ body: new Blob([]) })
`,
  },
  {
    name: 'bytes that a component describes, and an empty list of first items',
    document: `
paths:
  /a: ${take('a', 'application/octet-stream', ref('File'))}
  /b: ${take('b', 'image/png', ref('Base'))}
  /c: ${take('c', 'application/json', '{ type: array, prefixItems: [], maxItems: 0 }')}
components:
  schemas: { File: { type: string, format: binary, minLength: 1 }, Base: { type: string, format: byte } }
`,
    calls: [['c', body([])]],
    rejected: [['c', [1]]],
    use: `
void client.a({ body: new Blob([]) })
export const handlers: Pick<Handlers, 'a' | 'b'> = {
  a: async ({ body }) => { await new Response(body).blob(); return { status: 204 } },
  b: async ({ body }) => { await new Response(body).blob(); return { status: 204 } },
}
`,
  },
  {
    name: 'bodies of media type ranges',
    document: `
paths:
  /a: ${take('a', "'*/*'", ref('Thing'))}
  /b: ${take('b', "'application/*+json'", ref('Thing'))}
  /c: ${take('c', "'*/*'", '{ type: string, enum: [x, y] }')}
  /d: ${take('d', "'*/*'", '{ type: string, format: binary }')}
  /e: ${take('e', "'application/*'", ref('Thing'))}
components: { schemas: { Thing: { type: object, required: [n], properties: { n: { type: integer } } } } }
`,
    calls: [
      ['a', body({ n: 1 })],
      ['b', body({ n: 1 })],
      ['c', body('x')],
      ['e', body({ n: 1 })],
    ],
    rejected: [
      ['a', { n: 'x' }],
      ['b', { n: 'x' }],
      ['c', 'z'],
      ['e', { n: 'x' }],
    ],
    use: `
void client.a({ body: { n: 1 } })
void client.c({ body: 'x' })
void client.d({ body: new Blob([]) })
void client.e({ body: { n: 1 } })
// @ts-expect-error -- n is a number
void client.a({ body: { n: 'x' } })
export const handlers: Pick<Handlers, 'a' | 'd'> = {
  a: ({ body }) => ({ status: 204, headers: { 'x-n': String(body.n) } }),
  d: async ({ body }) => { await new Response(body).blob(); return { status: 204 } },
}
`,
  },
  {
    name: 'fields whose items a style may split',
    document: `
paths:
  /a: ${take('a', 'application/x-www-form-urlencoded', '{ type: object, properties: { s: { type: array, items: { type: string } }, p: { type: array, items: { type: string } }, n: { type: array, items: { type: integer } } } }', ', encoding: { s: { style: spaceDelimited, explode: false }, p: { style: pipeDelimited, explode: false }, n: { style: spaceDelimited, explode: false } }')}
`,
    warned: ['items of s may have a space, which separates them in spaceDelimited'],
    calls: [['a', body({ s: ['a', 'b'], p: ['a|b', 'c'], n: [1, 2] })]],
  },
]
