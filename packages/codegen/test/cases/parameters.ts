import { get, none, part, path, query, take, type Case } from './case.ts'

/** Parameters in every place and style. */
export const parameters: readonly Case[] = [
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
    name: 'unions of numbers, booleans and words in every place',
    document: `
paths:
  /u/{p}/{l}:
    get:
      operationId: u
      parameters:
        - { name: p, in: path, required: true, schema: { anyOf: [{ type: integer }, { type: string, pattern: '^[a-z]+$' }] } }
        - { name: l, in: path, required: true, schema: { type: array, items: { anyOf: [{ type: integer }, { enum: [all] }] } } }
        - { name: q, in: query, schema: { type: [integer, boolean] } }
        - { name: X-H, in: header, schema: { oneOf: [{ type: boolean }, { type: string, enum: [maybe] }] } }
        - { name: c, in: cookie, schema: { anyOf: [{ type: number }, { const: none }] } }
        - { name: d, in: query, schema: { anyOf: [{ type: integer }, { type: array, items: { type: integer } }] } }
      responses: ${none}
`,
    calls: [
      [
        'u',
        { params: { path: { p: 7, l: [1, 'all'] }, query: { q: 3 }, header: { 'X-H': true }, cookie: { c: 1.5 } } },
      ],
      [
        'u',
        {
          params: {
            path: { p: 'ab', l: ['all'] },
            query: { q: false },
            header: { 'X-H': 'maybe' },
            cookie: { c: 'none' },
          },
        },
      ],
      ['u', { params: { path: { p: 1, l: [2] }, query: { d: [1, 2] } } }],
      ['u', { params: { path: { p: 1, l: [2] }, query: { d: 3 } } }],
    ],
    warned: ['d is a value or a list, and [0] is sent like 0: a server reads it as one value'],
    urls: [['/u/A/1', undefined]],
    use: `void client.u({ params: { path: { p: 'ab', l: [1, 'all'] }, query: { q: true, d: [1] } } })`,
  },
  {
    name: 'objects as deep as their schemas',
    document: `
paths:
  /q: ${get('q', '{ name: filter, in: query, style: deepObject, schema: { type: object, properties: { a: { type: object, properties: { b: { type: object, properties: { c: { type: integer } } }, l: { type: array, items: { type: integer } } } }, u: { anyOf: [{ type: integer }, { enum: [none] }] }, m: { type: object, additionalProperties: { type: array, items: { type: string } } } } } }', '{ name: page, in: query, style: deepObject, schema: { type: object, additionalProperties: { type: integer } } }', '{ name: any, in: query, style: deepObject, schema: { type: object } }')}
`,
    calls: [
      ['q', query({ filter: { a: { b: { c: 1 }, l: [1, 2] }, u: 3, m: { z: ['b', 'c'] } }, page: { size: 1 } })],
      ['q', query({ filter: { u: 'none' }, any: { a: '1', b: 'x' } })],
    ],
    urls: [
      ['/q?filter[a][b][c]=3', 'q'],
      ['/q?filter[a][b][c]=x', undefined],
    ],
  },
  {
    name: 'objects that take the names that no other parameter has',
    document: `
paths:
  /a: ${get('a', '{ name: page, in: query, schema: { type: integer } }', '{ name: f, in: query, schema: { type: object, additionalProperties: { type: integer } } }')}
  /b: ${get('b', '{ name: f, in: query, schema: { type: object } }')}
  /c: ${get('c', '{ name: f, in: query, schema: { type: object, required: [x], properties: { x: { type: integer } }, additionalProperties: { type: boolean } } }', '{ name: g, in: query, schema: { type: object, properties: { y: { type: string } } } }')}
  /d: ${get('d', '{ name: f, in: query, schema: { type: object } }', '{ name: g, in: query, schema: { type: object } }', '{ name: x, in: query, schema: { type: string } }', '{ name: h, in: query, schema: { type: object, properties: { x: { type: string } } } }')}
`,
    warned: ['several parameters are named x in the query', 'f and g both receive all other query parameters'],
    calls: [
      ['a', query({ page: 1, f: { k: 2 } })],
      ['b', query({ f: { k: '2', z: 'y' } })],
      ['c', query({ f: { x: 1, k: true }, g: { y: 's' } })],
    ],
    urls: [['/a?k=x', undefined]],
  },
  {
    name: 'lists and objects inside headers are warned of',
    document: `
paths: { /a: ${get('a', '{ name: X-A, in: header, schema: { type: object, properties: { n: { type: integer }, l: { type: array, items: { type: string } } } } }', '{ name: X-B, in: header, schema: { type: array, items: { type: integer } } }', '{ name: X-C, in: header, content: { application/json: { schema: { type: array, items: { type: array } } } } }')} }
`,
    warned: ['lists and objects inside X-A are JSON, and a header is split at the commas in it'],
    calls: [['a', { params: { header: { 'X-A': { n: 1 }, 'X-B': [1, 2], 'X-C': [[1, 2]] } } }]],
  },
  {
    name: 'lists in exploded objects repeat their name',
    document: `
paths:
  /a: ${get('a', '{ name: page, in: query, schema: { type: object, properties: { size: { type: integer }, sort: { type: array, items: { type: string } }, ids: { type: array, items: { type: integer } }, one: { oneOf: [{ type: integer }, { type: array, items: { type: integer } }] }, pairs: { type: array, items: { type: array, items: { type: integer } } }, o: { type: object, properties: { x: { type: integer } } } }, additionalProperties: { type: array, items: { type: boolean } } } }')}
  /f: ${take('f', 'application/x-www-form-urlencoded', '{ type: object, properties: { page: { type: object, properties: { sort: { type: array, items: { type: string } } } } } }', ', encoding: { page: { style: form, explode: true } }')}
`,
    calls: [
      [
        'a',
        query({
          page: {
            size: 1,
            sort: ['a,asc', 'b c'],
            ids: [1],
            one: 2,
            pairs: [[1, 2], [3]],
            o: { x: 1 },
            any: [true, false],
          },
        }),
      ],
      ['a', query({ page: { sort: ['a'], one: [3, 4] } })],
      ['f', { body: { page: { sort: ['a', 'b'] } } }],
    ],
    urls: [
      ['/a?sort=a,asc&sort=b&ids=1&ids=2&other=true', 'a'],
      ['/a?ids=x', undefined],
    ],
  },
  {
    name: 'objects that are required, and sent without members',
    document: `
paths:
  /a: ${get('a', '{ name: page, in: query, required: true, schema: { type: object, properties: { size: { type: integer, minimum: 1 } } } }', '{ name: where, in: query, required: true, style: deepObject, schema: { type: object, properties: { x: { type: boolean } } } }')}
  /b: ${get('b', '{ name: page, in: query, required: true, schema: { type: object, required: [size], properties: { size: { type: integer } } } }')}
`,
    calls: [
      ['a', query({ page: {}, where: {} })],
      ['a', query({ page: { size: 2 }, where: { x: true } })],
      ['b', query({ page: { size: 2 } })],
    ],
    urls: [
      ['/a', 'a'],
      ['/a?size=0', undefined],
      ['/b', undefined],
    ],
  },
  {
    name: 'parameters named like members that every object inherits, left out',
    document: `
paths: { /a: ${get('a', '{ name: toString, in: query, schema: { type: string } }', '{ name: constructor, in: cookie, schema: { type: integer } }', '{ name: n, in: query, schema: { oneOf: [{ type: integer }, { type: string, pattern: "^x" }] } }')} }
`,
    calls: [
      ['a', query({ n: 'x1' })],
      ['a', query({ toString: 'x', n: 3 })],
    ],
  },
  {
    name: 'items that a style cannot contain',
    document: `
paths:
  /a: ${get('a', '{ name: l, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: string } } }')}
  /b: ${get('b', "{ name: l, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { enum: ['a b', c] } } }")}
  /c: ${get('c', '{ name: l, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: integer } } }', "{ name: m, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: string, pattern: '^x' } } }")}
  /d: ${get('d', '{ name: l, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }')}
`,
    warned: [
      'items of l may have a space, which separates them in spaceDelimited',
      'items of l may have a space, which separates them in spaceDelimited',
    ],
    calls: [
      ['a', query({ l: ['x', 'y'] })],
      ['c', query({ l: [1, 2], m: ['xa', 'xb'] })],
      ['d', query({ l: ['a|b', 'b c'] })],
    ],
  },
  {
    name: 'parameters that may be sent without a value',
    document: `
paths:
  /a: ${get('a', '{ name: v, in: query, allowEmptyValue: true, schema: { type: integer } }', '{ name: b, in: query, allowEmptyValue: true, schema: { type: boolean } }', '{ name: l, in: query, schema: { type: array, items: { type: string } } }', '{ name: e, in: query, allowEmptyValue: true, schema: { enum: [x] } }')}
`,
    calls: [
      ['a', query({ v: '', b: '', e: '' })],
      ['a', query({ v: 1, b: true, e: 'x', l: ['', 'a'] })],
    ],
    urls: [
      ['/a?v&b=', 'a'],
      ['/a?v=x', undefined],
    ],
    use: `
void client.a({ params: { query: { v: '', b: '', e: 'x' } } })
// @ts-expect-error -- only the empty text
void client.a({ params: { query: { v: 'x' } } })
export const handlers: Pick<Handlers, 'a'> = {
  a: ({ query: { v } }) => ({ status: v === '' ? 204 : 204 }),
}
`,
  },
  {
    name: 'headers and cookies of every kind',
    document: `
paths:
  /a:
    get:
      operationId: a
      parameters:
        - { name: sid, in: cookie, schema: { type: string } }
        - { name: obj, in: cookie, explode: false, schema: { type: object, properties: { a: { type: integer }, b: { type: string } } } }
        - { name: X-Ids, in: header, schema: { type: array, items: { type: integer } } }
        - { name: X-O, in: header, explode: true, schema: { type: object, properties: { a: { type: integer }, b: { type: string } } } }
        - { name: X-J, in: header, content: { application/json: { schema: { type: object, properties: { a: { type: array, items: { type: integer } } } } } } }
        - { name: j, in: query, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
      responses: ${none}
`,
    calls: [
      [
        'a',
        {
          params: {
            cookie: { sid: 'a b;c', obj: { a: 1, b: 'x' } },
            header: { 'X-Ids': [1, 2], 'X-O': { a: 1, b: 'z' }, 'X-J': { a: [1] } },
            query: { j: { a: 'ü' } },
          },
        },
      ],
    ],
  },
  {
    name: 'parameters with names that code cannot have, or has already',
    document: `
paths:
  /a/{some-id}/{2nd}/{a.b}: ${get('a', part('some-id'), part('2nd'), part('a.b'), "{ name: 'ids[]', in: query, schema: { type: array, items: { type: integer } } }", "{ name: 'filter[name]', in: query, schema: { type: string } }", '{ name: $top, in: query, schema: { type: integer } }', '{ name: é, in: query, schema: { type: string } }', '{ name: constructor, in: query, schema: { type: string } }', '{ name: toString, in: header, schema: { type: integer } }')}
`,
    calls: [
      [
        'a',
        {
          params: {
            path: { 'some-id': '1', '2nd': '2', 'a.b': '3' },
            query: { 'ids[]': [1, 2], 'filter[name]': 'x', $top: 3, é: 'ü', constructor: 'c' },
            header: { toString: 2 },
          },
        },
      ],
    ],
  },
  {
    name: 'parameters of a path that an operation describes anew',
    document: `
paths:
  /a/{x}:
    parameters: [{ name: x, in: path, required: true, schema: { type: string } }, { name: q, in: query, schema: { type: string } }]
    get: { operationId: a, parameters: [${part('x', '{ type: integer }')}, { name: q, in: header, schema: { type: string } }], responses: ${none} }
    put: { operationId: b, responses: ${none} }
`,
    calls: [
      ['a', { params: { path: { x: 1 }, query: { q: 'a' }, header: { q: 'b' } } }],
      ['b', path({ x: 'z' })],
    ],
  },
  {
    name: 'texts that stand for several values are warned of',
    document: `
paths:
  /a: ${get(
    'a',
    '{ name: n, in: query, schema: { anyOf: [{ type: integer }, { type: string }] } }',
    '{ name: b, in: query, schema: { type: [boolean, string] } }',
    '{ name: e, in: query, schema: { enum: [1, "1", x] } }',
    '{ name: d, in: query, schema: { anyOf: [{ type: integer }, { type: array, items: { type: integer } }] } }',
    '{ name: w, in: query, schema: { oneOf: [{ enum: [a, b] }, { type: array, items: { enum: [b, c] } }] } }',
    '{ name: i, in: query, schema: { type: array, items: { type: [number, string] } } }',
    '{ name: fine, in: query, schema: { anyOf: [{ type: integer }, { type: string, pattern: "^x" }, { type: array, minItems: 2, items: { type: integer } }] } }',
    '{ name: date, in: query, schema: { anyOf: [{ type: integer }, { type: string, enum: [now] }, { type: boolean }] } }',
  )}
  /f: { post: { operationId: f, requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { n: { type: [integer, string] } } } } } }, responses: ${none} } }
`,
    warned: [
      'an item of i is number or string, and 0 is the text of both: a server reads it as a number',
      'b is boolean or string, and true is the text of both: a server reads it as a boolean',
      'd is a value or a list, and [0] is sent like 0: a server reads it as one value',
      'e is number or string, and 1 is the text of both: a server reads it as a number',
      'n is number or string, and 0 is the text of both: a server reads it as a number',
      'n is number or string, and 0 is the text of both: a server reads it as a number',
      'w is a value or a list, and [b] is sent like b: a server reads it as one value',
    ],
    calls: [
      ['a', query({ n: 3, b: true, e: 1, d: 3, w: 'b', i: [1, 'x'], fine: [1, 2] })],
      ['a', query({ n: 'x', b: 'x', e: 'x', d: [1, 2], w: ['b', 'c'] })],
      ['a', query({ w: ['c'] })],
    ],
  },
  {
    name: 'null is left out, except in JSON',
    document: `
paths:
  /a: ${get('a', '{ name: s, in: query, schema: { type: [string, "null"] } }', '{ name: r, in: query, required: true, schema: { type: [integer, "null"] } }', '{ name: l, in: query, schema: { type: array, items: { type: [integer, "null"] } } }', '{ name: o, in: query, style: deepObject, schema: { type: object, required: [x], properties: { x: { type: [integer, "null"] }, y: { type: [string, "null"] } } } }', '{ name: j, in: query, content: { application/json: { schema: { type: [integer, "null"] } } } }')}
  /f: { post: { operationId: f, requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, required: [a], properties: { a: { type: [string, "null"] }, b: { type: [integer, "null"] }, j: { type: object, properties: { z: { type: [string, "null"] } } } } } } } }, responses: ${none} } }
`,
    warned: [
      'a may be null, which is omitted: only JSON has it',
      'an item of l may be null, which is omitted: only JSON has it',
      'r may be null, which is omitted: only JSON has it',
      'x of o may be null, which is omitted: only JSON has it',
    ],
    calls: [
      ['a', query({ r: 1, j: null })],
      ['f', { body: { a: 'x', b: null, j: { z: null } } }, { a: 'x', j: { z: null } }],
    ],
    urls: [['/a', undefined]],
  },
]
