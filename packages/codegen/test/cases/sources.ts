import { body, echo, get, none, ok, part, path, query, ref, type Case } from './case.ts'

/** Documents of several files, versions and dialects, with problems that `--lenient` reads over. */
export const sources: readonly Case[] = [
  {
    name: 'schemas of several files that refer to each other in circles',
    document: {
      'openapi.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /a: { put: { operationId: a, requestBody: { required: true, content: { application/json: { schema: { $ref: './a.yaml#/Node' } } } }, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: 'b/b.yaml' } } } } } } }
`,
      'a.yaml': `
Node: { type: object, properties: { value: { type: integer }, next: { $ref: 'b/b.yaml' }, self: { $ref: '#/Node' } } }
`,
      'b/b.yaml': `
type: object
properties: { value: { type: integer }, next: { $ref: '../a.yaml#/Node' }, self: { $ref: '#' }, own: { $ref: '#/$defs/own' } }
$defs: { own: { type: object, properties: { back: { $ref: '../a.yaml#/Node' } } } }
`,
    },
    calls: [['a', body({ value: 1, next: { value: 2, self: { value: 3 }, own: { back: { value: 4, next: {} } } } })]],
    use: `void client.a({ body: { next: { own: { back: { value: 1 } } } } })`,
  },
  {
    name: 'schemas by identifiers and anchors',
    document: `
paths: { /a: ${echo('a', ref('Root'))} }
components:
  schemas:
    Root:
      $id: https://example.com/schemas/root
      type: object
      properties: { one: { $ref: '#one' }, two: { $ref: 'two' }, three: { $ref: 'two#inner' }, four: { $ref: '#/$defs/four' } }
      $defs:
        one: { $anchor: one, type: object, properties: { a: { type: integer } } }
        two: { $id: two, type: object, properties: { b: { $ref: '#inner' } }, $defs: { inner: { $anchor: inner, type: string, maxLength: 2 } } }
        four: { type: boolean }
`,
    calls: [['a', body({ one: { a: 1 }, two: { b: 'ab' }, three: 'cd', four: true })]],
    rejected: [
      ['a', { one: { a: 'x' } }],
      ['a', { two: { b: 'abc' } }],
      ['a', { three: 'abc' }],
    ],
  },
  {
    name: 'names with slashes, tildes, percents, spaces and capitals that only differ in case',
    document: `
paths: { /a: ${echo('a', "{ $ref: '#/components/schemas/a~1b~0c%25%20d' }")} }
components:
  schemas:
    a/b~c% d: { type: object, properties: { x: { $ref: '#/components/schemas/item' }, y: { $ref: '#/components/schemas/Item' }, z: { $ref: '#/components/schemas/ITEM' } } }
    item: { type: integer }
    Item: { type: string }
    ITEM: { type: boolean }
`,
    calls: [['a', body({ x: 1, y: 's', z: true })]],
    rejected: [['a', { x: 's' }]],
    use: `void client.a({ body: { x: 1, y: 's', z: true } })`,
  },
  {
    name: 'components named like globals and types of generated code',
    document: `
paths:
  /a: ${get('read')}
  /b: ${echo('b', ref('Response'))}
components:
  schemas:
    Response: { type: object, properties: { blob: ${ref('Blob')}, promise: ${ref('Promise')}, array: ${ref('Array')}, record: ${ref('Record')}, z: ${ref('z')}, is: ${ref('is')} } }
    Blob: { type: string }
    Promise: { type: object, properties: { date: ${ref('Date')} } }
    Array: { type: array, items: ${ref('Object')} }
    Object: { type: object, additionalProperties: { type: string } }
    Record: { type: object, additionalProperties: { type: integer } }
    Date: { type: string, format: date }
    z: { type: object, properties: { string: { type: string } } }
    is: { type: object, properties: { a: { type: integer } }, dependentRequired: { a: [b] } }
    string: { type: string }
    undefined: { type: string }
    never: { type: string }
    Handlers: { type: string }
    Client: { type: string }
    components: { type: string }
    paths: { type: string }
    default: { type: string }
    class: { type: string }
`,
    calls: [
      [
        'b',
        body({ blob: 'b', promise: { date: '2020-01-01' }, array: [{ k: 'v' }], record: { n: 1 }, z: { string: 's' } }),
      ],
    ],
    rejected: [['b', { is: { a: 1 } }]],
  },
  {
    name: 'texts in documentation, names and constants that end comments, strings and templates',
    document: `
paths:
  /a:
    get:
      operationId: a
      summary: "ends */ here, and \`this\` \${too}"
      description: "*/ alert('x') // \\\\u2028 \\u2028 </script>"
      parameters:
        - { name: "it's", in: query, description: "*/", schema: { type: string, enum: ["a'b", 'c"d', "\\\\", "*/", "\${x}", "\`", "\\n", "\\u2028"] } }
      responses: ${none}
components:
  schemas:
    A: { type: object, description: "*/ }", properties: { "a'b": { type: integer }, 'c"d': { type: string }, "*/": { type: boolean }, "\\\\": { type: string }, "": { type: integer }, " ": { type: integer }, "\${x}": { type: string } }, required: ["", "*/"] }
`,
    calls: [
      ['a', query({ "it's": "a'b" })],
      ['a', query({ "it's": '\n' })],
      ['a', query({ "it's": '\u2028' })],
    ],
    values: {
      A: [[{ '': 1, '*/': true, "a'b": 1, ' ': 2 }], [{ '*/': true }, { '': 1, '*/': 1 }]],
    },
    use: `export const a: S.A = { '': 1, '*/': true, "a'b": 1, 'c"d': 'x', '\\\\': 'y', ' ': 2, '\${x}': 'z' }`,
  },
  {
    name: 'webhooks, callbacks, links, servers with variables and several security schemes',
    document: `
servers:
  - url: https://{region}.example.com:{port}/v1
    variables: { region: { default: eu, enum: [eu, us] }, port: { default: '8443' } }
security: [{ bearer: [] }, { key: [], cookie: [] }, {}]
paths:
  /a:
    post:
      operationId: a
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [url], properties: { url: { type: string, format: uri } } } } } }
      responses: { '201': { description: made, links: { self: { operationId: b, parameters: { id: $response.body#/id } } }, content: { application/json: { schema: { type: object, properties: { id: { type: integer } } } } } } }
      callbacks: { changed: { '{$request.body#/url}': { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { at: { type: string } } } } } }, responses: ${none} } } } }
  /b/{id}: { get: { operationId: b, security: [], parameters: [${part('id', '{ type: integer }')}], responses: ${none} } }
webhooks:
  created: { post: { requestBody: { required: true, content: { application/json: { schema: { type: object, required: [n], properties: { n: { type: integer } } } } } }, responses: ${none} } }
components:
  securitySchemes:
    bearer: { type: http, scheme: Bearer }
    basic: { type: http, scheme: basic }
    key: { type: apiKey, in: query, name: api_key }
    cookie: { type: apiKey, in: cookie, name: session }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.b/token', scopes: {} } } }
    openid: { type: openIdConnect, openIdConnectUrl: 'https://a.b/.well-known/openid-configuration' }
`,
    calls: [['b', path({ id: 1 })]],
    use: `
import { createSender } from './client/webhooks.ts'
void createSender('https://x.y').created({ body: { n: 1 } })
void createSender('https://x.y').aChanged({ body: { at: 'now' } })
`,
  },
  {
    name: 'what only OpenAPI 3.2 has is named',
    version: '3.2.0',
    document: `
$self: https://example.com/openapi.yaml
paths:
  /a:
    query: { operationId: q, responses: ${none} }
    additionalOperations: { COPY: { operationId: copy, responses: ${none} } }
    get: { operationId: a, parameters: [{ name: all, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object } } } }], responses: ${none} }
tags: [{ name: x, parent: y, kind: nav }]
`,
    warned: [
      'OpenAPI 3.2 is read as 3.1',
      '$self is ignored: references are relative to their file',
      'query is ignored',
      'additionalOperations is ignored',
      'a parameter that is the whole query is ignored',
    ],
    calls: [['a', {}]],
  },
  {
    name: 'a document with many mistakes is generated with --lenient, and each is named',
    lenient: true,
    document: `
paths:
  no-slash: { get: { operationId: one, responses: ${none} } }
  /a/{x}/{y}: { get: { operationId: one, parameters: [${part('x')}], responses: { default: { description: d }, 20x: { description: e } } } }
  /b: { get: { operationId: b, parameters: [{ name: p, in: nowhere, schema: {} }, { $ref: '#/components/parameters/Gone' }], responses: { '200': { $ref: 'missing.yaml#/a' } } } }
components:
  schemas:
    A: { type: strnig, properties: [], required: name, enum: [], minimum: '3', pattern: '[\\w-.]+(' }
    B: { allOf: { type: object }, items: [], additionalProperties: maybe }
    C: { $ref: '#/components/schemas/Gone' }
    D: { $ref: 'https://example.com/elsewhere.json' }
    E: { type: object, properties: { a: null, b: 3, c: text } }
`,
    warned: [
      'path no-slash does not start with a slash; it is read as /no-slash',
      'operationId one is used at /paths/~1a~1{x}~1{y}/get too; this one is one2',
      'path parameter y is not described; it is a text',
      '20x is not a status; the response is ignored',
      'a parameter needs a name and a place, and not in: nowhere; it is ignored',
      '$ref #/components/parameters/Gone points to nothing: openapi.yaml#/components has no parameters; it is ignored',
      '$ref missing.yaml#/a points to missing.yaml, which does not exist; the response has no body here',
      'unknown type strnig; it is read as {}',
      'properties must be a mapping; it is ignored',
      'required must be a list of names; it is ignored',
      'minimum must be a number',
      'pattern is not a regular expression with the u flag: Invalid character class; it is ignored',
      'allOf must be a list of schemas; it is ignored',
      'items must be a schema; the items may be anything',
      'additionalProperties must be a schema; it is ignored',
      '$ref #/components/schemas/Gone points to nothing: openapi.yaml#/components/schemas has no Gone; anything is allowed here',
      '$ref https://example.com/elsewhere.json points outside the file system; anything is allowed here',
      'a is not a schema; it allows anything',
      'b is not a schema; it allows anything',
      'c is not a schema; it allows anything',
    ],
    calls: [['b', {}]],
  },
  {
    name: 'a document of 3.0 that uses words of 3.1 and of 2.0',
    version: '3.0.3',
    lenient: true,
    document: `
paths:
  /a: { get: { operationId: a, parameters: [{ name: q, in: query, type: integer }, { name: l, in: query, schema: { type: array, items: { type: string } }, collectionFormat: csv }, { name: h, in: query, style: simple, schema: { type: array, items: { type: integer } } }], responses: { '200': { description: ok, schema: { type: string } } } } }
components: { schemas: { A: { type: object, properties: { a: { type: [string, 'null'] }, b: { const: 1 }, c: { examples: [1] } } } } }
`,
    warned: [
      'type is ignored',
      'query has no style simple; it is read as form',
      'collectionFormat is ignored',
      'schema is ignored',
      'const is not OpenAPI 3.0; it is read as in 3.1',
      'type: ["string","null"] is not OpenAPI 3.0; it is read as in 3.1',
    ],
    calls: [['a', query({ l: ['x', 'y'], h: [1, 2] })]],
    values: { A: [[{ a: null, b: 1 }], [{ b: 2 }]] },
  },
  {
    name: 'an empty document, and one with components alone',
    document: `
paths: {}
components: { schemas: { A: {} }, responses: { R: ${ok('{ type: string }')} }, parameters: { P: ${part('p')} }, examples: { e: { value: 1 } }, headers: {}, links: {}, callbacks: {}, requestBodies: {}, pathItems: {} }
`,
    values: { A: [[1, null], []] },
  },
  {
    name: 'operations whose ids only differ in case and signs, or are reserved words',
    document: `
paths:
  /a: ${get('get-thing')}
  /b: ${get('getThing')}
  /c: ${get('get_thing')}
  /d: ${get('delete')}
  /e: ${get('await')}
  /f: ${get('__proto__')}
  /g: ${get('prototype')}
  /h: ${get('async')}
  /i: ${get('2fa.enable')}
  /j: ${get("'ünï cödé'")}
  /k: ${get("'a/b:c{d}'")}
  /l: ${get("''")}
`,
    warned: [
      'another operation already has the method getThing; that of getThing is getThing2',
      '__proto__ cannot be the name of a method; it is __proto__Operation',
      '2fa.enable cannot be the name of a method; it is _2faEnable',
    ],
    urls: [
      ['/a', 'getThing'],
      ['/b', 'getThing2'],
      ['/d', 'delete'],
      ['/e', 'await'],
      ['/g', 'prototype'],
      ['/h', 'async'],
      ['/l', 'getL'],
    ],
  },
  {
    name: 'files with components of the same name',
    document: {
      'openapi.yaml': `openapi: 3.1.1
info: { title: t, version: '1' }
paths: { /a: ${echo('a', "{ $ref: 'common.yaml#/components/schemas/Pet' }")}, /b: ${echo('b', ref('Pet'))} }
components: { schemas: { Pet: { type: object, required: [root], properties: { root: { type: integer } } } } }
`,
      'common.yaml':
        'components: { schemas: { Pet: { type: object, required: [sub], properties: { sub: { type: integer } } } } }',
    },
    calls: [
      ['a', body({ sub: 1 })],
      ['b', body({ root: 1 })],
    ],
    rejected: [
      ['a', { root: 1 }],
      ['b', { sub: 1 }],
    ],
    values: { Pet: [[{ root: 1 }], [{ sub: 1 }]], Pet2: [[{ sub: 1 }], [{ root: 1 }]] },
  },
  {
    name: 'names with percent signs that encode nothing, and references to them',
    document: `
paths: { /a: ${echo('a', ref('100%'))} }
components: { schemas: { '100%': { type: object, required: [p], properties: { p: { $ref: '#/components/schemas/100%25/properties/q' }, q: { type: integer } } } } }
`,
    calls: [['a', body({ p: 1 })]],
    rejected: [['a', { p: 'x' }]],
  },
]
