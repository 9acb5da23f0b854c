import { type Json, documentOf, operation, requestBody, responseBody } from '../../src/testing/json-documents.ts'
import {
  breaking,
  get,
  harmless,
  integer,
  json,
  object,
  oneWay,
  type Pair,
  paths,
  properties,
  responses,
  same,
  string,
} from './pair.ts'

const v30 = (document: Json): Json => ({ ...document, openapi: '3.0.4' })
const v32 = (document: Json): Json => ({ ...document, openapi: '3.2.0' })
/** A body in 3.0 and the same one in 3.1. */
const upgraded = (name: string, old: unknown, now: unknown, more: Json = {}): Pair[] => [
  ...same(`${name}, in a request`, v30(requestBody(old, more)), requestBody(now, more)),
  ...same(`${name}, in a response`, v30(responseBody(old, more)), responseBody(now, more)),
]
const components = { components: { schemas: { A: properties({ a: string }) } } }
const a = { $ref: '#/components/schemas/A' }
const stream = (itemSchema: unknown) => ({ content: { 'application/jsonl': { itemSchema } } })
const responded = (content: Json) => v32(responses({ 200: { description: '', ...content } }))

/** The same in OpenAPI 3.0, 3.1 and 3.2, and what 3.2 added. */
export const pairs: readonly Pair[] = [
  ...same('the version of a plain document', v30(paths({ '/a': get() })), v32(paths({ '/a': get() }))),
  ...upgraded('nullable', { ...string, nullable: true }, { type: ['string', 'null'] }),
  ...upgraded('a nullable reference', { nullable: true, allOf: [a] }, { anyOf: [a, { type: 'null' }] }, components),
  ...upgraded(
    'a nullable enum',
    { ...string, nullable: true, enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] },
  ),
  ...upgraded(
    'exclusive bounds',
    { ...integer, minimum: 0, exclusiveMinimum: true },
    { ...integer, exclusiveMinimum: 0 },
  ),
  ...upgraded('an example', { ...string, example: 'a' }, { ...string, examples: ['a'] }),
  ...upgraded('one value', { ...string, enum: ['a'] }, { const: 'a' }),
  ...upgraded('base64', { ...string, format: 'base64' }, { ...string, contentEncoding: 'base64' }),
  ...same(
    'a part that is a file',
    v30(
      operation({
        requestBody: {
          content: { 'multipart/form-data': { schema: properties({ a: { ...string, format: 'binary' } }) } },
        },
      }),
    ),
    operation({ requestBody: { content: { 'multipart/form-data': { schema: properties({ a: {} }) } } } }),
  ),
  breaking(
    'a member is no longer nullable after the upgrade',
    v30(requestBody(properties({ a: { ...string, nullable: true } }))),
    requestBody(properties({ a: string })),
  ),
  breaking(
    'a member became nullable in the upgrade',
    v30(responseBody(properties({ a: string }))),
    responseBody(properties({ a: { type: ['string', 'null'] } })),
  ),
  ...same(
    'jsonSchemaDialect',
    requestBody(string),
    requestBody(string, { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }),
  ),
  harmless(
    'info has a summary and a licence',
    documentOf({}),
    documentOf({ info: { title: 'Test', version: '1', summary: 'A', license: { name: 'MIT', identifier: 'MIT' } } }),
  ),
  ...same('no paths', documentOf({}), v32({ openapi: '', info: { title: 'Test', version: '1' }, components: {} })),

  ...oneWay(
    'an operation with the method query was added',
    v32(paths({ '/a': get() })),
    v32(paths({ '/a': { ...get(), query: { responses: {} } } })),
  ),
  ...oneWay(
    'an operation with another method was added',
    v32(paths({ '/a': get() })),
    v32(paths({ '/a': { ...get(), additionalOperations: { COPY: { responses: {} } } } })),
  ),
  breaking(
    'the body of the method query narrowed',
    v32(paths({ '/a': { query: { requestBody: json(string), responses: {} } } })),
    v32(paths({ '/a': { query: { requestBody: json({ ...string, maxLength: 3 }), responses: {} } } })),
  ),
  ...oneWay(
    'the items of a stream narrowed',
    responded(stream(string)),
    responded(stream({ ...string, maxLength: 3 })),
  ),
  breaking(
    'a query string narrowed',
    v32(
      operation({
        parameters: [{ name: 'q', in: 'querystring', content: { 'application/json': { schema: object({}) } } }],
      }),
    ),
    v32(
      operation({
        parameters: [
          {
            name: 'q',
            in: 'querystring',
            content: { 'application/json': { schema: properties({ a: string }, { required: ['a'] }) } },
          },
        ],
      }),
    ),
  ),
  breaking(
    'a query string became required',
    v32(operation({ parameters: [{ name: 'q', in: 'querystring', content: { 'application/json': {} } }] })),
    v32(
      operation({
        parameters: [{ name: 'q', in: 'querystring', required: true, content: { 'application/json': {} } }],
      }),
    ),
  ),
  ...same(
    'a media type by reference',
    responded(json(string)),
    v32(
      operation(
        {
          responses: {
            200: { description: '', content: { 'application/json': { $ref: '#/components/mediaTypes/Text' } } },
          },
        },
        { components: { mediaTypes: { Text: { schema: string } } } },
      ),
    ),
  ),
  harmless('a response has a summary', responded(json(string)), responded({ summary: 'Text', ...json(string) })),
  harmless(
    'a server has a name and a tag has a parent',
    v32(paths({ '/a': get() }, { servers: [{ url: 'https://a.example' }], tags: [{ name: 'a' }] })),
    v32(
      paths(
        { '/a': get() },
        { servers: [{ url: 'https://a.example', name: 'Production' }], tags: [{ name: 'a', kind: 'nav' }] },
      ),
    ),
  ),
  ...same(
    'the address of the document',
    v32(requestBody(string)),
    v32(requestBody(string, { $self: 'https://a.example/openapi' })),
  ),
]
