import { documentOf, operation, requestBody, responseBody } from '../../src/testing/json-documents.ts'
import {
  breaking,
  files,
  get,
  harmless,
  json,
  object,
  oneWay,
  type Pair,
  parameters,
  paths,
  properties,
  query,
  ref,
  responses,
  same,
  schemas,
  string,
} from './pair.ts'

const yaml = (text: string) => files({ 'openapi.yaml': text })
const head = "openapi: 3.1.0\ninfo: { title: Test, version: '1' }\n"
const text = (schema: string): string =>
  `${head}paths:
  /a:
    post:
      requestBody: { content: { application/json: { schema: ${schema} } } }
      responses: { 200: { description: OK } }
`
const body = (schema: string) => yaml(text(schema))

/** Documents that are not quite right, as people write them, and that can be read all the same. */
export const pairs: readonly Pair[] = [
  ...oneWay('a reference points to nothing', requestBody(ref('A'), schemas({ A: string })), requestBody(ref('A'))),
  ...same('no responses', documentOf({ paths: { '/a': { get: {} } } }), paths({ '/a': { get: { responses: {} } } })),
  ...same(
    'empty members',
    operation({ parameters: null, tags: null, security: [], description: null, responses: null }),
    operation({ security: [] }),
  ),
  ...same(
    'an empty path item',
    documentOf({ paths: { '/a': get() } }),
    documentOf({ paths: { '/a': get() }, components: null, tags: null, servers: [] }),
  ),
  ...same(
    'empty members of a schema',
    requestBody(object({ properties: null, required: null, additionalProperties: null })),
    requestBody(object({})),
  ),
  ...same(
    'required as a flag of a member',
    requestBody(properties({ a: { ...string, required: true } })),
    requestBody(properties({ a: string })),
  ),
  ...same('an unknown type', requestBody({ type: 'any' }), requestBody({})),
  ...same('an unknown keyword', requestBody({ ...string, minimumLength: 3 }), requestBody(string)),
  ...same('a negative length', requestBody({ ...string, minLength: -1 }), requestBody(string)),
  ...same('an invalid pattern', requestBody({ ...string, pattern: '(' }), requestBody({ ...string, pattern: '(' })),
  breaking('an invalid pattern was added', requestBody(string), requestBody({ ...string, pattern: '(' })),
  breaking('a pattern with a look-ahead was added', requestBody(string), requestBody({ ...string, pattern: '^(?=a)' })),
  ...same('a parameter without a schema', query({}), query({ schema: {} })),
  ...same('a parameter without a name', parameters({ in: 'query', schema: string }), operation({})),
  ...same(
    'a parameter twice',
    parameters({ name: 'a', in: 'query', schema: string }, { name: 'a', in: 'query', schema: string }),
    parameters({ name: 'a', in: 'query', schema: string }),
  ),
  ...same(
    'a path parameter that is optional',
    paths({ '/{a}': get({ parameters: [{ name: 'a', in: 'path', schema: string }] }) }),
    paths({ '/{a}': get({ parameters: [{ name: 'a', in: 'path', required: true, schema: string }] }) }),
  ),
  breaking(
    'a path parameter that is not described is described',
    paths({ '/{a}': get() }),
    paths({ '/{a}': get({ parameters: [{ name: 'a', in: 'path', required: true, schema: { enum: ['x'] } }] }) }),
  ),
  harmless(
    'a path parameter that is not described may be any text',
    paths({ '/{a}': get() }),
    paths({ '/{a}': get({ parameters: [{ name: 'a', in: 'path', required: true, schema: string }] }) }),
  ),
  harmless(
    'the description of a path parameter is gone',
    paths({ '/{a}': get({ parameters: [{ name: 'a', in: 'path', required: true, schema: string }] }) }),
    paths({ '/{a}': get() }),
  ),
  ...same(
    'two operations of one id',
    paths({ '/a': get({ operationId: 'a' }), '/b': get({ operationId: 'a' }) }),
    paths({ '/b': get({ operationId: 'a' }), '/a': get({ operationId: 'a' }) }),
  ),
  ...same(
    'a security scheme that is not defined',
    operation({ security: [{ missing: [] }] }),
    operation({ security: [{ missing: [] }] }),
  ),
  harmless(
    'an odd status was removed',
    responses({ 200: { description: '' }, '4xx-errors': { description: '' } }),
    responses({ 200: { description: '' } }),
  ),
  ...same(
    'statuses as numbers',
    yaml(`${head}paths:\n  /a:\n    get:\n      responses: { 200: { description: OK } }\n`),
    yaml(`${head}paths:\n  /a:\n    get:\n      responses: { '200': { description: OK } }\n`),
  ),
  ...same('line ends of Windows', body('{ type: string }'), yaml(text('{ type: string }').replaceAll('\n', '\r\n'))),
  ...same('a byte order mark', body('{ type: string }'), yaml(`\uFEFF${text('{ type: string }')}`)),
  ...same('comments', body('{ type: string }'), yaml(`# A comment\n${text('{ type: string }')}# Another\n`)),
  ...same(
    'a version and values that YAML reads as numbers',
    yaml(`openapi: 3.1.0\ninfo: { title: 1, version: 1.0 }\npaths: {}\n`),
    yaml(`openapi: "3.1.0"\ninfo: { title: "1", version: "1.0" }\npaths: {}\n`),
  ),
  ...oneWay('a value that YAML reads as a boolean', body('{ enum: [yes, "no"] }'), body('{ enum: [yes, "no", on] }')),
  ...oneWay('a date without quotes', body('{ enum: [2026-01-01] }'), body('{ enum: [2026-01-01, 2026-01-02] }')),
  ...same(
    'JSON in a file called yaml',
    body('{ type: string }'),
    yaml(
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'Test', version: '1' },
        paths: { '/a': { post: { requestBody: json(string), responses: { 200: { description: 'OK' } } } } },
      }),
    ),
  ),
  ...same(
    'names that JavaScript knows',
    requestBody(properties({ constructor: string, ['__proto__']: string, toString: string })),
    requestBody(properties({ toString: string, ['__proto__']: string, constructor: string })),
  ),
  breaking(
    'a member called constructor was removed',
    responseBody(properties({ constructor: string })),
    responseBody(object({})),
  ),
  ...same('a text as an enum', requestBody({ ...string, enum: 'a' }), requestBody(string)),
  ...same(
    'required that is a text',
    requestBody(properties({ a: string }, { required: 'a' })),
    requestBody(properties({ a: string })),
  ),
  ...same(
    'items as a list',
    requestBody({ type: 'array', items: [string] }),
    requestBody({ type: 'array', items: [string] }),
  ),
  ...same('a body without content', operation({ requestBody: {} }), operation({ requestBody: { content: {} } })),
  ...same('a response that is null', responses({ 200: null }), responses({ 200: {} })),
  breaking(
    'an operation of an untidy document was removed',
    documentOf({ paths: { '/a': { get: {}, 'x-note': 1, summary: 3 } } }),
    documentOf({ paths: { '/a': {} } }),
  ),
]
