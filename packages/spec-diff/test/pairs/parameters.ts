import { operation } from '../../src/testing/json-documents.ts'
import {
  array,
  bothWays,
  breaking,
  get,
  harmless,
  integer,
  object,
  oneWay,
  type Pair,
  parameters,
  paths,
  properties,
  query,
  same,
  string,
} from './pair.ts'

const inPath = (name: string, schema: unknown): object => ({ name, in: 'path', required: true, schema })
const list = array(string)

/** Parameters of requests: their location, presence, serialization and values. */
export const pairs: readonly Pair[] = [
  ...oneWay('an optional query parameter was added', operation({}), query({ schema: string })),
  breaking('a required query parameter was added', operation({}), query({ required: true, schema: string })),
  breaking(
    'a required cookie was added',
    operation({}),
    parameters({ name: 'session', in: 'cookie', required: true, schema: string }),
  ),
  breaking(
    'a required header was added',
    operation({}),
    parameters({ name: 'X-Tenant', in: 'header', required: true, schema: string }),
  ),
  harmless(
    'a header that is described elsewhere was added',
    operation({}),
    parameters({ name: 'Accept', in: 'header', required: true, schema: string }),
  ),
  breaking(
    'a required parameter with a default was added',
    operation({}),
    query({ required: true, schema: { type: 'integer', default: 1 } }),
  ),
  ...oneWay(
    'a parameter became optional',
    query({ required: true, schema: string }),
    query({ required: false, schema: string }),
  ),
  ...bothWays(
    'a parameter moved to the headers',
    query({ schema: string }),
    parameters({ name: 'q', in: 'header', schema: string }),
  ),
  ...bothWays(
    'the case of a query parameter changed',
    query({ schema: string }),
    parameters({ name: 'Q', in: 'query', schema: string }),
  ),
  ...same(
    'the case of a header changed',
    parameters({ name: 'X-A', in: 'header', schema: string }),
    parameters({ name: 'x-a', in: 'header', schema: string }),
  ),
  ...oneWay('a parameter accepts every text', query({ schema: integer }), query({ schema: string })),
  ...oneWay('a boolean became a text', query({ schema: { type: 'boolean' } }), query({ schema: string })),
  ...oneWay('an integer became a number', query({ schema: integer }), query({ schema: { type: 'number' } })),
  breaking('a parameter became an array', query({ schema: string }), query({ schema: list })),
  ...oneWay(
    'a list of values was dropped',
    query({ schema: { type: 'string', enum: ['a'] } }),
    query({ schema: string }),
  ),
  ...oneWay(
    'a parameter has a new value',
    query({ schema: { type: 'string', enum: ['a'] } }),
    query({ schema: { type: 'string', enum: ['a', 'b'] } }),
  ),
  ...oneWay('a pattern was dropped', query({ schema: { type: 'string', pattern: '^a' } }), query({ schema: string })),
  ...oneWay(
    'an array parameter may have more items',
    query({ schema: array(string, { maxItems: 5 }) }),
    query({ schema: array(string, { maxItems: 9 }) }),
  ),
  ...oneWay(
    'the items of a parameter widened',
    query({ schema: array({ enum: ['a'] }) }),
    query({ schema: array({ enum: ['a', 'b'] }) }),
  ),
  ...oneWay(
    'a parameter may be larger',
    query({ schema: { type: 'integer', maximum: 50 } }),
    query({ schema: { type: 'integer', maximum: 100 } }),
  ),
  breaking(
    'a minimum length was added',
    query({ schema: string }),
    query({ schema: { type: 'string', minLength: 1 } }),
  ),
  breaking(
    'a parameter has a format now',
    query({ schema: string }),
    query({ schema: { type: 'string', format: 'uuid' } }),
  ),
  ...bothWays(
    'an array is repeated or joined',
    query({ schema: list, explode: true }),
    query({ schema: list, explode: false }),
  ),
  ...bothWays(
    'an array is joined by another character',
    query({ schema: list, style: 'spaceDelimited', explode: false }),
    query({ schema: list, style: 'pipeDelimited', explode: false }),
  ),
  ...bothWays(
    'an object is written another way',
    query({ schema: object({}), style: 'deepObject', explode: true }),
    query({ schema: object({}), style: 'form', explode: true }),
  ),
  ...bothWays(
    'a path parameter is written another way',
    paths({ '/a/{id}': get({ parameters: [{ ...inPath('id', list), style: 'simple' }] }) }),
    paths({ '/a/{id}': get({ parameters: [{ ...inPath('id', list), style: 'label' }] }) }),
  ),
  ...bothWays(
    'a parameter is written as JSON',
    query({ schema: list }),
    query({ content: { 'application/json': { schema: list } } }),
  ),
  ...bothWays(
    'the media type of a parameter changed',
    query({ content: { 'application/json': { schema: object({}) } } }),
    query({ content: { 'application/xml': { schema: object({}) } } }),
  ),
  ...oneWay(
    'the content of a parameter widened',
    query({ content: { 'application/json': { schema: properties({ a: string }, { required: ['a'] }) } } }),
    query({ content: { 'application/json': { schema: properties({ a: string }) } } }),
  ),
  ...same('explode of a text', query({ schema: string, explode: true }), query({ schema: string, explode: false })),
  ...same(
    'stated defaults',
    query({ schema: list }),
    query({ schema: list, style: 'form', explode: true, required: false }),
  ),
  ...oneWay(
    'a parameter may be empty',
    query({ schema: string, allowEmptyValue: false }),
    query({ schema: string, allowEmptyValue: true }),
  ),
  ...bothWays(
    'an optional parameter has another default',
    query({ schema: { type: 'integer', default: 1 } }),
    query({ schema: { type: 'integer', default: 2 } }),
  ),
  ...bothWays(
    'an optional parameter has a default',
    query({ schema: { type: 'integer' } }),
    query({ schema: { type: 'integer', default: 2 } }),
  ),
  harmless(
    'a required parameter has another default',
    query({ required: true, schema: { type: 'integer', default: 1 } }),
    query({ required: true, schema: { type: 'integer', default: 2 } }),
  ),
  ...same(
    'a parameter moved to the path item',
    paths({ '/a': get({ parameters: [{ name: 'q', in: 'query', schema: string }] }) }),
    paths({ '/a': { ...get(), parameters: [{ name: 'q', in: 'query', schema: string }] } }),
  ),
  ...oneWay(
    'a parameter of the path item widened',
    paths({ '/a': { ...get(), parameters: [{ name: 'q', in: 'query', schema: { type: 'string', maxLength: 3 } }] } }),
    paths({ '/a': { ...get(), parameters: [{ name: 'q', in: 'query', schema: { type: 'string', maxLength: 5 } }] } }),
  ),
  ...same(
    'a parameter of the path item is replaced by one of the operation',
    paths({ '/a': get({ parameters: [{ name: 'q', in: 'query', schema: integer }] }) }),
    paths({
      '/a': {
        ...get({ parameters: [{ name: 'q', in: 'query', schema: integer }] }),
        parameters: [{ name: 'q', in: 'query', required: true, schema: string }],
      },
    }),
  ),
  ...same(
    'a path parameter was renamed',
    paths({ '/a/{id}': get({ parameters: [inPath('id', string)] }) }),
    paths({ '/a/{key}': get({ parameters: [inPath('key', string)] }) }),
  ),
  ...oneWay(
    'a path parameter accepts more',
    paths({ '/a/{id}': get({ parameters: [inPath('id', integer)] }) }),
    paths({ '/a/{id}': get({ parameters: [inPath('id', string)] }) }),
  ),
  breaking(
    'a renamed path parameter became an enum',
    paths({ '/{a}': get({ parameters: [inPath('a', string)] }) }),
    paths({ '/{b}': get({ parameters: [inPath('b', { enum: ['x'] })] }) }),
  ),
  breaking(
    'two path parameters changed their places',
    paths({ '/{a}/{b}': get({ parameters: [inPath('a', string), inPath('b', integer)] }) }),
    paths({ '/{b}/{a}': get({ parameters: [inPath('a', string), inPath('b', integer)] }) }),
  ),
  ...same(
    'a parameter by reference',
    query({ schema: string }),
    operation(
      { parameters: [{ $ref: '#/components/parameters/Q' }] },
      { components: { parameters: { Q: { name: 'q', in: 'query', schema: string } } } },
    ),
  ),
  breaking(
    'a shared parameter narrowed',
    operation(
      { parameters: [{ $ref: '#/components/parameters/Q' }] },
      { components: { parameters: { Q: { name: 'q', in: 'query', schema: string } } } },
    ),
    operation(
      { parameters: [{ $ref: '#/components/parameters/Q' }] },
      { components: { parameters: { Q: { name: 'q', in: 'query', schema: { ...string, maxLength: 9 } } } } },
    ),
  ),
  breaking(
    'a property of a parameter became required',
    query({ style: 'deepObject', schema: properties({ a: string }) }),
    query({ style: 'deepObject', schema: properties({ a: string }, { required: ['a'] }) }),
  ),
  ...oneWay(
    'null is allowed',
    query({ schema: array({ type: 'integer' }) }),
    query({ schema: array({ type: ['integer', 'null'] }) }),
  ),
  harmless(
    'the example of a parameter changed',
    query({ schema: string, example: 'a' }),
    query({ schema: string, example: 'b' }),
  ),
  ...same(
    'reordered parameters',
    parameters({ name: 'a', in: 'query', schema: string }, { name: 'b', in: 'query', schema: string }),
    parameters({ name: 'b', in: 'query', schema: string }, { name: 'a', in: 'query', schema: string }),
  ),
  ...same(
    'parameters of one name in two places',
    parameters({ name: 'a', in: 'query', schema: string }, { name: 'a', in: 'header', schema: integer }),
    parameters({ name: 'a', in: 'header', schema: integer }, { name: 'a', in: 'query', schema: string }),
  ),
]
