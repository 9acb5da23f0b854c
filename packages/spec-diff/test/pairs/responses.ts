import { operation } from '../../src/testing/json-documents.ts'
import {
  array,
  bothWays,
  breaking,
  harmless,
  integer,
  json,
  type Pair,
  properties,
  responses,
  same,
  string,
} from './pair.ts'

const empty = { description: '' }
const body = (schema: unknown): object => ({ ...empty, ...json(schema) })
const headers = (members: object) => responses({ 200: { ...empty, headers: members } })
const a = properties({ a: string }, { required: ['a'] })
const b = properties({ b: string }, { required: ['b'] })

/** Statuses of responses, their headers and links. */
export const pairs: readonly Pair[] = [
  ...bothWays('the success status changed', responses({ 200: empty }), responses({ 201: empty })),
  breaking('a success status was removed', responses({ 200: empty, 202: empty }), responses({ 200: empty })),
  harmless('an error status was removed', responses({ 200: empty, 404: empty }), responses({ 200: empty })),
  harmless('an error status was added', responses({ 200: empty }), responses({ 200: empty, 429: empty })),
  harmless('the default response was added', responses({ 200: empty }), responses({ 200: empty, default: body(a) })),
  harmless(
    'an error status is described by its range',
    responses({ 200: empty, 404: empty }),
    responses({ 200: empty, '4XX': empty }),
  ),
  harmless('a success status is described by its range', responses({ 200: body(a) }), responses({ '2XX': body(a) })),
  harmless('the case of a range', responses({ '2XX': body(a) }), responses({ '2xx': body(a) })),
  breaking('a range of statuses has another body', responses({ '2XX': body(a) }), responses({ '2XX': body(b) })),
  breaking(
    'an error has another body',
    responses({ 200: empty, 400: body(a) }),
    responses({ 200: empty, 400: body(b) }),
  ),
  breaking(
    'the default response has another body',
    responses({ 200: empty, default: body(a) }),
    responses({ 200: empty, default: body(b) }),
  ),
  harmless(
    'an error that the default described is described alone',
    responses({ 200: empty, default: body(a) }),
    responses({ 200: empty, 400: body(a), default: body(a) }),
  ),
  breaking(
    'an error that the default described has another body',
    responses({ 200: empty, default: body(a) }),
    responses({ 200: empty, 400: body(b), default: body(a) }),
  ),
  breaking(
    'an error with its own body gets the body of its range',
    responses({ 200: empty, 404: body(a), '4XX': body(b) }),
    responses({ 200: empty, '4XX': body(b) }),
  ),
  breaking('a response lost its body', responses({ 200: body(a) }), responses({ 200: empty })),
  harmless('a response gained a body', responses({ 200: empty }), responses({ 200: body(a) })),
  harmless(
    'the description of a response changed',
    responses({ 200: empty }),
    responses({ 200: { description: 'OK' } }),
  ),
  ...same(
    'a response by reference',
    responses({ 200: body(a) }),
    operation(
      { responses: { 200: { $ref: '#/components/responses/R' } } },
      { components: { responses: { R: body(a) } } },
    ),
  ),
  breaking(
    'a shared response widened',
    operation(
      { responses: { 200: { $ref: '#/components/responses/R' } } },
      { components: { responses: { R: body(a) } } },
    ),
    operation(
      { responses: { 200: { $ref: '#/components/responses/R' } } },
      { components: { responses: { R: body(properties({ a: string })) } } },
    ),
  ),
  harmless('a required header was added', headers({}), headers({ 'X-A': { required: true, schema: string } })),
  breaking('a required header was removed', headers({ 'X-A': { required: true, schema: string } }), headers({})),
  breaking('an optional header was removed', headers({ 'X-A': { schema: string } }), headers({})),
  breaking(
    'a header became optional',
    headers({ 'X-A': { required: true, schema: string } }),
    headers({ 'X-A': { schema: string } }),
  ),
  harmless(
    'a header became required',
    headers({ 'X-A': { schema: string } }),
    headers({ 'X-A': { required: true, schema: string } }),
  ),
  ...same('the case of a header', headers({ 'X-A': { schema: string } }), headers({ 'x-a': { schema: string } })),
  breaking(
    'a header has another type',
    headers({ 'X-A': { schema: integer } }),
    headers({ 'X-A': { schema: string } }),
  ),
  harmless(
    'a header has a narrower type',
    headers({ 'X-A': { schema: { type: 'number' } } }),
    headers({ 'X-A': { schema: integer } }),
  ),
  breaking(
    'a header has more values',
    headers({ 'X-A': { schema: { enum: ['a'] } } }),
    headers({ 'X-A': { schema: { enum: ['a', 'b'] } } }),
  ),
  ...bothWays(
    'a header is written another way',
    headers({ 'X-A': { schema: { type: 'object' }, explode: false } }),
    headers({ 'X-A': { schema: { type: 'object' }, explode: true } }),
  ),
  ...same(
    'explode of a list in a header',
    headers({ 'X-A': { schema: array(string), explode: false } }),
    headers({ 'X-A': { schema: array(string), explode: true } }),
  ),
  ...same(
    'a header states its defaults',
    headers({ 'X-A': { schema: array(string) } }),
    headers({ 'X-A': { schema: array(string), style: 'simple', explode: false, required: false } }),
  ),
  breaking(
    'a header is written as JSON',
    headers({ 'X-A': { schema: array(string) } }),
    headers({ 'X-A': { content: { 'application/json': { schema: array(string) } } } }),
  ),
  harmless(
    'a header was deprecated',
    headers({ 'X-A': { schema: string } }),
    headers({ 'X-A': { schema: string, deprecated: true } }),
  ),
  ...same(
    'a header that is described elsewhere',
    headers({}),
    headers({ 'Content-Type': { required: true, schema: string } }),
  ),
  harmless(
    'a link was added',
    responses({ 200: empty }),
    responses({ 200: { ...empty, links: { next: { operationId: 'next' } } } }),
  ),
  harmless(
    'a link points at another operation',
    responses({ 200: { ...empty, links: { next: { operationId: 'a' } } } }),
    responses({ 200: { ...empty, links: { next: { operationId: 'b' } } } }),
  ),
]
