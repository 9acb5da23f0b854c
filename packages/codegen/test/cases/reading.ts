import { body, none, path, query, take, ref, type Case } from './case.ts'

const file = (type = 'image/png'): Blob => new Blob(['content'], { type })

/** How documents are read: YAML, files, references, dialects. */
export const reading: readonly Case[] = [
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
    warned: [
      '$ref #/schemas/Thing/properties/inner points through $ref ./schemas.yaml#/Thing, which many tools do not follow',
    ],
    calls: [
      ['a', { ...query({ q: 3 }), ...body({ id: 'x', inner: { t: { id: 'y' } } }) }],
      ['getB', {}],
      ['getC', {}],
    ],
  },
  {
    name: 'mappings and lists that YAML merges and repeats',
    document: `
x-a: &a { type: object, properties: { a: { type: integer } }, required: [a] }
x-b: &b { type: object, properties: { b: { type: integer } }, description: B }
components:
  schemas:
    One: { <<: [*a, *b], required: [] }
    Text: { <<: { type: string, maxLength: 2 } }
    Quoted: { type: object, properties: { '<<': { type: string } } }
    List: &list { type: array, items: { <<: *a, description: other } }
    Again: *list
    Words: { type: object, properties: { x: { enum: &words [p, q] }, y: { enum: *words } } }
`,
    values: {
      One: [[{ a: 1 }, {}], [{ a: 'x' }]],
      Text: [['ab'], ['abc']],
      Quoted: [[{ '<<': 'x' }], [{ '<<': 1 }]],
      Again: [[[{ a: 1 }]], [[{}]]],
      Words: [[{ x: 'p', y: 'q' }], [{ y: 'z' }]],
    },
  },
  {
    name: 'words, times, dates and names that YAML 1.1 reads otherwise',
    document: `
components:
  schemas:
    Word: { type: string, enum: [yes, no, on, off, y, n, NO] }
    Time: { type: string, enum: [12:30:45, 1:20] }
    Date: { type: string, enum: [2020-01-01, 2021-12-31T10:00:00Z], default: 2020-01-01 }
    Names: { type: object, properties: { yes: { type: string }, on: { type: integer }, 123: { type: string }, null: { type: string } }, required: [yes, on] }
    Ten: { type: integer, minimum: 010, maximum: 0o20 }
    Unique: { type: array, uniqueItems: yes }
`,
    warned: ['uniqueItems: yes is a text in YAML 1.2; it is read as true'],
    values: {
      Word: [
        ['yes', 'no', 'on', 'off', 'y', 'n', 'NO'],
        [true, false],
      ],
      Time: [['12:30:45', '1:20'], [45045]],
      Date: [['2020-01-01', '2021-12-31T10:00:00Z'], []],
      Names: [[{ yes: 'a', on: 1, 123: 'x', null: 'n' }], [{}]],
      Ten: [
        [10, 16],
        [8, 17],
      ],
      Unique: [[[1, 2]], [[1, 1]]],
    },
  },
  {
    name: 'numbers among texts are warned of',
    document: `
components: { schemas: { Version: { type: string, enum: [1.5, '2.0', true] }, Fixed: { type: string, const: 007 } } }
`,
    warned: [
      '1.5 is not of type string, so no value matches it',
      'true is not of type string, so no value matches it',
      '7 is not of type string, so no value matches it',
    ],
    values: { Version: [['2.0'], ['1.5', 1.5]] },
  },
  {
    name: 'numbers among texts are texts with --lenient',
    lenient: true,
    document: `
components: { schemas: { Version: { type: [string, 'null'], enum: [1.5, '2.0', true, null] }, Fixed: { type: string, const: 007 } } }
`,
    warned: [
      '1.5 is not a string; it is read as "1.5"',
      'true is not a string; it is read as "true"',
      '7 is not a string; it is read as "7"',
    ],
    values: { Version: [['1.5', '2.0', 'true', null], [1.5]], Fixed: [['7'], [7]] },
  },
  {
    name: 'components, and their sections, that are whole files',
    document: {
      'openapi.yaml': `
openapi: 3.0.3
info: { title: t, version: '1' }
paths: { /a: { $ref: 'paths/a.yaml' } }
components: { $ref: 'components.yaml' }
`,
      'components.yaml': `
schemas: { $ref: 'schemas/index.yaml' }
parameters: { $ref: 'params.yaml' }
`,
      'schemas/index.yaml': `
Pet: { $ref: 'pet.yaml' }
Tag: { type: string, maxLength: 2 }
`,
      'schemas/pet.yaml': `
type: object
required: [tag]
properties: { tag: { $ref: 'index.yaml#/Tag' }, friend: { $ref: './pet.yaml' } }
`,
      'params.yaml': 'Limit: { name: limit, in: query, schema: { type: integer } }',
      'paths/a.yaml': `
put:
  operationId: a
  parameters: [{ $ref: '../openapi.yaml#/components/parameters/Limit' }]
  requestBody: { required: true, content: { application/json: { schema: { $ref: '../openapi.yaml#/components/schemas/Pet' } } } }
  responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '../openapi.yaml#/components/schemas/Pet' } } } } }
`,
    },
    calls: [['a', { ...query({ limit: 1 }), ...body({ tag: 'x', friend: { tag: 'y' } }) }]],
    rejected: [['a', { tag: 'long' }]],
    values: { Tag: [['ab'], ['abc']] },
    use: `export const tag = (pet: S.Pet): string => pet.tag`,
  },
  {
    name: 'path items of other files, and pointers through several references',
    document: {
      'openapi.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /b/{id}: { $ref: 'items.yaml#/components/pathItems/ById' }
  /c: { $ref: '#/components/pathItems/Own' }
components:
  pathItems: { Own: { $ref: 'items.yaml#/components/pathItems/Thing' } }
`,
      'items.yaml': `
components:
  pathItems:
    Thing: { put: { operationId: thing, requestBody: { $ref: '#/components/requestBodies/R' }, responses: { '200': { $ref: '#/components/responses/R' } } } }
    ById: { parameters: [{ $ref: '#/components/parameters/Id' }], get: { operationId: byId, responses: ${none} } }
  parameters: { Id: { name: id, in: path, required: true, schema: { type: integer } } }
  requestBodies: { R: { required: true, content: { application/json: { schema: { $ref: 'sub/s.yaml#/List' } } } } }
  responses: { R: { description: ok, content: { application/json: { schema: { $ref: './sub/s.yaml#/List' } } } } }
`,
      'sub/s.yaml': `
Thing: { type: object, required: [n], properties: { n: { $ref: 'n.yaml' } } }
List: { type: array, items: { $ref: '#/Thing' } }
`,
      'sub/n.yaml': `
type: integer
minimum: 3
`,
    },
    calls: [
      ['byId', path({ id: 3 })],
      ['thing', body([{ n: 3 }])],
    ],
    rejected: [['thing', [{ n: 2 }]]],
  },
  {
    name: 'components that only refer to others of their kind',
    document: `
paths:
  /a/{id}: { post: { operationId: a, parameters: [{ $ref: '#/components/parameters/Lim' }, { $ref: '#/components/parameters/Id2' }], requestBody: { $ref: '#/components/requestBodies/B2' }, responses: { '201': { $ref: '#/components/responses/R2' }, '204': { description: none }, default: { $ref: '#/components/responses/R3' } } } }
components:
  parameters: { Limit: { name: limit, in: query, required: true, schema: { type: integer } }, Lim: { $ref: '#/components/parameters/Limit' }, Id: { name: id, in: path, required: true, schema: ${ref('Alias')} }, Id2: { $ref: '#/components/parameters/Id' } }
  requestBodies: { B: { required: true, content: { application/json: { schema: { type: object, required: [x], properties: { x: { type: integer } } } } } }, B2: { $ref: '#/components/requestBodies/B' } }
  responses: { R: { description: r, headers: { X-A: { $ref: '#/components/headers/H2' } }, content: { application/json: { schema: ${ref('Alias')} } } }, R2: { $ref: '#/components/responses/R' }, R3: { $ref: '#/components/responses/R2', description: other } }
  headers: { H: { required: true, schema: { type: integer } }, H2: { $ref: '#/components/headers/H' } }
  schemas: { Real: { type: integer }, Alias: ${ref('Real')} }
`,
    calls: [['a', { params: { query: { limit: 1 }, path: { id: 2 } }, ...body({ x: 3 }) }]],
    use: `
export const read = async (): Promise<number> => {
  const response = await client.a({ params: { query: { limit: 1 }, path: { id: 2 } }, body: { x: 3 } })
  return response.status === 204 ? 0 : response.body
}
`,
  },
  {
    name: 'parts of other files in places that their path does not name',
    document: {
      'openapi.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /a/{id}: { $ref: 'parts.yaml#/items/one' }
  /b: { get: { operationId: b, responses: { '200': { $ref: '#/components/responses/Whole' } } } }
components:
  responses: { Whole: { $ref: whole.yaml } }
  parameters: { Limit: { $ref: 'parts.yaml#/shared/limit' } }
`,
      'parts.yaml': `
items:
  one:
    parameters: [{ $ref: '#/shared/id' }, { $ref: 'openapi.yaml#/components/parameters/Limit' }]
    put: { operationId: a, requestBody: { $ref: '#/bodies/thing' }, responses: { '204': { $ref: '#/shared/none' } } }
shared:
  id: { name: id, in: path, required: true, schema: { type: integer } }
  limit: { name: limit, in: query, schema: { type: integer } }
  none: { description: ok, headers: { X-N: { $ref: '#/shared/header' } } }
  header: { schema: { type: integer } }
bodies: { thing: { required: true, content: { application/json: { schema: { $ref: '#/things/thing' } } } } }
things: { thing: { type: object, required: [n], properties: { n: { type: integer } } } }
`,
      'whole.yaml': `
description: whole
content: { application/json: { schema: { type: integer } } }
`,
    },
    calls: [['a', { params: { path: { id: 1 }, query: { limit: 2 } }, ...body({ n: 3 }) }]],
    results: [['b', { status: 200, body: 3 }, { status: 200, body: 3 }]],
    use: `
export const put = () => client.a({ params: { path: { id: 1 }, query: { limit: 2 } }, body: { n: 3 } })
export const read = async (): Promise<number> => (await client.b()).body
// @ts-expect-error -- n is a number
void client.a({ params: { path: { id: 1 } }, body: { n: 'x' } })
`,
  },
  {
    name: 'patterns of other languages are translated',
    document: `
components:
  schemas:
    Any: { type: string, pattern: '(?is)^a.B$' }
    Whole: { type: string, pattern: '\\Aab\\z' }
    Class: { type: string, pattern: '^[[:alpha:]_][^[:space:]]+$' }
    Slashes: { type: string, pattern: '/^abc$/i' }
`,
    warned: ['pattern /^abc$/i is delimited by slashes, which are ignored'],
    values: {
      Any: [['A\nb'], ['ab']],
      Whole: [['ab'], ['xab', 'ab\n']],
      Class: [['_x1'], ['1x', 'a b']],
      Slashes: [['ABC'], ['/abc/']],
    },
  },
  {
    name: 'patterns that mean something else in ECMA-262 are ignored with --lenient',
    lenient: true,
    document: `
components:
  schemas:
    Blank: { type: string, pattern: '^\\h+$' }
    Possessive: { type: string, pattern: '^a++b$' }
    Quoted: { type: string, pattern: '^\\Qa.b\\E$' }
    Bracket: { type: string, pattern: '^[^]]+$' }
    Count: { type: string, pattern: '^a{,3}$' }
    Dash: { type: string, pattern: '^[\\w-.]+$' }
`,
    warned: [
      'Invalid escape; it is ignored',
      'Nothing to repeat; it is ignored',
      'Invalid escape; it is ignored',
      'Lone quantifier brackets; it is ignored',
      'Incomplete quantifier; it is ignored',
      'Invalid character class; it is read as ^[\\w\\-.]+$',
    ].map((reason) => `pattern is not a regular expression with the u flag: ${reason}`),
    values: {
      Blank: [[' '], []],
      Possessive: [['aab'], []],
      Quoted: [['a.b'], []],
      Bracket: [['a'], []],
      Count: [['aa'], []],
      Dash: [['a-.'], ['!']],
    },
  },
  {
    name: 'bounds that exclude themselves, in the words of either version',
    version: '3.0.3',
    document: `
components: { schemas: { Flags: { type: number, minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: false }, Alone: { type: integer, exclusiveMinimum: true } } }
`,
    values: {
      Flags: [
        [0.5, 1],
        [0, 1.5],
      ],
      Alone: [[0, -1], []],
    },
  },
  {
    name: 'files of Swagger 2.0 are files with --lenient',
    lenient: true,
    version: '3.0.0',
    document: `
paths: { /a: ${take('a', 'multipart/form-data', '{ type: object, properties: { f: { type: file }, fs: { type: array, items: { type: file } } } }')} }
`,
    warned: [
      'unknown type file; it is read as {"type":"string","format":"binary"}',
      'unknown type file; it is read as {"type":"string","format":"binary"}',
    ],
    calls: [['a', body({ f: file(), fs: [file()] })]],
    use: `void client.a({ body: { f: new Blob([]) } })`,
  },
  {
    name: 'keys of YAML that are not strings keep their text',
    document: `
paths:
  /a:
    get:
      operationId: read
      responses:
        204: { description: ok }
components:
  schemas:
    Odd:
      type: object
      required: ['Null', '1.0', '0x10', yes, '~']
      additionalProperties: false
      properties:
        Null: { type: string }
        1.0: { type: integer }
        1: { type: boolean }
        0x10: { type: string }
        yes: { type: string }
        ~: { type: string }
        True: { type: string }
        2020-01-01: { type: string }
`,
    calls: [['read', {}]],
    values: {
      Odd: [
        [{ Null: 'a', '1.0': 1, '0x10': 'b', yes: 'c', '~': 'd', True: 'e', '2020-01-01': 'f', '1': true }],
        [
          { null: 'a', '1': 1, '16': 'b', true: 'c' },
          { Null: 'a', '1.0': 1, '0x10': 'b', yes: 'c', '~': 'd', null: 'x' },
        ],
      ],
    },
    use: `export const odd: S.Odd = { Null: 'a', '1.0': 1, '0x10': 'b', yes: 'c', '~': 'd' }`,
  },
]
