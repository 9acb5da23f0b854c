import { body, echo, none, ref, take, type Case } from './case.ts'

/** Members of values, which no combination of keywords may drop. */
export const members: readonly Case[] = [
  {
    name: 'children of a discriminated parent in maps, tuples, unions and lists',
    document: `
paths: { /zoo: ${echo('zoo', ref('Zoo'))} }
components:
  schemas:
    Animal: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat, dog] } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } } }
    Cat: { allOf: [${ref('Animal')}, { type: object, properties: { lives: { type: integer } } }] }
    Dog: { allOf: [${ref('Animal')}], type: object, required: [bark], properties: { bark: { type: object, properties: { loud: { type: boolean } } } } }
    Zoo:
      type: object
      properties:
        byName: { type: object, additionalProperties: ${ref('Animal')} }
        pair: { type: array, prefixItems: [${ref('Animal')}, ${ref('Cat')}], items: ${ref('Dog')} }
        either: { anyOf: [${ref('Animal')}, { type: string }] }
        optional: { oneOf: [${ref('Animal')}, { type: 'null' }] }
`,
    calls: [
      ['zoo', body({ byName: { tom: { kind: 'cat', lives: 9 }, rex: { kind: 'dog', bark: { loud: true } } } })],
      [
        'zoo',
        body({
          pair: [
            { kind: 'dog', bark: {} },
            { kind: 'cat', lives: 1 },
            { kind: 'dog', bark: { loud: false } },
          ],
        }),
      ],
      ['zoo', body({ either: { kind: 'cat', lives: 2 }, optional: { kind: 'dog', bark: { loud: true } } })],
      ['zoo', body({ either: 'none', optional: null })],
    ],
    rejected: [
      ['zoo', { byName: { rex: { kind: 'dog' } } }],
      ['zoo', { pair: [{ kind: 'cat', lives: 'x' }] }],
    ],
    use: `
void client.zoo({ body: { byName: { tom: { kind: 'cat', lives: 9 } }, optional: null } })
// @ts-expect-error -- a dog barks
void client.zoo({ body: { byName: { rex: { kind: 'dog' } } } })
export const bark = (animal: S.Animal): boolean | undefined => (animal.kind === 'dog' ? animal.bark.loud : undefined)
`,
  },
  {
    name: 'unevaluated members with a schema beside unions, references and conditions',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))}, /c: ${echo('c', ref('C'))} }
components:
  schemas:
    Base: { type: object, properties: { id: { type: string } } }
    A: { $ref: '#/components/schemas/Base', oneOf: [{ properties: { x: { type: object, properties: { y: { type: boolean } } } }, required: [x] }, { properties: { z: { type: string } }, required: [z] }], unevaluatedProperties: { type: integer } }
    B: { allOf: [${ref('Base')}], if: { required: [k], properties: { k: { const: 1 } } }, then: { properties: { more: { type: string } } }, unevaluatedProperties: false }
    C: { type: object, properties: { list: { type: array, prefixItems: [{ type: string }], contains: { type: boolean }, unevaluatedItems: { type: object, properties: { n: { type: integer } } } } } }
`,
    calls: [
      ['a', body({ id: '1', x: { y: true }, other: 3 })],
      ['a', body({ z: 's', n: 1 })],
      ['b', body({ id: '1', k: 1, more: 'm' })],
      ['c', body({ list: ['a', true, { n: 1 }] })],
    ],
    rejected: [
      ['a', { x: {}, other: 's' }],
      ['a', { x: {}, z: 's' }],
      ['b', { id: '1', more: 'm' }],
      ['b', { z: 1 }],
      ['c', { list: ['a', true, 'x'] }],
    ],
  },
  {
    name: 'generic schemas by dynamic references',
    document: `
paths: { /people: ${echo('people', ref('People'))}, /tree: ${echo('tree', ref('Tree'))} }
components:
  schemas:
    Page:
      $id: https://example.com/page
      type: object
      required: [items]
      properties: { items: { type: array, items: { $dynamicRef: '#item' } }, next: { type: string } }
      $defs: { item: { $dynamicAnchor: item } }
    People:
      $id: https://example.com/people
      $ref: page
      $defs: { person: { $dynamicAnchor: item, type: object, required: [name], properties: { name: { type: string }, age: { type: integer } } } }
    Tree:
      $id: https://example.com/tree
      $dynamicAnchor: node
      type: object
      properties: { value: { type: integer }, children: { type: array, items: { $dynamicRef: '#node' } } }
`,
    calls: [
      ['people', body({ items: [{ name: 'Ann', age: 3 }], next: 'x' })],
      ['tree', body({ value: 1, children: [{ value: 2, children: [] }] })],
    ],
    rejected: [
      ['people', { items: [{ age: 3 }] }],
      ['tree', { children: [{ value: 'x' }] }],
    ],
  },
  {
    name: 'a member that its name, a pattern and a dependency describe',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))} }
components:
  schemas:
    A: { type: object, properties: { s_x: { type: object, properties: { a: { type: integer } } } }, patternProperties: { '^s_': { type: object, properties: { b: { type: string } } }, '_x$': { type: object, required: [a] } }, additionalProperties: false }
    B: { type: object, properties: { kind: { type: string }, at: { type: object, properties: { lat: { type: number } } } }, dependentSchemas: { kind: { properties: { at: { type: object, properties: { lon: { type: number } }, required: [lon] } } } } }
`,
    calls: [
      ['a', body({ s_x: { a: 1, b: 'x' }, s_y: { b: 'y' } })],
      ['b', body({ kind: 'x', at: { lat: 1, lon: 2 } })],
      ['b', body({ at: { lat: 1, lon: 2 } }), { at: { lat: 1 } }],
    ],
    rejected: [
      ['a', { s_x: { b: 'x' } }],
      ['a', { t: {} }],
      ['b', { kind: 'x', at: { lat: 1 } }],
    ],
  },
  {
    name: 'a closed part of a whole rejects the members of the others, as JSON Schema says',
    document: `
components:
  schemas:
    Closed: { allOf: [{ type: object, properties: { a: { type: integer } }, additionalProperties: false }, { type: object, properties: { b: { type: integer } } }] }
    Whole: { type: object, allOf: [{ properties: { a: { type: integer } } }, { properties: { b: { type: integer } } }], unevaluatedProperties: false }
    Names: { type: object, propertyNames: { enum: [x, y], maxLength: 1 }, additionalProperties: { type: array, items: { type: object, properties: { k: { type: string } } } } }
    Counted: { type: object, minProperties: 2, maxProperties: 2, patternProperties: { '^x-': {} } }
`,
    warned: ['additionalProperties: false does not allow b of schemas beside it'],
    values: {
      Closed: [
        [{ a: 1 }, {}],
        [{ a: 1, b: 2 }, { b: 2 }],
      ],
      Whole: [[{ a: 1, b: 2 }], [{ a: 1, c: 2 }]],
      Names: [
        [{ x: [{ k: 's' }] }, {}],
        [{ z: [] }, { x: [{ k: 1 }] }],
      ],
      Counted: [[{ a: 1, 'x-b': 2 }], [{ a: 1 }, { a: 1, b: 2, c: 3 }]],
    },
  },
  {
    name: 'options that only require members, and options of options',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))} }
components:
  schemas:
    A: { type: object, properties: { a: { type: integer }, b: { type: integer }, c: { type: integer } }, oneOf: [{ required: [a] }, { required: [b], not: { required: [a] } }] }
    B: { oneOf: [{ anyOf: [{ type: object, required: [p], properties: { p: { type: integer } } }, { type: object, required: [q], properties: { q: { type: object, properties: { r: { type: integer } } } } }] }, { type: array, items: ${ref('B')} }] }
`,
    calls: [
      ['a', body({ a: 1, b: 2, c: 3 })],
      ['a', body({ b: 2, c: 3 })],
      ['b', body([{ p: 1, q: { r: 2 } }, [{ q: {} }]])],
    ],
    rejected: [
      ['a', { c: 3 }],
      ['b', [{ r: 1 }]],
    ],
    use: `
void client.a({ body: { a: 1, c: 3 } })
void client.b({ body: [{ p: 1 }, [{ q: { r: 1 } }]] })
`,
  },
  {
    name: 'constants and enums of objects and lists, and enums of several types',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /m: ${echo('m', ref('Mixed'))} }
components:
  schemas:
    A: { type: object, properties: { c: { const: { a: 1, b: [1, { z: null }] } }, e: { enum: [{ k: 1 }, [1, 2], x, 1, null, true, 1.5] } }, required: [c] }
    Mixed: { enum: [1, '1', true, 'true', null, 'null'] }
`,
    calls: [
      ['a', body({ c: { a: 1, b: [1, { z: null }] }, e: { k: 1 } })],
      ['a', body({ c: { b: [1, { z: null }], a: 1 }, e: [1, 2] })],
      ['m', body('1')],
      ['m', body(1)],
      ['m', body(true)],
    ],
    rejected: [
      ['a', { c: { a: 1, b: [1, { z: null }], extra: 1 } }],
      ['a', { c: { a: 1, b: [1, { z: null }] }, e: { k: 1, l: 2 } }],
      ['m', 'True'],
    ],
    use: `
void client.a({ body: { c: { a: 1, b: [1, { z: null }] }, e: { k: 1 } } })
export const mixed: readonly S.Mixed[] = [1, '1', true, 'true', null, 'null']
`,
  },
  {
    name: 'null in enums, references and unions of OpenAPI 3.0',
    version: '3.0.3',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components:
  schemas:
    Colour: { type: string, enum: [red, blue] }
    Item: { type: object, properties: { id: { type: integer } } }
    A:
      type: object
      properties:
        plain: { type: string, nullable: true }
        listed: { type: string, nullable: true, enum: [a, b, null] }
        wrapped: { nullable: true, allOf: [${ref('Item')}] }
        either: { nullable: true, oneOf: [${ref('Item')}, { type: string }] }
        list: { type: array, nullable: true, items: { type: integer, nullable: true } }
        colour: ${ref('Colour')}
        map: { type: object, nullable: true, additionalProperties: { type: string, nullable: true } }
`,
    calls: [
      ['a', body({ plain: null, listed: null, wrapped: null, either: null, list: null, map: null })],
      ['a', body({ wrapped: { id: 1 }, either: { id: 2 }, list: [1, null], map: { k: null } })],
    ],
    rejected: [
      ['a', { colour: null }],
      ['a', { listed: 'c' }],
      ['a', { wrapped: { id: null } }],
    ],
    use: `
void client.a({ body: { plain: null, listed: null, wrapped: null, either: null, list: [null], map: { k: null } } })
// @ts-expect-error -- not nullable
void client.a({ body: { colour: null } })
`,
  },
  {
    name: 'read-only and write-only members in lists, maps, unions and parents',
    document: `
paths: { /a: { put: { operationId: a, requestBody: { required: true, content: { application/json: { schema: ${ref('Team')} } } }, responses: { '200': { description: ok, content: { application/json: { schema: ${ref('Team')} } } } } } } }
components:
  schemas:
    User: { type: object, required: [id, name, password], properties: { id: { type: string, readOnly: true }, name: { type: string }, password: { type: string, writeOnly: true } } }
    Admin: { allOf: [${ref('User')}, { type: object, properties: { level: { type: integer }, since: { type: string, readOnly: true } } }] }
    Team: { type: object, properties: { list: { type: array, items: ${ref('User')} }, map: { type: object, additionalProperties: ${ref('Admin')} }, either: { anyOf: [${ref('Admin')}, { type: string }] } } }
`,
    use: `
const user = { name: 'n', password: 'p' }
void client.a({ body: { list: [user], map: { a: { ...user, level: 1 } }, either: { ...user, level: 2 } } })
export const handler: Pick<Handlers, 'a'> = {
  a: ({ body }) => ({ status: 200, body: { list: (body.list ?? []).map(({ name }) => ({ id: '1', name })), map: { a: { id: '1', name: 'n', since: 's' } } } }),
}
`,
  },
  {
    name: 'defaults at every depth change no value, and recursive ones end',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components:
  schemas:
    A:
      type: object
      default: { n: 1 }
      required: [mode]
      properties:
        n: { type: integer, default: 5 }
        mode: { type: string, enum: [x, y], default: x }
        inner: { type: object, default: {}, properties: { list: { type: array, items: { type: object, properties: { b: { type: boolean, default: true } } }, default: [] } } }
        next: ${ref('A')}
`,
    calls: [
      ['a', body({ mode: 'y' })],
      ['a', body({ mode: 'x', inner: { list: [{}] }, next: { mode: 'y', next: { mode: 'x' } } })],
    ],
  },
  {
    name: 'keywords beside a reference apply in 3.1',
    document: `
paths: { /e: ${echo('e', ref('Either'))} }
components:
  schemas:
    Text: { type: string }
    Short: { $ref: '#/components/schemas/Text', maxLength: 2, description: short }
    Either: { type: object, properties: { a: { $ref: '#/components/schemas/Text', enum: [x, y] }, b: { $ref: '#/components/schemas/Item', required: [id], properties: { more: { type: boolean } } } } }
    Item: { type: object, properties: { id: { type: integer } } }
`,
    values: {
      Short: [['ab'], ['abc', 1]],
      Either: [[{ a: 'x', b: { id: 1, more: true } }], [{ a: 'z' }, { b: {} }, { b: { id: 1, more: 1 } }]],
    },
    use: `export const either: S.Either = { a: 'x', b: { id: 1, more: true } }`,
  },
  {
    name: 'keywords beside a reference do not apply in 3.0',
    version: '3.0.3',
    document: `
components:
  schemas:
    Text: { type: string }
    Short: { type: object, properties: { a: { $ref: '#/components/schemas/Text', maxLength: 2, description: short } } }
`,
    warned: ['maxLength next to $ref has no effect in OpenAPI 3.0'],
    values: { Short: [[{ a: 'abc' }], [{ a: 1 }]] },
  },
  {
    name: 'lists with items of a kind, and distinct objects',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components:
  schemas:
    A: { type: array, uniqueItems: true, contains: { type: object, required: [main], properties: { main: { const: true } } }, minContains: 1, maxContains: 2, items: { type: object, properties: { main: { type: boolean }, tags: { type: array, items: { type: string } } } } }
`,
    calls: [['a', body([{ main: true, tags: ['a'] }, { tags: ['a'] }])]],
    rejected: [
      ['a', [{ tags: ['a'] }]],
      [
        'a',
        [
          { main: true, tags: ['a'] },
          { tags: ['a'], main: true },
        ],
      ],
      ['a', [{ main: true }, { main: true, tags: [] }, { main: true, tags: ['b'] }]],
    ],
  },
  {
    name: 'conditions without a branch, negations and empty schemas keep what others name',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))} }
components:
  schemas:
    A: { type: object, properties: { a: { type: integer } }, if: { required: [a] }, else: { properties: { b: { type: string } }, required: [b] }, not: { required: [never] } }
    B: { type: object, properties: { any: true, none: {}, list: { type: array }, obj: { type: object }, no: false } }
`,
    calls: [
      ['a', body({ a: 1 })],
      ['a', body({ b: 'x' })],
      ['b', body({ any: { deep: [{ x: 1 }] }, none: [{ y: 2 }], list: [{ z: 3 }], obj: { q: { r: 1 } } })],
    ],
    rejected: [
      ['a', {}],
      ['a', { a: 1, never: 1 }],
      ['b', { no: 1 }],
    ],
  },
  {
    name: 'a body that is a union of an object and of lists of it',
    document: `
paths:
  /a: ${take('a', 'application/json', '{ oneOf: [{ $ref: "#/components/schemas/Item" }, { type: array, items: { $ref: "#/components/schemas/Item" } }] }')}
  /b: { post: { operationId: b, requestBody: { content: { application/json: { schema: { type: [object, 'null'], properties: { x: { type: integer } } } } } }, responses: ${none} } }
components: { schemas: { Item: { type: object, required: [id], properties: { id: { type: integer }, extra: { type: object, additionalProperties: true } } } } }
`,
    calls: [
      ['a', body({ id: 1, extra: { z: [1] } })],
      ['a', body([{ id: 1, extra: { z: {} } }, { id: 2 }])],
      ['b', body({ x: 1 })],
      ['b', body(null)],
      ['b', {}],
    ],
    rejected: [['a', [{ extra: {} }]]],
  },
  {
    name: 'parts of a whole that name no members, or none in requests',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))}, /c: ${echo('c', ref('C'))}, /u: { post: { operationId: u, requestBody: { required: true, content: { application/json: { schema: ${ref('User')} } } }, responses: ${none} } } }
components:
  schemas:
    Empty: { type: object, properties: {} }
    A: { allOf: [${ref('Empty')}, { type: object, required: [x], properties: { x: { type: integer } } }] }
    B: { type: object, properties: {}, oneOf: [{ type: object, required: [p], properties: { p: { type: string } } }, { type: object, required: [q], properties: { q: { type: string } } }] }
    C: { allOf: [${ref('Empty')}, { type: object, additionalProperties: { type: integer } }] }
    Base: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }
    User: { allOf: [${ref('Base')}, { type: object, required: [name], properties: { name: { type: string }, friends: { type: array, items: ${ref('User')} } } }] }
`,
    calls: [
      ['a', body({ x: 1 })],
      ['b', body({ p: 'x' })],
      ['c', body({ k: 1 })],
      ['u', body({ name: 'n', friends: [{ name: 'm' }] })],
    ],
    rejected: [
      ['a', {}],
      ['a', 'x'],
      ['b', {}],
      ['c', { k: 'x' }],
      ['u', { friends: [] }],
    ],
    use: `
void client.a({ body: { x: 1 } })
void client.b({ body: { p: 'x' } })
void client.c({ body: { k: 1 } })
void client.u({ body: { name: 'n', friends: [{ name: 'm' }] } })
export const x = (a: S.A): number => a.x
`,
  },
  {
    name: 'closed schemas that need members of other schemas are warned of',
    document: `
components:
  schemas:
    Base: { type: object, required: [id], properties: { id: { type: integer }, note: { type: string } } }
    Child: { type: object, required: [id, name], additionalProperties: false, properties: { name: { type: string } }, allOf: [{ $ref: '#/components/schemas/Base' }] }
    Beside: { $ref: '#/components/schemas/Base', additionalProperties: false }
    Clause: { type: object, additionalProperties: false, anyOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [id, b], properties: { id: { type: integer }, b: { type: string } } }] }
    Optional: { type: object, additionalProperties: false, properties: { a: { type: string } }, allOf: [{ properties: { note: { type: string } } }] }
    Own: { type: object, additionalProperties: false, required: [id], properties: { id: { type: integer }, note: {} }, allOf: [{ $ref: '#/components/schemas/Base' }] }
`,
    warned: [
      ...['id', 'id', 'id'].map((name) => `additionalProperties: false does not allow ${name}, so no object matches`),
      'additionalProperties: false does not allow note of schemas beside it',
    ],
    values: {
      Child: [[], [{ id: 1, name: 'a' }]],
      Clause: [[], [{ id: 1 }]],
      Optional: [[{ a: 'x' }, {}], [{ note: 'x' }]],
      Own: [[{ id: 1, note: 'x' }], [{ id: 1, b: 2 }]],
    },
  },
  {
    name: 'closed schemas that others extend are open with --lenient',
    version: '3.0.3',
    lenient: true,
    document: `
paths: { /a: ${echo('a', ref('Order'))}, /b: ${echo('b', ref('Big'))} }
components:
  schemas:
    Order: { type: object, required: [kind], properties: { kind: { type: string }, id: { type: integer } }, additionalProperties: false, discriminator: { propertyName: kind, mapping: { special: '#/components/schemas/Special' } } }
    Special: { allOf: [${ref('Order')}, { type: object, properties: { extra: { type: string } } }] }
    Small: { type: object, properties: { a: { type: integer } }, additionalProperties: false }
    Big: { allOf: [${ref('Small')}, { type: object, properties: { b: { type: integer } }, additionalProperties: false }] }
`,
    warned: ['extra', 'b', 'a'].map(
      (name) => `additionalProperties: false does not allow ${name} of schemas beside it; it is ignored`,
    ),
    calls: [
      ['a', body({ kind: 'special', id: 1, extra: 'x' })],
      ['b', body({ a: 1, b: 2 })],
    ],
  },
  {
    name: 'closed schemas that need members of other schemas close the whole with --lenient',
    lenient: true,
    document: `
components:
  schemas:
    Base: { type: object, required: [id], properties: { id: { type: integer }, note: { type: string } } }
    Child: { type: object, required: [id, name], additionalProperties: false, properties: { name: { type: string } }, allOf: [{ $ref: '#/components/schemas/Base' }] }
    Beside: { $ref: '#/components/schemas/Base', additionalProperties: false }
    Clause: { type: object, additionalProperties: false, anyOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [id, b], properties: { id: { type: integer }, b: { type: string } } }] }
    Optional: { type: object, additionalProperties: false, properties: { a: { type: string } }, allOf: [{ properties: { note: { type: string } } }] }
    Own: { type: object, additionalProperties: false, required: [id], properties: { id: { type: integer }, note: {} }, allOf: [{ $ref: '#/components/schemas/Base' }] }
`,
    warned: ['id, note', 'id', 'id', 'note'].map(
      (name) => `additionalProperties: false does not allow ${name}; it is read as unevaluatedProperties: false`,
    ),
    values: {
      Child: [
        [
          { id: 1, name: 'a' },
          { id: 1, name: 'a', note: 'x' },
        ],
        [{ id: 1, name: 'a', more: 1 }, { id: 1 }],
      ],
      Beside: [[{ id: 1 }], [{ id: 1, more: 1 }]],
      Clause: [
        [{ id: 1 }, { id: 1, b: 'x' }],
        [{ id: 1, more: 1 }, { b: 'x' }],
      ],
      Optional: [[{ a: 'x' }, { note: 'x' }], [{ more: 1 }]],
    },
  },
]
