import { describe, expect, test } from 'vitest'
import { bumpOf } from '../src/change.ts'
import { compare, type LoadedDocument } from '../src/compare.ts'
import { documentOf, type Json, operation, requestBody, responseBody, today } from '../src/testing/documents.ts'

const object = (members: Json): Json => ({ type: 'object', ...members })
const properties = (members: Json, more: Json = {}): Json => object({ properties: members, ...more })
const string = { type: 'string' }
const query = (members: Json): LoadedDocument => operation({ parameters: [{ name: 'q', in: 'query', ...members }] })
const responses = (members: Json): LoadedDocument => operation({ responses: members })
const empty = { description: '' }
const paths = (items: Json, more: Json = {}): LoadedDocument => documentOf({ paths: items, ...more })
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const callback = (operationMembers: Json): LoadedDocument =>
  operation({ callbacks: { done: { '{$request.query.url}': { post: { responses: {}, ...operationMembers } } } } })
const json = (schema: unknown): Json => ({ content: { 'application/json': { schema } } })
const recursive = (more: Json): Json => ({
  components: { schemas: { Node: properties({ next: ref('Node'), name: { type: 'string', ...more } }) } },
})
const animals = (names: readonly string[]): Json => ({ oneOf: names.map(ref) })
const zoo = {
  components: {
    schemas: Object.fromEntries(['Dog', 'Cat', 'Bird'].map((name) => [name, properties({ [name]: string })])),
  },
}

type Row = readonly [name: string, base: LoadedDocument, revision: LoadedDocument]

const breaking: readonly Row[] = [
  ['a path was removed', paths({ '/a': { get: { responses: {} } } }), paths({})],
  [
    'an operation was removed before its sunset',
    paths({ '/a': { get: { responses: {}, deprecated: true, 'x-sunset': '2027-01-01' } } }),
    paths({ '/a': {} }),
  ],
  [
    'a deprecated operation without a date was removed',
    paths({ '/a': { get: { responses: {}, deprecated: true } } }),
    paths({}),
  ],
  ['a method changed', paths({ '/a': { put: { responses: {} } } }), paths({ '/a': { patch: { responses: {} } } })],
  ['a query parameter has another type', query({ schema: string }), query({ schema: { type: 'integer' } })],
  ['a query parameter became an array', query({ schema: string }), query({ schema: { type: 'array', items: string } })],
  ['a query parameter became an enum', query({ schema: string }), query({ schema: { type: 'string', enum: ['a'] } })],
  [
    'a query parameter has a new pattern',
    query({ schema: string }),
    query({ schema: { type: 'string', pattern: '^a' } }),
  ],
  [
    'an array parameter has fewer items',
    query({ schema: { type: 'array', items: string, maxItems: 9 } }),
    query({ schema: { type: 'array', items: string, maxItems: 5 } }),
  ],
  [
    'the items of a parameter narrowed',
    query({ schema: { type: 'array', items: { enum: ['a', 'b'] } } }),
    query({ schema: { type: 'array', items: { enum: ['a'] } } }),
  ],
  [
    'a path parameter became an enum',
    paths({
      '/{a}': { get: { responses: {}, parameters: [{ name: 'a', in: 'path', required: true, schema: string }] } },
    }),
    paths({
      '/{b}': {
        get: { responses: {}, parameters: [{ name: 'b', in: 'path', required: true, schema: { enum: ['x'] } }] },
      },
    }),
  ],
  [
    'a required parameter with a default was added',
    operation({}),
    query({ required: true, schema: { type: 'integer', default: 1 } }),
  ],
  [
    'an optional parameter lost its default',
    query({ schema: { type: 'integer', default: 1 } }),
    query({ schema: { type: 'integer' } }),
  ],
  [
    'a nested property became required',
    requestBody(properties({ a: properties({ b: string }) })),
    requestBody(properties({ a: properties({ b: string }, { required: ['b'] }) })),
  ],
  [
    'a property in items became required',
    requestBody({ type: 'array', items: properties({ a: string }) }),
    requestBody({ type: 'array', items: properties({ a: string }, { required: ['a'] }) }),
  ],
  [
    'a property in anyOf became required',
    requestBody({ anyOf: [properties({ a: string }), properties({ b: string }, { required: ['b'] })] }),
    requestBody({
      anyOf: [properties({ a: string }, { required: ['a'] }), properties({ b: string }, { required: ['b'] })],
    }),
  ],
  [
    'allOf gained a constraint',
    requestBody({ allOf: [properties({ a: string })] }),
    requestBody({ allOf: [properties({ a: string }), { required: ['a'] }] }),
  ],
  ['a number became an integer', requestBody({ type: 'number' }), requestBody({ type: 'integer' })],
  [
    'a format became smaller',
    requestBody({ type: 'integer', format: 'int64' }),
    requestBody({ type: 'integer', format: 'int32' }),
  ],
  ['a body became an enum', requestBody(string), requestBody({ type: 'string', enum: ['a'] })],
  ['null is no longer allowed', requestBody({ type: 'string', nullable: true }), requestBody(string)],
  [
    'a recursive schema has a new pattern',
    requestBody(ref('Node'), recursive({})),
    requestBody(ref('Node'), recursive({ pattern: '^a' })),
  ],
  [
    'an alternative of a request was removed',
    requestBody(animals(['Dog', 'Cat', 'Bird']), zoo),
    requestBody(animals(['Dog', 'Cat']), zoo),
  ],
  [
    'a map has another type of values',
    requestBody(object({ additionalProperties: string })),
    requestBody(object({ additionalProperties: { type: 'integer' } })),
  ],
  [
    'a required property of a response was removed',
    responseBody(properties({ a: string }, { required: ['a'] })),
    responseBody(object({})),
  ],
  [
    'a response property became nullable',
    responseBody(properties({ a: string })),
    responseBody(properties({ a: { type: ['string', 'null'] } })),
  ],
  ['a response has a new enum value', responseBody({ enum: ['a'] }), responseBody({ enum: ['a', 'b'] })],
  ['a response lost its enum', responseBody({ type: 'string', enum: ['a'] }), responseBody(string)],
  ['a response may be longer', responseBody({ type: 'string', maxLength: 5 }), responseBody(string)],
  ['an integer became a number', responseBody({ type: 'integer' }), responseBody({ type: 'number' })],
  ['a response has another type', responseBody(string), responseBody(object({}))],
  [
    'a response has fewer items',
    responseBody({ type: 'array', minItems: 2 }),
    responseBody({ type: 'array', minItems: 1 }),
  ],
  ['a response gained an alternative', responseBody(animals(['Dog']), zoo), responseBody(animals(['Dog', 'Cat']), zoo)],
  [
    'a property of allOf became optional',
    responseBody({ allOf: [properties({ a: string }, { required: ['a'] })] }),
    responseBody({ allOf: [properties({ a: string })] }),
  ],
  ['a success status changed', responses({ 200: empty }), responses({ 201: empty })],
  ['a response lost its body', responses({ 200: { ...empty, ...json(string) } }), responses({ 200: empty })],
  [
    'a callback sends less',
    callback({ requestBody: json(properties({ a: string }, { required: ['a'] })) }),
    callback({ requestBody: json(properties({ a: string })) }),
  ],
  [
    'a receiver must answer more',
    callback({ responses: { 200: { ...empty, ...json(object({})) } } }),
    callback({ responses: { 200: { ...empty, ...json(properties({ a: string }, { required: ['a'] })) } } }),
  ],
  [
    'a sunset date is invalid now',
    operation({ deprecated: true, 'x-sunset': '2027-01-01' }),
    operation({ deprecated: true, 'x-sunset': 'soon' }),
  ],
]

const harmless: readonly Row[] = [
  [
    'bounds say what a format said',
    requestBody({ type: 'integer', format: 'int32' }),
    requestBody({ type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 }),
  ],
  ['a property was added to a request', requestBody(object({})), requestBody(properties({ a: string }))],
  [
    'a required property was added to a response',
    responseBody(object({})),
    responseBody(properties({ a: string }, { required: ['a'] })),
  ],
  [
    'a required property with a default was added',
    requestBody(object({})),
    requestBody(properties({ a: { type: 'string', default: 'x' } }, { required: ['a'] })),
  ],
  [
    'a required read-only property was added to a request',
    requestBody(object({})),
    requestBody(properties({ a: { type: 'string', readOnly: true } }, { required: ['a'] })),
  ],
  [
    'a write-only property of a response was removed',
    responseBody(properties({ a: { type: 'string', writeOnly: true } }, { required: ['a'] })),
    responseBody(object({})),
  ],
  [
    'a write-only property of a response became optional',
    responseBody(properties({ a: { type: 'string', writeOnly: true } }, { required: ['a'] })),
    responseBody(properties({ a: { type: 'string', writeOnly: true } })),
  ],
  ['a query parameter accepts every text', query({ schema: { type: 'integer' } }), query({ schema: string })],
  ['an optional parameter was added', operation({}), query({ schema: string })],
  [
    'a required parameter has another default',
    query({ required: true, schema: { type: 'integer', default: 1 } }),
    query({ required: true, schema: { type: 'integer', default: 2 } }),
  ],
  ['a parameter was deprecated', query({ schema: string }), query({ schema: string, deprecated: true })],
  ['an enum value was added to a request', requestBody({ enum: ['a'] }), requestBody({ enum: ['a', 'b'] })],
  ['an enum value was removed from a response', responseBody({ enum: ['a', 'b'] }), responseBody({ enum: ['a'] })],
  ['a pattern was removed', requestBody({ type: 'string', pattern: '^a' }), requestBody(string)],
  [
    'a pattern became one that matches everything',
    requestBody({ type: 'string', pattern: '^a' }),
    requestBody({ type: 'string', pattern: '.*' }),
  ],
  [
    'an alternative was added to a request',
    requestBody(animals(['Dog', 'Cat']), zoo),
    requestBody(animals(['Dog', 'Cat', 'Bird']), zoo),
  ],
  [
    'an object became one alternative of several',
    requestBody(ref('Dog'), zoo),
    requestBody(animals(['Dog', 'Cat']), zoo),
  ],
  [
    'an alternative was removed from a response',
    responseBody(animals(['Dog', 'Cat']), zoo),
    responseBody(animals(['Dog']), zoo),
  ],
  [
    'a response has a more specific type',
    responseBody({ type: 'number' }),
    responseBody({ type: 'integer', format: 'int32' }),
  ],
  ['a response is shorter', responseBody(string), responseBody({ type: 'string', maxLength: 5 })],
  [
    'a response property became required',
    responseBody(properties({ a: string })),
    responseBody(properties({ a: string }, { required: ['a'] })),
  ],
  ['an error status was removed', responses({ 200: empty, 404: empty }), responses({ 200: empty })],
  [
    'a status is described by its range',
    responses({ 200: empty, 404: empty }),
    responses({ 200: empty, '4XX': empty }),
  ],
  [
    'a header was added',
    responses({ 200: empty }),
    responses({ 200: { ...empty, headers: { 'X-A': { schema: string, required: true } } } }),
  ],
  [
    'a media type was added to a response',
    responses({ 200: { ...empty, content: { 'application/json': {} } } }),
    responses({ 200: { ...empty, content: { 'application/json': {}, 'text/csv': {} } } }),
  ],
  [
    'an operation was removed after its sunset',
    paths({ '/a': { get: { responses: {}, deprecated: true, 'x-sunset': '2026-01-01' } } }),
    paths({}),
  ],
  [
    'a callback sends more',
    callback({ requestBody: json(object({})) }),
    callback({ requestBody: json(properties({ a: string }, { required: ['a'] })) }),
  ],
  ['operationId changed', operation({ operationId: 'a' }), operation({ operationId: 'b' })],
  ['tags were removed', operation({ tags: ['a'] }), operation({})],
  [
    'a schema was deprecated',
    requestBody(properties({ a: string })),
    requestBody(properties({ a: { type: 'string', deprecated: true } })),
  ],
  [
    'an anyOf alternative that others cover was removed',
    requestBody({ anyOf: [{ type: 'number' }, { type: 'integer', minimum: 3 }] }),
    requestBody({ type: 'number' }),
  ],
  [
    'an enum replaced a longer limit',
    responseBody({ type: 'string', maxLength: 3 }),
    responseBody({ type: 'string', enum: ['abc', 'b'] }),
  ],
]

const bump = (base: LoadedDocument, revision: LoadedDocument): string => bumpOf(compare(base, revision, { today }))

describe('is major', () => {
  test.each(breaking.map(([name, base, revision]) => ({ name, base, revision })))('$name', ({ base, revision }) => {
    expect(bump(base, revision)).toBe('major')
  })
})

describe('is not major', () => {
  test.each(harmless.map(([name, base, revision]) => ({ name, base, revision })))('$name', ({ base, revision }) => {
    expect(bump(base, revision)).toMatch(/^(?:minor|patch|none)$/)
  })
})
