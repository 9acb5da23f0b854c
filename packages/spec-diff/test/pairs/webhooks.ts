import { documentOf, operation, webhook } from '../../src/testing/json-documents.ts'
import {
  breaking,
  callback,
  harmless,
  integer,
  json,
  object,
  oneWay,
  type Pair,
  properties,
  same,
  string,
} from './pair.ts'

const required = properties({ a: string }, { required: ['a'] })
const optional = properties({ a: string })
const sent = (schema: unknown) => webhook({ requestBody: { required: true, ...json(schema) } })
const responded = (schema: unknown) => webhook({ responses: { 200: { description: '', ...json(schema) } } })
const header = (members: object) => webhook({ parameters: [{ name: 'X-A', in: 'header', schema: string, ...members }] })

/** Requests that the server sends: what its receivers read and must return. */
export const pairs: readonly Pair[] = [
  ...oneWay('a webhook sends more', sent(optional), sent(required)),
  ...oneWay('a webhook sends fewer values', sent({ enum: ['a', 'b'] }), sent({ enum: ['a'] })),
  ...oneWay('a webhook sends integers', sent({ type: 'number' }), sent(integer)),
  harmless('a webhook sends a new member', sent(object({})), sent(required)),
  breaking(
    'a webhook has another media type',
    sent(string),
    webhook({ requestBody: { required: true, content: { 'text/plain': { schema: string } } } }),
  ),
  breaking('a webhook sends no body any more', sent(required), webhook({})),
  breaking('the body of a webhook became optional', sent(required), webhook({ requestBody: json(required) })),
  ...oneWay('a receiver may respond more', responded(required), responded(optional)),
  ...oneWay('a receiver may respond another value', responded({ enum: ['a'] }), responded({ enum: ['a', 'b'] })),
  breaking('a webhook sends a header no more', header({ required: true }), webhook({})),
  harmless('a webhook sends a new header', webhook({}), header({ required: true })),
  breaking('a header of a webhook became optional', header({ required: true }), header({})),
  breaking('a webhook was removed', sent(required), documentOf({ webhooks: {} })),
  harmless('a webhook was added', documentOf({}), sent(required)),
  ...same(
    'a webhook of 3.0',
    documentOf({
      openapi: '3.0.3',
      'x-webhooks': { created: { post: { requestBody: json(required), responses: {} } } },
    }),
    documentOf({ webhooks: { created: { post: { requestBody: json(required), responses: {} } } } }),
  ),
  ...oneWay(
    'a callback sends more',
    callback({ requestBody: json(optional) }),
    callback({ requestBody: json(required) }),
  ),
  ...oneWay(
    'the receiver of a callback may respond more',
    callback({ responses: { 200: { description: '', ...json(required) } } }),
    callback({ responses: { 200: { description: '', ...json(optional) } } }),
  ),
  breaking('a callback was removed', callback({}), operation({})),
  breaking(
    'a callback is sent elsewhere',
    callback({}),
    operation({ callbacks: { done: { '{$request.body#/url}': { post: { responses: {} } } } } }),
  ),
  ...same(
    'a callback by reference',
    callback({ requestBody: json(required) }),
    operation(
      { callbacks: { done: { $ref: '#/components/callbacks/Done' } } },
      {
        components: {
          callbacks: {
            Done: { '{$request.query.url}': { post: { responses: {}, requestBody: json(required) } } },
          },
        },
      },
    ),
  ),
  breaking(
    'a shared schema widened that a webhook sends and a request accepts',
    documentOf({
      paths: { '/a': { post: { requestBody: json({ $ref: '#/components/schemas/A' }), responses: {} } } },
      webhooks: { a: { post: { requestBody: json({ $ref: '#/components/schemas/A' }), responses: {} } } },
      components: { schemas: { A: { type: 'string', maxLength: 5 } } },
    }),
    documentOf({
      paths: { '/a': { post: { requestBody: json({ $ref: '#/components/schemas/A' }), responses: {} } } },
      webhooks: { a: { post: { requestBody: json({ $ref: '#/components/schemas/A' }), responses: {} } } },
      components: { schemas: { A: { type: 'string', maxLength: 9 } } },
    }),
  ),
  harmless(
    'the media type of a response was added',
    responded(string),
    webhook({
      responses: { 200: { description: '', content: { 'application/json': { schema: string }, 'text/plain': {} } } },
    }),
  ),
  breaking(
    'a receiver must respond with another media type',
    responded(string),
    webhook({ responses: { 200: { description: '', content: { 'text/plain': {} } } } }),
  ),
  breaking(
    'a receiver must respond with another status',
    responded(string),
    webhook({ responses: { 204: { description: '' } } }),
  ),
  harmless(
    'a receiver may respond with another status',
    responded(string),
    webhook({ responses: { 200: { description: '', ...json(string) }, 204: { description: '' } } }),
  ),
]
