import { expect, test } from 'vitest'
import type { LoadedDocument } from '../src/compare.ts'
import { changes, documentOf, type Json, operation, requestBody, responseBody } from '../src/testing/documents.ts'

const components = (schemas: Json): Json => ({ components: { schemas } })
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const paths = (items: Json, more: Json = {}): LoadedDocument => documentOf({ paths: items, ...more })
const get = (more: Json = {}): Json => ({ get: { responses: { 200: { description: '' } }, ...more } })
const v30 = { openapi: '3.0.3' }

const object = (members: Json): Json => ({ type: 'object', ...members })
const pet = object({ properties: { name: { type: 'string' } }, required: ['name'] })
const cat = object({ properties: { kind: { const: 'cat' }, lives: { type: 'integer' } }, required: ['kind'] })
const dog = object({ properties: { kind: { const: 'dog' } }, required: ['kind'] })

/** Schemas that mean the same. */
const schemas: readonly (readonly [name: string, a: Json, b: Json, more?: Json])[] = [
  ['nullable and a list of types', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [
    'nullable and an alternative of null',
    { type: 'string', nullable: true },
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
  ],
  [
    'nullable around a reference',
    { nullable: true, allOf: [ref('Pet')] },
    { oneOf: [ref('Pet'), { type: 'null' }] },
    components({ Pet: pet }),
  ],
  ['a nullable enum', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
  ['allOf of one', { allOf: [{ type: 'string' }] }, { type: 'string' }],
  ['anyOf of one', { anyOf: [{ type: 'string' }] }, { type: 'string' }],
  ['oneOf of one', { oneOf: [ref('Pet')] }, ref('Pet'), components({ Pet: pet })],
  ['const and an enum of one', { const: 'a' }, { enum: ['a'] }],
  ['const and a typed enum', { const: 'a' }, { type: 'string', enum: ['a'] }],
  [
    'exclusive bounds of both dialects',
    { type: 'number', minimum: 1, exclusiveMinimum: true },
    { type: 'number', exclusiveMinimum: 1 },
  ],
  [
    'exclusive maximum of both dialects',
    { type: 'number', maximum: 1, exclusiveMaximum: true },
    { type: 'number', exclusiveMaximum: 1 },
  ],
  ['bounds of integers', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }],
  ['an exclusive flag without a bound', { type: 'number', exclusiveMinimum: true }, { type: 'number' }],
  ['reordered values', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
  ['reordered required', object({ required: ['a', 'b'] }), object({ required: ['b', 'a'] })],
  ['reordered types', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
  ['reordered alternatives', { oneOf: [cat, dog] }, { oneOf: [dog, cat] }],
  ['reordered members', { type: 'string', maxLength: 2 }, { maxLength: 2, type: 'string' }],
  [
    'a merged allOf',
    { allOf: [pet, object({ properties: { age: { type: 'integer' } } })] },
    object({ properties: { name: { type: 'string' }, age: { type: 'integer' } }, required: ['name'] }),
  ],
  ['a nested allOf', { allOf: [{ allOf: [pet] }, { description: '' }] }, { ...pet, description: '' }],
  ['an inlined reference', ref('Pet'), pet, components({ Pet: pet })],
  ['another component of the same meaning', ref('Pet'), ref('Animal'), components({ Pet: pet, Animal: pet })],
  [
    'a renamed recursive component',
    ref('A'),
    ref('B'),
    components({ A: object({ properties: { next: ref('A') } }), B: object({ properties: { next: ref('B') } }) }),
  ],
  ['additionalProperties that are allowed anyway', object({}), object({ additionalProperties: true })],
  ['additionalProperties of any schema', object({}), object({ additionalProperties: {} })],
  ['defaults of keywords', { type: 'string' }, { type: 'string', minLength: 0 }],
  ['defaults of arrays', { type: 'array' }, { type: 'array', minItems: 0, uniqueItems: false, items: {} }],
  ['anyOf and a list of types', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, { type: ['string', 'integer'] }],
  [
    'oneOf and anyOf of exclusive types',
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    { anyOf: [{ type: 'string' }, { type: 'integer' }] },
  ],
  ['oneOf of constants and an enum', { oneOf: [{ const: 'a' }, { const: 'b' }] }, { type: 'string', enum: ['a', 'b'] }],
  ['anyOf of listed values', { anyOf: [{ enum: ['a'] }, { enum: ['b', 'a'] }] }, { enum: ['a', 'b'] }],
  ['all types and none', {}, { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] }],
  ['base64 of both dialects', { type: 'string', format: 'byte' }, { type: 'string', contentEncoding: 'base64' }],
  [
    'a repeated bound in allOf',
    { allOf: [{ type: 'string', maxLength: 5 }, { maxLength: 9 }] },
    { type: 'string', maxLength: 5 },
  ],
  ['number and integer or number', { type: ['integer', 'number'] }, { type: 'number' }],
  ['a reference through another', ref('A'), ref('Pet'), components({ A: ref('Pet'), Pet: pet })],
  ['$defs and components', { $ref: '#/components/schemas/A/$defs/B' }, pet, components({ A: { $defs: { B: pet } } })],
  [
    'a mapping to a renamed component',
    { oneOf: [ref('Cat')], discriminator: { propertyName: 'kind', mapping: { c: '#/components/schemas/Cat' } } },
    { oneOf: [ref('Tom')], discriminator: { propertyName: 'kind', mapping: { c: '#/components/schemas/Tom' } } },
    components({ Cat: cat, Tom: cat }),
  ],
  [
    'an implied discriminator mapping',
    { oneOf: [ref('Cat')], discriminator: { propertyName: 'kind' } },
    { oneOf: [ref('Cat')], discriminator: { propertyName: 'kind', mapping: { Cat: '#/components/schemas/Cat' } } },
    components({ Cat: cat }),
  ],
  [
    'dependencies of older dialects',
    object({ dependencies: { a: ['b'] } }),
    object({ dependentRequired: { a: ['b'] } }),
  ],
]

test.each(schemas.map(([name, a, b, more = {}]) => ({ name, a, b, more })))(
  '$name: both documents mean the same, in both directions',
  ({ a, b, more }) => {
    for (const body of [requestBody, responseBody]) {
      expect(changes(body(a, more), body(b, more))).toEqual([])
      expect(changes(body(b, more), body(a, more))).toEqual([])
      const [inside, other] = [
        object({ properties: { list: { type: 'array', items: a } } }),
        object({ properties: { list: { type: 'array', items: b } } }),
      ]
      expect(changes(body(inside, more), body(other, more))).toEqual([])
    }
  },
)

/** Schemas whose keywords differ and whose values are the same. */
const rewritten: readonly (readonly [name: string, a: Json, b: Json])[] = [
  [
    'a pattern of the same language',
    { type: 'string', pattern: '^[0-9]+$' },
    { type: 'string', pattern: String.raw`^\d+$` },
  ],
  ['a pattern that matches everything', { type: 'string' }, { type: 'string', pattern: '.*' }],
  [
    'items of a closed tuple',
    { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    { type: 'array', prefixItems: [{ type: 'string' }], items: false, maxItems: 1 },
  ],
]

test.each(rewritten.map(([name, a, b]) => ({ name, a, b })))(
  '$name: both schemas accept the same values',
  ({ a, b }) => {
    for (const body of [requestBody, responseBody])
      for (const found of [changes(body(a), body(b)), changes(body(b), body(a))])
        expect(found.map(({ id }) => id.replace(/^re\w+-/, ''))).toEqual(['schema-rewritten'])
  },
)

const list = { 200: { description: '' } }

/** Documents that mean the same. */
const documents: readonly (readonly [name: string, a: LoadedDocument, b: LoadedDocument])[] = [
  [
    'a renamed path parameter',
    paths({ '/a/{id}': get({ parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] }) }),
    paths({
      '/a/{key}': get({ parameters: [{ name: 'key', in: 'path', required: true, schema: { type: 'string' } }] }),
    }),
  ],
  [
    'a server prefix that moved into the paths',
    paths({ '/a': get() }, { servers: [{ url: 'https://x.example/v1' }] }),
    paths({ '/v1/a': get() }, { servers: [{ url: 'https://x.example' }] }),
  ],
  [
    'a path item by reference',
    paths({ '/a': get() }),
    paths({ '/a': { $ref: '#/components/pathItems/A' } }, { components: { pathItems: { A: get() } } }),
  ],
  ['reordered paths', paths({ '/a': get(), '/b': get() }), paths({ '/b': get(), '/a': get() })],
  [
    'a parameter that moved to the path item',
    paths({ '/a': get({ parameters: [{ name: 'q', in: 'query', schema: {} }] }) }),
    paths({ '/a': { ...get(), parameters: [{ name: 'q', in: 'query', schema: {} }] } }),
  ],
  [
    'a parameter by reference',
    operation({ parameters: [{ name: 'q', in: 'query', schema: {} }] }),
    operation(
      { parameters: [{ $ref: '#/components/parameters/Q' }] },
      { components: { parameters: { Q: { name: 'q', in: 'query', schema: {} } } } },
    ),
  ],
  [
    'stated defaults of a parameter',
    operation({ parameters: [{ name: 'q', in: 'query', schema: {} }] }),
    operation({
      parameters: [
        { name: 'q', in: 'query', schema: {}, required: false, style: 'form', explode: true, deprecated: false },
      ],
    }),
  ],
  [
    'another case of a header',
    operation({ parameters: [{ name: 'X-A', in: 'header', schema: {} }] }),
    operation({ parameters: [{ name: 'x-a', in: 'header', schema: {} }] }),
  ],
  [
    'a body by reference',
    operation({ requestBody: { content: { 'application/json': {} } } }),
    operation(
      { requestBody: { $ref: '#/components/requestBodies/B' } },
      { components: { requestBodies: { B: { content: { 'application/json': {} } } } } },
    ),
  ],
  [
    'a response by reference',
    operation({ responses: list }),
    operation(
      { responses: { 200: { $ref: '#/components/responses/R' } } },
      { components: { responses: { R: { description: '' } } } },
    ),
  ],
  [
    'security of the document and of the operation',
    operation(
      { security: [{ key: [] }] },
      { components: { securitySchemes: { key: { type: 'http', scheme: 'basic' } } } },
    ),
    operation(
      { security: [{ key: [] }] },
      { components: { securitySchemes: { key: { type: 'http', scheme: 'Basic' } } } },
    ),
  ],
  [
    'a renamed security scheme',
    operation({ security: [{ a: [] }] }, { components: { securitySchemes: { a: { type: 'http', scheme: 'basic' } } } }),
    operation({ security: [{ b: [] }] }, { components: { securitySchemes: { b: { type: 'http', scheme: 'basic' } } } }),
  ],
  ['unused components', operation({}), operation({}, components({ Unused: pet }))],
  [
    'parameters of a media type',
    operation({ responses: { 200: { description: '', content: { 'application/json': {} } } } }),
    operation({ responses: { 200: { description: '', content: { 'application/json; charset=utf-8': {} } } } }),
  ],
  [
    'the versions 3.0 and 3.1',
    operation(
      { requestBody: { content: { 'application/json': { schema: { type: 'string', nullable: true } } } } },
      v30,
    ),
    operation({ requestBody: { content: { 'application/json': { schema: { type: ['string', 'null'] } } } } }),
  ],
  ['an unnamed and a stated root server', paths({}), paths({}, { servers: [{ url: '/' }] })],
]

test.each(documents.map(([name, a, b]) => ({ name, a, b })))('$name: both documents mean the same', ({ a, b }) => {
  expect(changes(a, b)).toEqual([])
  expect(changes(b, a)).toEqual([])
})
