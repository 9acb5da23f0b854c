import { requestBody, responseBody } from '../../src/testing/json-documents.ts'
import {
  array,
  breaking,
  different,
  equal,
  harmless,
  integer,
  narrower,
  object,
  type Pair,
  properties,
  string,
} from './pair.ts'

const closed = (members: object, more: object = {}) =>
  properties({ ...members }, { additionalProperties: false, ...more })
const a = properties({ a: string })
const withDefault = properties({ a: { ...string, default: 'x' } }, { required: ['a'] })
const readOnly = { ...string, readOnly: true }
const writeOnly = { ...string, writeOnly: true }

/** Objects: members, their presence, and additional members. */
export const pairs: readonly Pair[] = [
  harmless('a member was added to a request', requestBody(object({})), requestBody(a)),
  harmless('a member was added to a response', responseBody(object({})), responseBody(a)),
  breaking('a member of a request was removed', requestBody(a), requestBody(object({}))),
  breaking('a member of a response was removed', responseBody(a), responseBody(object({}))),
  breaking(
    'a required member of a request was added',
    requestBody(object({})),
    requestBody(properties({ a: string }, { required: ['a'] })),
  ),
  harmless(
    'a required member of a response was added',
    responseBody(object({})),
    responseBody(properties({ a: string }, { required: ['a'] })),
  ),
  breaking(
    'a required member of a response was removed',
    responseBody(properties({ a: string }, { required: ['a'] })),
    responseBody(object({})),
  ),
  breaking(
    'a member of a request was renamed',
    requestBody(properties({ a: string })),
    requestBody(properties({ b: string })),
  ),
  breaking(
    'a member of a response was renamed',
    responseBody(properties({ a: string })),
    responseBody(properties({ b: string })),
  ),
  ...narrower('objects with a member', a, properties({ a: string }, { required: ['a'] })),
  ...narrower('objects with an undeclared member', object({}), object({ required: ['a'] })),
  ...equal('reordered required members', object({ required: ['a', 'b'] }), object({ required: ['b', 'a'] })),
  ...equal('no required members', object({ required: [] }), object({})),
  harmless('a required member of a request has a default', requestBody(object({})), requestBody(withDefault)),
  harmless(
    'a member of a request with a default became required',
    requestBody(properties({ a: { ...string, default: 'x' } })),
    requestBody(withDefault),
  ),
  breaking(
    'a member of a response with a default became optional',
    responseBody(withDefault),
    responseBody(properties({ a: { ...string, default: 'x' } })),
  ),
  breaking(
    'a nested member became required',
    requestBody(properties({ a: properties({ b: string }) })),
    requestBody(properties({ a: properties({ b: string }, { required: ['b'] }) })),
  ),
  breaking(
    'a member of a nested response became optional',
    responseBody(properties({ a: array(properties({ b: string }, { required: ['b'] })) })),
    responseBody(properties({ a: array(properties({ b: string })) })),
  ),
  ...different('another type of a member', properties({ a: string }), properties({ a: integer })),
  ...narrower('members that are not null', properties({ a: { type: ['string', 'null'] } }), a),

  breaking('a request became closed', requestBody(a), requestBody(closed({ a: string }))),
  harmless('a request became open', requestBody(closed({ a: string })), requestBody(a)),
  harmless('a response became closed', responseBody(a), responseBody(closed({ a: string }))),
  harmless(
    'a closed request has a new member',
    requestBody(closed({ a: string })),
    requestBody(closed({ a: string, b: string })),
  ),
  breaking(
    'a closed response has a new member',
    responseBody(closed({ a: string })),
    responseBody(closed({ a: string, b: string })),
  ),
  breaking(
    'a member of a closed request was removed',
    requestBody(closed({ a: string, b: string })),
    requestBody(closed({ a: string })),
  ),
  ...equal('members that are allowed anyway', object({}), object({ additionalProperties: true })),
  ...equal('members of any schema', object({}), object({ additionalProperties: {} })),
  ...equal('forbidden members as not', closed({}), object({ additionalProperties: { not: {} } })),
  ...different(
    'another type of a map',
    object({ additionalProperties: string }),
    object({ additionalProperties: integer }),
  ),
  ...narrower(
    'maps of short strings',
    object({ additionalProperties: string }),
    object({ additionalProperties: { ...string, maxLength: 3 } }),
  ),
  ...narrower('maps of a type', object({ additionalProperties: {} }), object({ additionalProperties: string })),
  ...narrower(
    'members that match a pattern',
    object({ patternProperties: { '^x-': {} } }),
    object({ patternProperties: { '^x-': string } }),
  ),
  ...different(
    'a pattern of a map',
    object({ additionalProperties: string, patternProperties: { '^[ad]': { type: 'boolean' } } }),
    object({ additionalProperties: string }),
  ),
  ...narrower(
    'no members of a pattern',
    object({ additionalProperties: false, patternProperties: { '^x-': string } }),
    object({ additionalProperties: false }),
  ),
  ...narrower(
    'a closed set of patterns',
    object({ patternProperties: { '^x-': string } }),
    object({ patternProperties: { '^x-': string }, additionalProperties: false }),
  ),
  ...equal(
    'two patterns of one language',
    object({ patternProperties: { '^[0-9]$': string }, additionalProperties: false }),
    object({ patternProperties: { [String.raw`^\d$`]: string }, additionalProperties: false }),
  ),
  ...narrower(
    'short names',
    object({ additionalProperties: string }),
    object({ additionalProperties: string, propertyNames: { maxLength: 3 } }),
  ),
  ...narrower(
    'listed names',
    object({ propertyNames: { pattern: '^[a-z]+$' } }),
    object({ propertyNames: { enum: ['a', 'b'] } }),
  ),
  ...narrower('objects of up to 2 members', object({ maxProperties: 3 }), object({ maxProperties: 2 })),
  ...narrower('objects that are not empty', object({}), object({ minProperties: 1 })),
  ...equal(
    'a number of members that is required anyway',
    object({ required: ['a', 'b'] }),
    object({ required: ['a', 'b'], minProperties: 2 }),
  ),
  ...narrower(
    'objects whose members need each other',
    properties({ a: string, b: string }),
    properties({ a: string, b: string }, { dependentRequired: { a: ['b'] } }),
  ),
  ...narrower(
    'objects whose members need two others',
    properties({ a: string, b: string, c: string }, { dependentRequired: { a: ['b'] } }),
    properties({ a: string, b: string, c: string }, { dependentRequired: { a: ['b', 'c'] } }),
  ),
  ...equal(
    'members that are required anyway',
    properties({ a: string, b: string }, { required: ['b'] }),
    properties({ a: string, b: string }, { required: ['b'], dependentRequired: { a: ['b'] } }),
  ),
  ...equal(
    'dependencies of both dialects',
    object({ dependencies: { a: ['b'] } }),
    object({ dependentRequired: { a: ['b'] } }),
  ),
  ...equal(
    'dependencies as a schema',
    object({ dependentSchemas: { a: { required: ['b'] } } }),
    object({ dependentRequired: { a: ['b'] } }),
  ),
  ...narrower(
    'objects that meet a dependent schema',
    properties({ a: string, b: {} }),
    properties({ a: string, b: {} }, { dependentSchemas: { a: { properties: { b: integer } } } }),
  ),
  ...narrower(
    'objects without unevaluated members',
    object({ allOf: [a] }),
    object({ allOf: [a], unevaluatedProperties: false }),
  ),
  ...equal(
    'unevaluated and additional members',
    closed({ a: string }),
    properties({ a: string }, { unevaluatedProperties: false }),
  ),
  harmless(
    'an alternative below unevaluated members has a new member in a request',
    requestBody(object({ anyOf: [a, properties({ b: string })], unevaluatedProperties: false })),
    requestBody(object({ anyOf: [a, properties({ b: string, c: string })], unevaluatedProperties: false })),
  ),
  breaking(
    'unevaluated members are forbidden with alternatives',
    requestBody(object({ anyOf: [a, properties({ b: string })] })),
    requestBody(object({ anyOf: [a, properties({ b: string })], unevaluatedProperties: false })),
  ),
  harmless(
    'unevaluated members are allowed with alternatives',
    requestBody(object({ anyOf: [a, properties({ b: string })], unevaluatedProperties: false })),
    requestBody(object({ anyOf: [a, properties({ b: string })] })),
  ),

  harmless(
    'a required read-only member of a request was added',
    requestBody(object({})),
    requestBody(properties({ a: readOnly }, { required: ['a'] })),
  ),
  harmless(
    'a read-only member of a request became required',
    requestBody(properties({ a: readOnly })),
    requestBody(properties({ a: readOnly }, { required: ['a'] })),
  ),
  harmless(
    'a read-only member of a request was removed',
    requestBody(properties({ a: readOnly })),
    requestBody(object({})),
  ),
  harmless(
    'a read-only member of a request has another type',
    requestBody(properties({ a: readOnly })),
    requestBody(properties({ a: { ...readOnly, type: 'integer' } })),
  ),
  breaking(
    'a read-only member of a response was removed',
    responseBody(properties({ a: readOnly })),
    responseBody(object({})),
  ),
  harmless(
    'a required write-only member of a response was removed',
    responseBody(properties({ a: writeOnly }, { required: ['a'] })),
    responseBody(object({})),
  ),
  harmless(
    'a write-only member of a response became optional',
    responseBody(properties({ a: writeOnly }, { required: ['a'] })),
    responseBody(properties({ a: writeOnly })),
  ),
  harmless(
    'a write-only member of a response has another type',
    responseBody(properties({ a: writeOnly })),
    responseBody(properties({ a: { ...writeOnly, type: 'integer' } })),
  ),
  breaking(
    'a required write-only member of a request was added',
    requestBody(object({})),
    requestBody(properties({ a: writeOnly }, { required: ['a'] })),
  ),
  breaking(
    'a member of a response became write-only',
    responseBody(properties({ a: string })),
    responseBody(properties({ a: writeOnly })),
  ),
  harmless(
    'a member of a response is no longer write-only',
    responseBody(properties({ a: writeOnly })),
    responseBody(properties({ a: string })),
  ),
  harmless(
    'a member of a request became read-only',
    requestBody(properties({ a: string })),
    requestBody(properties({ a: readOnly })),
  ),
  breaking(
    'a required member of a request is no longer read-only',
    requestBody(properties({ a: readOnly }, { required: ['a'] })),
    requestBody(properties({ a: string }, { required: ['a'] })),
  ),
  harmless(
    'a member of a request is no longer read-only',
    requestBody(properties({ a: readOnly })),
    requestBody(properties({ a: string })),
  ),

  harmless(
    'a member was removed after its sunset',
    responseBody(properties({ a: { ...string, deprecated: true, 'x-sunset': '2026-01-01' } })),
    responseBody(object({})),
  ),
  breaking(
    'a member was removed before its sunset',
    responseBody(properties({ a: { ...string, deprecated: true, 'x-sunset': '2027-01-01' } })),
    responseBody(object({})),
  ),
  breaking(
    'a deprecated member without a date was removed',
    responseBody(properties({ a: { ...string, deprecated: true } })),
    responseBody(object({})),
  ),
  breaking(
    'the sunset of a member comes earlier',
    responseBody(properties({ a: { ...string, deprecated: true, 'x-sunset': '2027-06-01' } })),
    responseBody(properties({ a: { ...string, deprecated: true, 'x-sunset': '2027-01-01' } })),
  ),
  harmless(
    'a member may have a new value that readers expect',
    responseBody(properties({ a: { ...string, 'x-extensible-enum': ['a'] } })),
    responseBody(properties({ a: { ...string, 'x-extensible-enum': ['a', 'b'] } })),
  ),
  breaking(
    'a member of a request may not have a value any more',
    requestBody(properties({ a: { ...string, 'x-extensible-enum': ['a', 'b'] } })),
    requestBody(properties({ a: { ...string, 'x-extensible-enum': ['a'] } })),
  ),
  harmless(
    'an extensible list replaced an enum in a request',
    requestBody(properties({ a: { ...string, enum: ['a'] } })),
    requestBody(properties({ a: { ...string, 'x-extensible-enum': ['a'] } })),
  ),
]
