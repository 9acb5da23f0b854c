/** A document, calls that client and server must agree on, and code that must compile. */
export interface Case {
  readonly name: string
  readonly version?: string
  /** What follows the version and `info`, or files by path. */
  readonly document: string | Readonly<Record<string, string>>
  /** Inputs of operations, which handlers receive as they are. A body is the response of the operation, too. */
  readonly calls: readonly (readonly [operation: string, input: Readonly<Record<string, unknown>>])[]
  /** Bodies that are rejected with 400. */
  readonly rejected?: readonly (readonly [operation: string, body: unknown])[]
  /** TypeScript that uses `client`, and schemas by `S`. */
  readonly use?: string
}

const ok = (schema: string): string => `{ description: ok, content: { application/json: { schema: ${schema} } } }`

const none = `{ '204': { description: ok } }`

/** A path whose body is of a schema, as is its response. */
const echo = (operation: string, schema: string): string =>
  `{ put: { operationId: ${operation}, requestBody: { required: true, content: { application/json: { schema: ${schema} } } }, responses: { '200': ${ok(schema)} } } }`

const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`

const text = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`

const body = (value: unknown): { readonly body: unknown } => ({ body: value })

const path = (values: object): { readonly params: object } => ({ params: { path: values } })

const query = (values: object): { readonly params: object } => ({ params: { query: values } })

/** Documents of the kinds that generators get wrong. */
export const cases: readonly Case[] = [
  {
    name: 'overlays give members of a schema further keywords, at any depth',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))}, /c: ${echo('c', ref('C'))}, /e: ${echo('e', ref('E'))} }
components:
  schemas:
    Base: { type: object, properties: { id: { type: integer }, tags: { type: array, items: { type: object, properties: { k: { type: string } } } }, at: { type: object, properties: { lat: { type: number } } }, kind: { type: string } } }
    A: { allOf: [${ref('Base')}, { properties: { at: { required: [lat], properties: { exact: { type: boolean } } } }, required: [tags] }] }
    B: { allOf: [${ref('Base')}], properties: { at: { required: [lat] }, kind: { enum: [x, y] } }, required: [kind] }
    C: { $ref: '#/components/schemas/Base', required: [id], properties: { at: { properties: { lon: { type: number } } } } }
    E: { allOf: [{ allOf: [${ref('Base')}, { required: [id] }] }, { allOf: [{ properties: { at: { required: [lat] } } }] }] }
`,
    calls: [
      ['a', body({ tags: [{ k: 'x' }], at: { lat: 1, exact: true } })],
      ['b', body({ kind: 'x', at: { lat: 1 } })],
      ['c', body({ id: 1, at: { lat: 1, lon: 2 } })],
      ['e', body({ id: 1, at: { lat: 1 } })],
    ],
    rejected: [
      ['a', { tags: [], at: {} }],
      ['b', { kind: 'z' }],
      ['e', { id: 1, at: {} }],
    ],
    use: `
void client.a({ body: { tags: [{ k: 'x' }], at: { lat: 1, exact: true } } })
void client.b({ body: { kind: 'x', at: { lat: 1 } } })
void client.c({ body: { id: 1, at: { lat: 1, lon: 2 } } })
// @ts-expect-error -- no such kind
void client.b({ body: { kind: 'z' } })
export const values = (b: S.B, e: S.E): [string, number] => [b.kind, e.id]
`,
  },
  {
    name: 'values keep the members of every option that they satisfy, wherever the union stands',
    document: `
paths: { /w: ${echo('w', ref('Wrap'))} }
components:
  schemas:
    A: { type: object, properties: { a: { type: integer } } }
    B: { type: object, properties: { b: { type: integer } } }
    AB: { anyOf: [${ref('A')}, ${ref('B')}] }
    Wrap:
      type: object
      properties:
        list: { type: array, items: ${ref('AB')} }
        map: { type: object, additionalProperties: ${ref('AB')} }
        tuple: { type: array, prefixItems: [${ref('AB')}] }
        null: { anyOf: [${ref('A')}, ${ref('B')}, { type: 'null' }] }
        all: { allOf: [${ref('AB')}, { type: object, properties: { z: { type: integer } } }] }
        next: { type: object, if: { required: [a] }, then: ${ref('AB')}, properties: { a: { type: integer } } }
`,
    calls: [
      [
        'w',
        body({
          list: [{ b: 1 }, { a: 1, b: 2 }],
          map: { k: { b: 1 } },
          tuple: [{ b: 3 }, 'x'],
          null: { b: 1 },
          all: { b: 1, z: 2 },
          next: { a: 1, b: 2 },
        }),
      ],
    ],
  },
  {
    name: 'children extend a parent with a discriminator through others',
    version: '3.0.3',
    document: `
paths: { /p: ${echo('p', `{ type: array, items: ${ref('Animal')} }`)} }
components:
  schemas:
    Animal: { type: object, required: [type], discriminator: { propertyName: type, mapping: { dog: '#/components/schemas/Dog', cat: Cat } }, properties: { type: { type: string }, name: { type: string } } }
    Mammal: { allOf: [${ref('Animal')}, { type: object, properties: { legs: { type: integer } } }] }
    Dog: { allOf: [${ref('Mammal')}, { type: object, required: [bark], properties: { bark: { type: boolean } } }] }
    Cat: { allOf: [${ref('Mammal')}], properties: { purr: { type: integer } } }
    Fish: { type: object, properties: { fins: { type: integer } }, allOf: [${ref('Animal')}] }
`,
    calls: [
      [
        'p',
        body([
          { type: 'dog', name: 'a', legs: 4, bark: true },
          { type: 'cat', legs: 4, purr: 3 },
          { type: 'Fish', fins: 2 },
          { type: 'Mammal', legs: 1 },
        ]),
      ],
    ],
    rejected: [
      ['p', [{ type: 'dog' }]],
      ['p', [{ type: 'Fish', fins: 'x' }]],
    ],
  },
  {
    name: 'paths match exactly',
    document: `
paths:
  /v1/{name}: { get: { operationId: show, parameters: [${text('name')}], responses: ${none} } }
  /v1/{name}:cancel: { get: { operationId: cancel, parameters: [${text('name')}], responses: ${none} } }
  /v1/{name}/sub/{id}.json: { get: { operationId: sub, parameters: [${text('name')}, { name: id, in: path, required: true, schema: { type: integer } }], responses: ${none} } }
  /Orders('{key}')/Items({n}): { get: { operationId: orders, parameters: [${text('key')}, { name: n, in: path, required: true, schema: { type: integer } }], responses: ${none} } }
  /r/{from}...{to}: { get: { operationId: range, parameters: [${text('from')}, ${text('to')}], responses: ${none} } }
  /:x/{y}: { get: { operationId: colon, parameters: [{ name: y, in: path, required: true, schema: { type: array, items: { type: integer } } }], responses: ${none} } }
  /größe%20b/{y}: { get: { operationId: space, parameters: [${text('y')}], responses: ${none} } }
`,
    calls: [
      ['show', path({ name: 'a:b' })],
      ['cancel', path({ name: 'a/b c' })],
      ['sub', path({ name: 'n', id: 5 })],
      ['orders', path({ key: "o'x", n: 3 })],
      ['range', path({ from: 'a', to: 'b' })],
      ['colon', path({ y: [1, 2] })],
      ['space', path({ y: 'z%' })],
    ],
  },
  {
    name: 'parameters are what their unions allow',
    document: `
paths:
  /q:
    get:
      operationId: q
      parameters:
        - { name: a, in: query, schema: { oneOf: [{ type: integer }, { type: string, pattern: '^x' }] } }
        - { name: d, in: query, schema: { type: array, items: { anyOf: [{ type: integer }, { type: string, enum: [x, y] }] } } }
        - { name: h, in: query, explode: false, schema: { type: array, prefixItems: [{ type: integer }, { type: string }, { type: boolean }], items: false } }
        - { name: n, in: query, schema: { enum: [1, 2, three] } }
        - { name: deep, in: query, style: deepObject, schema: { type: object, properties: { price: { type: object, properties: { gte: { type: integer } } }, tags: { type: array, items: { type: string } } } } }
        - { name: labels, in: query, schema: { type: object, additionalProperties: { type: string } } }
      responses: ${none}
`,
    calls: [
      ['q', query({ a: 7, n: 'three' })],
      ['q', query({ a: 'x7', d: [1, 'x'], n: 2 })],
      ['q', query({ h: [1, 'b', true], deep: { price: { gte: 3 }, tags: ['a', 'b&c'] } })],
      ['q', query({ labels: { env: 'dev', b: 'x=y' } })],
    ],
  },
  {
    name: 'typed further members, open tuples and empty objects',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))}, /c: ${echo('c', ref('C'))} }
components:
  schemas:
    A: { type: object, required: [id], properties: { id: { type: integer }, meta: { type: object } }, additionalProperties: { type: object, properties: { x: { type: boolean } } } }
    B: { type: object, properties: { id: { type: integer } }, patternProperties: { '^s_': { type: string } }, additionalProperties: { type: boolean } }
    C: { type: array, prefixItems: [{ type: object, properties: { x: { type: integer } } }, { type: string }], minItems: 1, items: { type: boolean } }
`,
    calls: [
      ['a', body({ id: 1, meta: { source: 'web' }, other: { x: true } })],
      ['b', body({ id: 1, s_a: 'x', z: true })],
      ['c', body([{ x: 1 }])],
      ['c', body([{ x: 1 }, 's', true])],
    ],
    rejected: [
      ['a', { id: 1, other: 3 }],
      ['b', { z: 'x' }],
    ],
    use: `
void client.a({ body: { id: 1, meta: { source: 'web' }, other: { x: true } } })
void client.c({ body: [{ x: 1 }] })
// @ts-expect-error -- the second item is a string
void client.c({ body: [{ x: 1 }, true] })
`,
  },
  {
    name: 'forms with parameters of their media type, and bodies that are not parsed',
    document: `
paths:
  /m: { post: { operationId: m, requestBody: { required: true, content: { 'multipart/form-data; boundary=x': { schema: { type: object, properties: { n: { type: integer }, tags: { type: array, items: { type: string } } } } } } }, responses: ${none} } }
  /x: { get: { operationId: x, responses: { '200': { description: ok, content: { text/xml: { schema: { type: object, properties: { x: { type: string } } } } } } } } }
`,
    calls: [['m', body({ n: 3, tags: ['a', 'b'] })]],
    use: `
import type { Handlers } from './hono/app.ts'
export const xml: Pick<Handlers, 'x'> = { x: () => ({ status: 200, body: '<x/>' }) }
export const read = async (): Promise<string> => (await client.x()).body
`,
  },
  {
    name: 'paths and components that are files, and pointers through references',
    document: {
      'openapi.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths: { $ref: './paths.yaml' }
components: { $ref: './components/all.yaml' }
`,
      'paths.yaml': `
/a: { $ref: './items/a.yaml' }
/b: { $ref: './items/shared.yaml#/components/pathItems/B' }
/c: { $ref: './items/shared.yaml#/components/pathItems/B' }
`,
      'items/a.yaml': `
parameters: [{ $ref: '../components/all.yaml#/parameters/Q' }]
put:
  operationId: a
  requestBody: { required: true, content: { application/json: { schema: { $ref: '../components/all.yaml#/schemas/Thing' } } } }
  responses: { '200': { $ref: '../components/all.yaml#/responses/Ok' } }
`,
      'items/shared.yaml': `
components: { pathItems: { B: { get: { responses: ${none} } } } }
`,
      'components/all.yaml': `
parameters: { Q: { name: q, in: query, schema: { $ref: './schemas.yaml#/Q' } } }
responses: { Ok: { description: ok, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } } }
schemas: { Thing: { $ref: './schemas.yaml#/Thing' }, Through: { $ref: '#/schemas/Thing/properties/inner' } }
`,
      'components/schemas.yaml': `
Q: { type: integer }
Thing: { type: object, required: [id], properties: { id: { type: string }, inner: { type: object, properties: { t: { $ref: '#/Thing' } } } } }
`,
    },
    calls: [
      ['a', { ...query({ q: 3 }), ...body({ id: 'x', inner: { t: { id: 'y' } } }) }],
      ['getB', {}],
      ['getC', {}],
    ],
  },
  {
    name: 'a mapping alone distinguishes the options, also in types',
    document: `
paths: { /e: ${echo('e', ref('Entry'))}, /n: ${echo('n', ref('Sum'))}, /i: ${echo('i', ref('Implied'))} }
components:
  schemas:
    Entry: { oneOf: [${ref('Common')}, ${ref('Payable')}], discriminator: { propertyName: type, mapping: { approval: '#/components/schemas/Common', entity: Common, payable: '#/components/schemas/Payable' } } }
    Common: { type: object, required: [type], properties: { type: { type: string }, label: { type: string } } }
    Payable: { type: object, properties: { type: { type: string }, amount: { type: integer } }, required: [amount] }
    Implied: { anyOf: [${ref('Common')}, ${ref('Payable')}], discriminator: { propertyName: type } }
    Sum: { oneOf: [${ref('Value')}, ${ref('Add')}], discriminator: { propertyName: op, mapping: { value: Value, add: Add } } }
    Value: { type: object, required: [op, is], properties: { op: { type: string }, is: { type: number } } }
    Add: { type: object, required: [op, left, right], properties: { op: { type: string }, left: ${ref('Sum')}, right: ${ref('Sum')} } }
`,
    calls: [
      ['e', body({ type: 'payable', amount: 3 })],
      ['e', body({ type: 'entity', label: 'a' })],
      ['i', body({ type: 'Payable', amount: 3 })],
      ['n', body({ op: 'add', left: { op: 'value', is: 1 }, right: { op: 'value', is: 2 } })],
    ],
    rejected: [
      ['e', { type: 'payable' }],
      ['e', { type: 'other' }],
      ['i', { type: 'payable', amount: 3 }],
    ],
    use: `
export const amount = (entry: S.Entry): number => (entry.type === 'payable' ? entry.amount : 0)
export const implied = (entry: S.Implied): number => (entry.type === 'Payable' ? entry.amount : 0)
export const sum = (e: S.Sum): number => (e.op === 'value' ? e.is : sum(e.left) + sum(e.right))
export const answered = async () => {
  const { body } = await client.e({ body: { type: 'entity' } })
  return body.type === 'payable' ? body.amount : body.label
}
// @ts-expect-error -- no such type
void client.e({ body: { type: 'other' } })
`,
  },
  {
    name: 'the mapping distinguishes options that share the values of a base',
    version: '3.0.3',
    document: `
paths: { /e: ${echo('e', ref('Either'))}, /p: ${echo('p', ref('Pet'))} }
components:
  schemas:
    Base: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat, dog] }, name: { type: string } } }
    Cat: { allOf: [${ref('Base')}, { type: object, properties: { purrs: { type: boolean } } }] }
    Dog: { allOf: [${ref('Base')}, { type: object, required: [barks], properties: { barks: { type: integer } } }] }
    Either: { oneOf: [${ref('Cat')}, ${ref('Dog')}], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }
    Pet: { type: object, required: [kind], discriminator: { propertyName: kind, mapping: { fish: '#/components/schemas/Fish', bird: '#/components/schemas/Bird' } }, properties: { kind: { type: string, enum: [fish, bird] } } }
    Fish: { allOf: [${ref('Pet')}, { type: object, properties: { fins: { type: integer } } }] }
    Bird: { allOf: [${ref('Pet')}, { type: object, required: [wings], properties: { wings: { type: integer } } }] }
`,
    calls: [
      ['e', body({ kind: 'cat', name: 'a', purrs: true })],
      ['e', body({ kind: 'dog', barks: 2 })],
      ['p', body({ kind: 'fish', fins: 2 })],
      ['p', body({ kind: 'bird', wings: 2 })],
    ],
    rejected: [
      ['e', { kind: 'dog' }],
      ['p', { kind: 'bird' }],
    ],
    use: `
export const barks = (pet: S.Either): number => (pet.kind === 'dog' ? pet.barks : 0)
export const wings = (pet: S.Pet): number => (pet.kind === 'bird' ? pet.wings : 0)
void client.p({ body: { kind: 'bird', wings: 2 } })
`,
  },
]
