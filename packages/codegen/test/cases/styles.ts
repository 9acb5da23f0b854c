import { body, get, none, part, path, query, take, type Case } from './case.ts'

const parameter = (name: string, place: string, schema: string, more = ''): string =>
  `{ name: ${name}, in: ${place}, ${place === 'path' ? 'required: true, ' : ''}schema: ${schema}${more === '' ? '' : `, ${more}`} }`

const file = (text = 'content', type = 'image/png'): Blob => new Blob([text], { type })

/** Styles of parameters and forms that are rarely used. */
export const styles: readonly Case[] = [
  {
    name: 'labels and matrices of scalars, lists and objects',
    document: `
paths:
  /l/{s}/{a}/{o}/{e}: ${get('labels', parameter('s', 'path', '{ type: integer }', 'style: label'), parameter('a', 'path', '{ type: array, items: { type: string } }', 'style: label, explode: true'), parameter('o', 'path', '{ type: object, properties: { r: { type: integer }, g: { type: string } } }', 'style: label'), parameter('e', 'path', '{ type: object, additionalProperties: { type: integer } }', 'style: label, explode: true'))}
  /m/{s}/{a}/{o}: ${get('matrices', parameter('s', 'path', '{ type: string }', 'style: matrix'), parameter('a', 'path', '{ type: array, items: { type: integer } }', 'style: matrix, explode: true'), parameter('o', 'path', '{ type: object, properties: { r: { type: boolean } } }', 'style: matrix, explode: true'))}
`,
    calls: [
      ['labels', path({ s: 5, a: ['a.b', 'c,d'], o: { r: 1, g: 'x.y' }, e: { 'p.q': 1, r: 2 } })],
      ['matrices', path({ s: '', a: [1, 2], o: { r: true } })],
      ['matrices', path({ s: 'a;b=c', a: [3], o: { r: false } })],
    ],
  },
  {
    name: 'empty texts, lists and objects in the query',
    document: `
paths:
  /a: ${get('a', parameter('s', 'query', '{ type: string }'), parameter('l', 'query', '{ type: array, items: { type: string } }'), parameter('d', 'query', '{ type: array, items: { type: string } }', 'explode: false'), parameter('p', 'query', '{ type: array, items: { type: string } }', 'style: pipeDelimited, explode: false'))}
`,
    calls: [
      ['a', query({ s: '' })],
      ['a', query({ l: [''] })],
      ['a', query({ l: ['', 'a', ''] })],
      ['a', query({ d: ['a', '', 'b'] })],
      ['a', query({ p: ['a', '', 'b'] })],
    ],
    urls: [
      ['/a?', 'a'],
      ['/a?s', 'a'],
      ['/a?unknown=1', 'a'],
    ],
  },
  {
    name: 'parameters that are JSON, in every place',
    document: `
paths:
  /j/{p}:
    get:
      operationId: j
      parameters:
        - { name: p, in: path, required: true, content: { application/json: { schema: { type: object, properties: { a: { type: array, items: { type: integer } } } } } } }
        - { name: q, in: query, content: { application/json: { schema: { type: [object, 'null'], properties: { s: { type: string } } } } } }
        - { name: X-J, in: header, content: { application/json: { schema: { type: array, items: { type: string } } } } }
        - { name: c, in: cookie, content: { application/json: { schema: { type: integer } } } }
      responses: ${none}
`,
    calls: [
      [
        'j',
        {
          params: {
            path: { p: { a: [1, 2] } },
            query: { q: { s: 'x&y=é/' } },
            header: { 'X-J': ['a', 'b,c'] },
            cookie: { c: 3 },
          },
        },
      ],
      ['j', { params: { path: { p: {} }, query: { q: null } } }],
    ],
    urls: [
      ['/j/%7B%22a%22%3A%5B1%5D%7D', 'j'],
      ['/j/%7B', undefined],
      ['/j/%7B%22a%22%3A%5B%22x%22%5D%7D', undefined],
    ],
  },
  {
    name: 'reserved characters that are kept, except those that end a value',
    document: `
paths:
  /r: ${get('r', parameter('u', 'query', '{ type: string }', 'allowReserved: true'), parameter('l', 'query', '{ type: array, items: { type: string } }', 'allowReserved: true'), parameter('n', 'query', '{ type: string }'))}
`,
    calls: [
      ['r', query({ u: 'https://a.b/c?d=e&f#g', l: ['a/b', 'c:d'], n: 'a/b?c' })],
      ['r', query({ u: "!$'()*+,;=:@[]", n: 'é' })],
    ],
  },
  {
    name: 'a form whose fields are nullable, defaults, numbers and booleans',
    document: `
paths:
  /f: ${take('f', 'application/x-www-form-urlencoded', '{ type: object, required: [a], properties: { a: { type: string, minLength: 1 }, n: { type: number }, b: { type: boolean, default: true }, d: { type: string, format: date }, e: { type: string, enum: [x, y] } }, additionalProperties: false }')}
`,
    calls: [
      ['f', body({ a: 'é & = + %', n: -1.5e-7, b: false, d: '2020-01-01', e: 'y' })],
      ['f', body({ a: '7' })],
    ],
    rejected: [
      ['f', { a: '' }],
      ['f', { a: 'x', n: 'y' }],
      ['f', { a: 'x', other: 'y' }],
      ['f', { n: 1 }],
    ],
  },
  {
    name: 'files of several media types, in lists, with text of other types beside them',
    document: `
paths:
  /f: ${take('f', 'multipart/form-data', '{ type: object, required: [meta, pages], properties: { meta: { type: object, required: [title], properties: { title: { type: string }, tags: { type: array, items: { type: string } } } }, pages: { type: array, minItems: 1, items: { type: string, format: binary } }, cover: { type: string, contentMediaType: image/png, contentEncoding: binary }, rows: { type: array, items: { type: object, properties: { n: { type: integer } } } }, xml: { type: string } } }', ", encoding: { pages: { contentType: 'image/*, application/pdf', headers: { X-Page: { schema: { type: integer } } } }, xml: { contentType: text/xml } }")}
`,
    warned: ['headers of pages (X-Page) are neither sent nor read: RFC 7578 has none of them'],
    calls: [
      [
        'f',
        body({
          meta: { title: 't', tags: ['a'] },
          pages: [file('1'), file('2', 'application/pdf')],
          rows: [{ n: 1 }],
          xml: '<a/>',
        }),
      ],
      ['f', body({ meta: { title: '' }, pages: [file()], rows: [{ n: 1 }, { n: 2 }] })],
    ],
    rejected: [
      ['f', { meta: {}, pages: [file()] }],
      ['f', { meta: { title: 't' }, pages: [file('x', 'text/plain')] }],
    ],
    use: `void client.f({ body: { meta: { title: 't' }, pages: [new Blob([])] } })`,
  },
  {
    name: 'one parameter by reference, one overridden, and one of each place with the same name',
    document: `
paths:
  /o/{id}:
    parameters: [{ $ref: '#/components/parameters/Id' }, ${parameter('q', 'query', '{ type: integer }')}]
    get: { operationId: o, parameters: [${parameter('q', 'query', '{ type: string, pattern: "^x" }')}, ${parameter('id', 'query', '{ type: boolean }')}, ${parameter('id', 'header', '{ type: number }')}, ${parameter('id', 'cookie', '{ type: string }')}], responses: ${none} }
components: { parameters: { Id: ${part('id', '{ type: integer }')} } }
`,
    calls: [
      ['o', { params: { path: { id: 1 }, query: { q: 'x', id: true }, header: { id: 1.5 }, cookie: { id: 'c' } } }],
    ],
    urls: [
      ['/o/x', undefined],
      ['/o/1?q=1', undefined],
      ['/o/1?id=maybe', undefined],
    ],
  },
  {
    name: 'objects in the query by the style form, with and without explode',
    document: `
paths:
  /a: ${get('a', parameter('o', 'query', '{ type: object, properties: { x: { type: integer }, y: { type: array, items: { type: string } } } }'))}
  /b: ${get('b', parameter('o', 'query', '{ type: object, properties: { x: { type: integer }, y: { type: string } } }', 'explode: false'), parameter('m', 'query', '{ type: object, additionalProperties: { type: number } }', 'explode: false'))}
  /c: ${get('c', parameter('o', 'query', '{ type: object, properties: { x: { type: integer } }, additionalProperties: false }'), parameter('z', 'query', '{ type: string }'))}
`,
    calls: [
      ['a', query({ o: { x: 1, y: ['a', 'b'] } })],
      ['b', query({ o: { x: 1, y: 'a,b' }, m: { k: 1.5, 'l,m': 2 } })],
      ['c', query({ o: { x: 1 }, z: 'x' })],
    ],
    urls: [['/c?x=y', undefined]],
  },
  {
    name: 'a trace, options and patch with bodies, and a delete with one',
    document: `
paths:
  /a:
    delete: { operationId: remove, requestBody: { content: { application/json: { schema: { type: object, properties: { ids: { type: array, items: { type: integer } } } } } } }, responses: ${none} }
    patch: { operationId: patch, requestBody: { required: true, content: { application/merge-patch+json: { schema: { type: object, properties: { a: { type: [string, 'null'] } } } }, application/json-patch+json: { schema: { type: array, items: { type: object, required: [op], properties: { op: { type: string } } } } } } }, responses: ${none} }
    options: { operationId: options, responses: ${none} }
`,
    calls: [
      ['remove', body({ ids: [1, 2] })],
      ['remove', {}],
      ['patch', { ...body({ a: null }), contentType: 'application/merge-patch+json' }],
      ['patch', { ...body([{ op: 'add' }]), contentType: 'application/json-patch+json' }],
      ['options', {}],
    ],
    use: `void client.patch({ body: [{ op: 'add' }], contentType: 'application/json-patch+json' })`,
  },
]
