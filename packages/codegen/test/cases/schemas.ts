import { body, echo, none, ref, type Case } from './case.ts'

/** What schemas say of values. */
export const schemas: readonly Case[] = [
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
    name: 'a union keeps members beside null, lists and texts',
    document: `
paths: { /a: ${echo('a', ref('Any'))}, /b: ${echo('b', ref('Contact'))} }
components:
  schemas:
    A: { type: object, properties: { a: { type: integer } }, additionalProperties: false }
    B: { type: object, properties: { b: { type: integer } } }
    C: { type: object, properties: { c: { type: integer } }, required: [c] }
    Any: { oneOf: [{ type: array, items: { anyOf: [${ref('B')}, ${ref('C')}] } }, { anyOf: [${ref('C')}, ${ref('A')}] }, { type: [string, 'null'] }] }
    Contact: { type: object, required: [id], properties: { id: { type: string } }, anyOf: [{ properties: { email: { type: string } }, required: [email] }, { properties: { phone: { type: string } }, required: [phone] }] }
`,
    calls: [
      ['a', body([{ b: 1, c: 2 }])],
      ['a', body({ a: 1 })],
      ['a', body({ c: 1, a: 1 }), { c: 1 }],
      ['a', body('text')],
      ['b', body({ id: '1', email: 'e', phone: 'p' })],
      ['b', body({ id: '1', phone: 'p', z: 1 }), { id: '1', phone: 'p' }],
    ],
    rejected: [
      ['a', { b: 1 }],
      ['b', { id: '1' }],
    ],
    use: `
void client.a({ body: null })
void client.a({ body: [{ b: 1 }, { c: 2 }] })
void client.b({ body: { id: '1', email: 'e' } })
// @ts-expect-error -- id is required
void client.b({ body: { email: 'e' } })
`,
  },
  {
    name: 'members that are named under conditions can be sent, read and are checked',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))}, /c: ${echo('c', ref('C'))}, /d: ${echo('d', ref('D'))}, /e: ${echo('e', ref('E'))} }
components:
  schemas:
    A: { type: object, required: [kind], properties: { kind: { enum: [x, y] } }, if: { properties: { kind: { const: x } } }, then: { required: [size], properties: { size: { type: integer } } }, else: ${ref('More')} }
    More: { properties: { colour: { type: string } }, if: { required: [colour] }, then: { properties: { shade: { type: integer } } } }
    B: { type: object, required: [kind], properties: { kind: { type: string } }, allOf: [{ if: { properties: { kind: { const: x } } }, then: { properties: { size: { type: integer } } } }, { if: { properties: { kind: { const: y } } }, then: { properties: { colour: { type: string } } } }] }
    C: { type: object, properties: { card: { type: string } }, dependentRequired: { card: [name] }, dependentSchemas: { card: ${ref('Card')} } }
    Card: { type: object, required: [cvc], properties: { cvc: { type: integer }, address: { type: object, properties: { street: { type: string } } } } }
    D: { type: object, properties: { a: { type: string }, b: { type: string } }, if: { required: [a] }, then: { required: [b] } }
    E: { type: object, properties: { list: { type: array, items: ${ref('A')} } } }
`,
    warned: ['properties without a type allow any value that is not an object, so its type is unknown'],
    calls: [
      ['a', body({ kind: 'x', size: 1 })],
      ['a', body({ kind: 'y', colour: 'c', shade: 2 })],
      ['b', body({ kind: 'y', colour: 'c' })],
      ['b', body({ kind: 'x', colour: 'c' }), { kind: 'x' }],
      ['c', body({ card: 'x', name: 'n', cvc: 1, address: { street: 's' } })],
      ['c', body({ cvc: 1 }), {}],
      ['d', body({ b: '2', z: 1 }), { b: '2' }],
      ['e', body({ list: [{ kind: 'x', size: 1, colour: 'c' }] }), { list: [{ kind: 'x', size: 1 }] }],
    ],
    rejected: [
      ['a', { kind: 'x' }],
      ['c', { card: 'x', cvc: 1 }],
      ['d', { a: '1' }],
      ['e', { list: [{ kind: 'x', size: 'big' }] }],
    ],
    use: `
void client.a({ body: { kind: 'x', size: 1 } })
void client.b({ body: { kind: 'y', colour: 'c' } })
void client.c({ body: { card: 'x', name: 'n', cvc: 1, address: { street: 's' } } })
// @ts-expect-error -- nothing names z
void client.d({ body: { b: '2', z: 1 } })
export const handlers: Pick<Handlers, 'a'> = { a: ({ body }) => ({ status: 200, body: { kind: body.kind, size: body['size'] } }) }
`,
  },
  {
    name: 'tuples are closed, open or typed behind their first items',
    document: `
paths: { /a: ${echo('a', ref('Closed'))}, /b: ${echo('b', ref('Open'))}, /c: ${echo('c', ref('Typed'))}, /d: ${echo('d', ref('Short'))}, /f: ${echo('f', ref('Nil'))} }
components:
  schemas:
    O: { type: object, properties: { x: { type: integer } } }
    Closed: { type: array, prefixItems: [${ref('O')}, { type: string }], minItems: 2, maxItems: 2 }
    Open: { type: array, prefixItems: [${ref('O')}, { type: string }] }
    Typed: { type: array, prefixItems: [{ type: string }], items: ${ref('O')}, minItems: 2 }
    Short: { type: array, prefixItems: [{ type: string }, { type: number }], items: false }
    Nil: { type: [array, 'null'], prefixItems: [{ type: [string, 'null'] }], items: { type: boolean }, maxItems: 3 }
`,
    calls: [
      ['a', body([{ x: 1, z: 2 }, 'a']), [{ x: 1 }, 'a']],
      ['b', body([])],
      ['b', body([{ x: 1 }, 'b', { any: 1 }])],
      ['c', body(['a', { x: 1, z: 1 }, { x: 2 }]), ['a', { x: 1 }, { x: 2 }]],
      ['d', body(['a'])],
      ['f', body([null, true])],
    ],
    rejected: [
      ['a', [{ x: 1 }]],
      ['a', [{ x: 1 }, 'a', 1]],
      ['c', ['a']],
      ['d', ['a', 1, 2]],
      ['f', ['a', true, false, true]],
    ],
    use: `
void client.b({ body: [] })
void client.b({ body: [{ x: 1 }, 'b', { any: 1 }] })
void client.c({ body: ['a', { x: 1 }] })
void client.d({ body: ['a'] })
void client.f({ body: null })
export const second = (tuple: S.Closed): string => tuple[1]
`,
  },
  {
    name: 'parts that only require members',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /b: ${echo('b', ref('B'))}, /c: ${echo('c', ref('C'))}, /d: ${echo('d', ref('D'))} }
components:
  schemas:
    Base: { type: object, properties: { id: { type: string }, name: { type: string }, o: { type: object, properties: { p: { type: integer } } } } }
    A: { allOf: [${ref('Base')}, { required: [id, o] }] }
    B: { $ref: '#/components/schemas/Base', required: [name] }
    C: { type: object, allOf: [{ required: [id] }, { required: [name] }], properties: { id: { type: string }, name: { type: string } } }
    D: { allOf: [${ref('A')}, { required: [other] }] }
`,
    calls: [
      ['a', body({ id: '1', o: { p: 1 } })],
      ['b', body({ name: 'n' })],
      ['c', body({ id: '1', name: '2' })],
      ['d', body({ id: '1', o: {}, other: { z: 1 } })],
    ],
    rejected: [
      ['a', { id: '1' }],
      ['b', {}],
      ['c', { id: '1' }],
      ['d', { id: '1', o: {} }],
    ],
    use: `
export const texts = (a: S.A, b: S.B, c: S.C): string[] => [a.id, b.name, c.id, c.name]
void client.a({ body: { id: '1', o: {} } })
// @ts-expect-error -- o is required
void client.a({ body: { id: '1' } })
`,
  },
  {
    name: 'objects that list no members are open',
    version: '3.0.3',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components:
  schemas:
    A: { type: object, properties: { e: { type: object }, p: { type: object, properties: {} }, u: {}, f: { type: object, additionalProperties: {} }, l: { type: array, items: {} }, n: { type: object, nullable: true }, x: { type: object, additionalProperties: false } } }
`,
    calls: [
      ['a', body({ e: { a: 1 }, p: {}, u: { q: [1] }, f: { z: 1 }, l: [1, 'a', null], n: null })],
      ['a', body({ p: { z: 1 } }), { p: {} }],
    ],
    rejected: [['a', { x: { a: 1 } }]],
    use: `void client.a({ body: { e: { a: 1 }, p: {}, u: { q: [1] }, f: { z: 1 }, l: [1, 'a', null], n: null, x: {} } })`,
  },
  {
    name: 'null is allowed as OpenAPI 3.0 says',
    version: '3.0.3',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components:
  schemas:
    P: { type: string, enum: [p] }
    A: { type: object, properties: { e: { type: string, enum: [a, b], nullable: true }, f: { type: string, nullable: true, enum: [x, null] }, h: { nullable: true, allOf: [${ref('P')}] } } }
`,
    calls: [
      ['a', body({ e: 'a', f: 'x', h: 'p' })],
      ['a', body({ f: null, h: null })],
    ],
    rejected: [['a', { e: null }]],
    use: `
void client.a({ body: { f: null, h: null } })
// @ts-expect-error -- null is not among the values of e
void client.a({ body: { e: null } })
`,
  },
  {
    name: 'keywords of 3.1 in a document of 3.0 are read as there',
    version: '3.0.2',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components: { schemas: { A: { type: object, properties: { k: { const: fixed } }, patternProperties: { '^x-': { type: integer } }, additionalProperties: false } } }
`,
    warned: [
      'const is not OpenAPI 3.0; it is read as in 3.1',
      'patternProperties is not OpenAPI 3.0; it is read as in 3.1',
    ],
    calls: [['a', body({ 'x-1': 1, k: 'fixed' })]],
    rejected: [
      ['a', { 'x-1': 'a' }],
      ['a', { k: 'other' }],
      ['a', { z: 1 }],
    ],
  },
  {
    name: 'constants of every kind',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components: { schemas: { A: { type: object, properties: { n: { const: null }, o: { const: { a: 1 } }, l: { const: [1, 2] }, b: { const: true }, z: { const: 0 }, e: { enum: [{ a: [1] }, null, 1, '1'] }, t: { type: string, const: x } } } } }
`,
    calls: [['a', body({ n: null, o: { a: 1 }, l: [1, 2], b: true, z: 0, e: { a: [1] }, t: 'x' })]],
    rejected: [
      ['a', { o: { a: 2 } }],
      ['a', { l: [2, 1] }],
      ['a', { z: false }],
      ['a', { n: 0 }],
    ],
    use: `void client.a({ body: { n: null, o: { a: 1 }, l: [1, 2], b: true, z: 0, e: '1', t: 'x' } })`,
  },
  {
    name: 'schemas that contain themselves',
    document: `
paths: { /a: ${echo('a', ref('Tree'))}, /j: ${echo('j', ref('Json'))}, /m: ${echo('m', ref('One'))}, /e: ${echo('e', ref('Term'))} }
components:
  schemas:
    Tree: { type: object, required: [v], properties: { v: { type: integer }, kids: { type: array, items: ${ref('Tree')} }, parent: { anyOf: [${ref('Tree')}, { type: 'null' }] }, by: { type: object, additionalProperties: ${ref('Tree')} } } }
    Json: { anyOf: [{ type: [string, number, boolean, 'null'] }, { type: array, items: ${ref('Json')} }, { type: object, additionalProperties: ${ref('Json')} }] }
    One: { type: object, properties: { two: ${ref('Two')} } }
    Two: { allOf: [${ref('One')}, { type: object, properties: { x: { type: array, prefixItems: [${ref('One')}] } } }] }
    Term: { oneOf: [{ type: object, required: [is], properties: { is: { type: number } }, additionalProperties: false }, { type: object, required: [op, args], properties: { op: { enum: [add, mul] }, args: { type: array, items: ${ref('Term')}, minItems: 2 } }, additionalProperties: false }] }
`,
    calls: [
      ['a', body({ v: 1, kids: [{ v: 2, parent: null, by: { x: { v: 3 } } }] })],
      ['j', body({ a: [1, null, { b: true }] })],
      ['m', body({ two: { two: {}, x: [{ two: {} }, 5] } })],
      ['e', body({ op: 'add', args: [{ is: 1 }, { op: 'mul', args: [{ is: 1 }, { is: 2 }] }] })],
    ],
    rejected: [
      ['a', { v: 1, kids: [{}] }],
      ['e', { op: 'add', args: [{ is: 1 }] }],
    ],
    use: `
void client.j({ body: { a: [1, null] } })
void client.e({ body: { op: 'add', args: [{ is: 1 }, { is: 2 }] } })
`,
  },
  {
    name: 'members named like those that every object has',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components: { schemas: { A: { type: object, required: [constructor], properties: { constructor: { type: string }, toString: { type: integer }, 'with space': { type: integer }, '1': { type: string }, 'quote''s': { type: boolean }, '$ref': { type: string } } } } }
`,
    calls: [['a', body({ constructor: 'x', toString: 1, 'with space': 2, 1: 'a', "quote's": true, $ref: 'r' })]],
    rejected: [['a', {}]],
    use: `void client.a({ body: { constructor: 'x', toString: 1, 'with space': 2, 1: 'a', "quote's": true, $ref: 'r' } })`,
  },
  {
    name: 'what is read-only or write-only goes in one direction',
    document: `
paths: { /a: { post: { operationId: a, requestBody: { required: true, content: { application/json: { schema: ${ref('A')} } } }, responses: ${none} } } }
components:
  schemas:
    A: { type: object, required: [id, secret], properties: { id: { type: string, readOnly: true }, secret: { type: string, writeOnly: true }, inner: ${ref('B')} } }
    B: { type: object, required: [r], properties: { r: { readOnly: true, type: string }, a: ${ref('A')} } }
`,
    calls: [
      ['a', body({ secret: 's', inner: {} })],
      ['a', body({ secret: 's', id: 'forged' }), { secret: 's' }],
    ],
    rejected: [['a', { id: '1' }]],
    use: `void client.a({ body: { secret: 's', inner: { a: { secret: 't' } } } })`,
  },
]
