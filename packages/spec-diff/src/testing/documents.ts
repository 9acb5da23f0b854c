import { collectProblems, loadDocument } from '@poolhouse/codegen/document'
import type { Change } from '../change.ts'
import { compare, type CompareOptions, type LoadedDocument } from '../compare.ts'

/** JSON that a test writes by hand. */
export type Json = Readonly<Record<string, unknown>>

const info = { title: 'Test', version: '1' }

/** A document with these members; OpenAPI 3.1 unless it says otherwise. */
export const documentOf = (members: Json): LoadedDocument => {
  const text = JSON.stringify({ openapi: '3.1.1', info, paths: {}, ...members }, undefined, 2)
  const { report } = collectProblems()
  return loadDocument('openapi.json', (path) => (path === 'openapi.json' ? text : undefined), report)
}

/** A document with one operation, `POST /things`. */
export const operation = (members: Json, more: Json = {}): LoadedDocument =>
  documentOf({ paths: { '/things': { post: { responses: {}, ...members } } }, ...more })

/** A request whose body is an object with one property, `value`. */
export const request = (value: unknown, members: Json = {}): LoadedDocument =>
  requestBody({ type: 'object', properties: { value }, ...members })

/** A response whose body is an object with one property, `value`. */
export const response = (value: unknown, members: Json = {}): LoadedDocument =>
  responseBody({ type: 'object', properties: { value }, ...members })

export const requestBody = (schema: unknown, more: Json = {}): LoadedDocument =>
  operation({ requestBody: { required: true, content: { 'application/json': { schema } } } }, more)

export const responseBody = (schema: unknown, more: Json = {}): LoadedDocument =>
  operation({ responses: { 200: { description: '', content: { 'application/json': { schema } } } } }, more)

/** An operation with one query parameter. */
export const parameter = (members: Json): LoadedDocument =>
  operation({ parameters: [{ name: 'limit', in: 'query', ...members }] })

/** A response with one header. */
export const header = (members: Json): LoadedDocument =>
  operation({ responses: { 200: { description: '', headers: { 'X-Count': members } } } })

/** A request that the server sends. */
export const webhook = (members: Json): LoadedDocument =>
  documentOf({ webhooks: { created: { post: { responses: {}, ...members } } } })

/** The day on which tests run. */
export const today = new Date('2026-06-01T00:00:00Z')

/** What tests compare: a change without its places in the documents. */
export type Seen = Pick<Change, 'id' | 'level' | 'location' | 'message'> & {
  readonly witness?: unknown
  readonly undecided?: string
}

/** The changes between two documents. */
export const changes = (base: LoadedDocument, revision: LoadedDocument, options: CompareOptions = {}): Seen[] =>
  compare(base, revision, { today, ...options }).map(({ id, level, location, message, witness, undecided }) => ({
    id,
    level,
    location,
    message,
    ...(witness ? { witness: witness.value } : {}),
    ...(undecided === undefined ? {} : { undecided }),
  }))
