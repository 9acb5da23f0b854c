/** JSON that a test writes by hand. */
export type Json = Readonly<Record<string, unknown>>

const info = { title: 'Test', version: '1' }

/** A document with these members; OpenAPI 3.1 by default. */
export const documentOf = (members: Json): Json => ({ openapi: '3.1.1', info, paths: {}, ...members })

/** A document with one operation, `POST /things`. */
export const operation = (members: Json, more: Json = {}): Json =>
  documentOf({ paths: { '/things': { post: { responses: {}, ...members } } }, ...more })

/** A request with a JSON body. */
export const requestBody = (schema: unknown, more: Json = {}): Json =>
  operation({ requestBody: { required: true, content: { 'application/json': { schema } } } }, more)

/** A response with a JSON body. */
export const responseBody = (schema: unknown, more: Json = {}): Json =>
  operation({ responses: { 200: { description: '', content: { 'application/json': { schema } } } } }, more)

/** A request whose body is an object with one property, `value`. */
export const request = (value: unknown, members: Json = {}): Json =>
  requestBody({ type: 'object', properties: { value }, ...members })

/** A response whose body is an object with one property, `value`. */
export const response = (value: unknown, members: Json = {}): Json =>
  responseBody({ type: 'object', properties: { value }, ...members })

/** An operation with one query parameter, `limit`. */
export const parameter = (members: Json): Json =>
  operation({ parameters: [{ name: 'limit', in: 'query', ...members }] })

/** A response with one header. */
export const header = (members: Json): Json =>
  operation({ responses: { 200: { description: '', headers: { 'X-Count': members } } } })

/** A request that the server sends. */
export const webhook = (members: Json): Json =>
  documentOf({ webhooks: { created: { post: { responses: {}, ...members } } } })
