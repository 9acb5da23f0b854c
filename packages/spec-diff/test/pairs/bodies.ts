import { operation } from '../../src/testing/json-documents.ts'
import {
  array,
  bothWays,
  breaking,
  harmless,
  integer,
  json,
  oneWay,
  type Pair,
  properties,
  responses,
  same,
  string,
} from './pair.ts'

const sent = (content: object, more: object = {}) => operation({ requestBody: { required: true, content, ...more } })
const responded = (content: object) => responses({ 200: { description: '', content } })
const any = { schema: {} }
const form = (encoding: object, type = 'multipart/form-data') =>
  sent({ [type]: { schema: properties({ a: string, b: array(string) }), encoding } })

/** Bodies of requests and responses: their presence, media types and encodings. */
export const pairs: readonly Pair[] = [
  ...oneWay('an optional body was added', operation({}), operation({ requestBody: json(string) })),
  breaking('a required body was added', operation({}), operation({ requestBody: { required: true, ...json(string) } })),
  ...oneWay(
    'a body became optional',
    sent({ 'application/json': any }),
    sent({ 'application/json': any }, { required: false }),
  ),
  ...same(
    'a body is optional by default',
    operation({ requestBody: json(string) }),
    operation({ requestBody: { required: false, ...json(string) } }),
  ),
  ...oneWay(
    'a request has another media type',
    sent({ 'application/json': any }),
    sent({ 'application/json': any, 'application/xml': any }),
  ),
  ...bothWays(
    'a request has one other media type',
    sent({ 'application/json': any }),
    sent({ 'application/xml': any }),
  ),
  ...oneWay('a request accepts a range of types', sent({ 'image/png': any }), sent({ 'image/*': any })),
  ...oneWay('a request accepts every type', sent({ 'image/png': any }), sent({ '*/*': any })),
  ...oneWay(
    'a response has another media type',
    responded({ 'application/json': any }),
    responded({ 'application/json': any, 'text/csv': any }),
  ),
  ...bothWays(
    'a response has one other media type',
    responded({ 'application/json': any }),
    responded({ 'application/xml': any }),
  ),
  breaking('a response may have every image type', responded({ 'image/png': any }), responded({ 'image/*': any })),
  harmless('a response has a specific image type', responded({ 'image/*': any }), responded({ 'image/png': any })),
  ...same(
    'a media type has a parameter',
    responded({ 'application/json': any }),
    responded({ 'application/json; charset=utf-8': any }),
  ),
  ...same('the case of a media type', sent({ 'application/json': any }), sent({ 'Application/JSON': any })),
  ...oneWay(
    'the form of a request accepts more',
    sent({ 'application/x-www-form-urlencoded': { schema: properties({ a: integer }, { required: ['a'] }) } }),
    sent({ 'application/x-www-form-urlencoded': { schema: properties({ a: integer }) } }),
  ),
  breaking(
    'the second media type of a request narrowed',
    sent({ 'application/json': any, 'application/xml': { schema: string } }),
    sent({ 'application/json': any, 'application/xml': { schema: { type: 'string', maxLength: 3 } } }),
  ),
  breaking(
    'the second media type of a response widened',
    responded({ 'application/json': any, 'application/xml': { schema: { type: 'string', maxLength: 3 } } }),
    responded({ 'application/json': any, 'application/xml': { schema: string } }),
  ),
  ...bothWays(
    'a part has another content type',
    form({ a: { contentType: 'image/png' } }),
    form({ a: { contentType: 'image/jpeg' } }),
  ),
  ...oneWay(
    'a part accepts another content type',
    form({ a: { contentType: 'image/png' } }),
    form({ a: { contentType: 'image/png, image/jpeg' } }),
  ),
  ...bothWays(
    'an array of a form is written another way',
    form({ b: { style: 'form', explode: true } }, 'application/x-www-form-urlencoded'),
    form({ b: { style: 'form', explode: false } }, 'application/x-www-form-urlencoded'),
  ),
  ...same(
    'an encoding states its defaults',
    form({}, 'application/x-www-form-urlencoded'),
    form({ b: { style: 'form', explode: true } }, 'application/x-www-form-urlencoded'),
  ),
  breaking(
    'a part needs a header',
    form({ a: {} }),
    form({ a: { headers: { 'X-Checksum': { required: true, schema: string } } } }),
  ),
  harmless('a part may have a header', form({ a: {} }), form({ a: { headers: { 'X-Checksum': { schema: string } } } })),
  ...oneWay(
    'a request has no schema any more',
    sent({ 'application/json': { schema: string } }),
    sent({ 'application/json': {} }),
  ),
  breaking(
    'a response has no schema any more',
    responded({ 'application/json': { schema: string } }),
    responded({ 'application/json': {} }),
  ),
  harmless(
    'a response has a schema now',
    responded({ 'application/json': {} }),
    responded({ 'application/json': { schema: string } }),
  ),
  harmless(
    'the example of a body changed',
    sent({ 'application/json': { schema: string, example: 'a' } }),
    sent({ 'application/json': { schema: string, examples: { b: { value: 'b' } } } }),
  ),
  ...same(
    'a body by reference',
    operation({ requestBody: json(string) }),
    operation(
      { requestBody: { $ref: '#/components/requestBodies/B' } },
      { components: { requestBodies: { B: json(string) } } },
    ),
  ),
  ...same(
    'a file upload of 3.0 and of 3.1',
    operation(
      { requestBody: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } },
      { openapi: '3.0.3' },
    ),
    operation({ requestBody: { content: { 'application/octet-stream': {} } } }),
  ),
]
