// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { isBodiless } from './bodiless.ts'
import { concreteType } from './concrete-type.ts'
import { eventStream, isEvents } from './event-stream.ts'
import { isLines, isValues, lineStream } from './lines.ts'
import { formOf, isForm, isJson, mediaOf } from './media.ts'
import { ofStatus } from './of-status.ts'
import { type Fields, styleOf, type Styles, textOf, writeText } from './parameters.ts'

/** A response before it is serialized. */
export interface SentResponse {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
}

/** The parts of a response that are not serialized in the default way. */
export interface ResponseStyles {
  /** Headers by name. */
  readonly headers?: Styles
  /** Form fields by media type. */
  readonly forms?: Readonly<Record<string, Fields>>
}

/** Serializes a form. Only needed by servers with responses that may be forms. */
export type WriteForm = (body: object, type: string, fields?: Fields) => string | Blob

/** Styles of responses by status, `4XX` or `default`. */
export type StylesByStatus = Readonly<Record<string, ResponseStyles>>

type RawBody = string | Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer>

/** True for text and bytes, which are sent unchanged. */
export const isRawBody = (body: unknown): body is RawBody =>
  typeof body === 'string' ||
  body instanceof Blob ||
  body instanceof ReadableStream ||
  body instanceof ArrayBuffer ||
  body instanceof Uint8Array

const asIs = (text: string): string => text

/** Headers in the style `simple`, or as JSON. */
const headersOf = (headers: Readonly<Record<string, unknown>>, styles: Styles | undefined): Headers => {
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    const style = styleOf(styles, name)
    if (value === undefined || (value === null && style?.[0] !== 'json')) continue
    // Each cookie is a separate header, because its date contains a comma.
    if (name.toLowerCase() === 'set-cookie' && Array.isArray(value)) {
      for (const cookie of value) sent.append(name, textOf(cookie))
    } else sent.set(name, writeText(name, value, style, asIs))
  }
  return sent
}

/** A body as it is sent. */
const bodyOf = (
  body: unknown,
  type: string | undefined,
  forms: ResponseStyles['forms'] = {},
  writeForm: WriteForm | undefined,
): RawBody => {
  if (type === undefined || isJson(type)) return JSON.stringify(body)
  if (isLines(type) && isValues(body)) return lineStream(body, type)
  if (mediaOf(type) === 'text/event-stream' && isEvents(body)) return eventStream(body)
  if (isRawBody(body)) return body
  if (!writeForm || !isForm(type) || typeof body !== 'object' || body === null) return JSON.stringify(body)
  return writeForm(body, type, forms[formOf(forms, type) ?? ''])
}

/**
 * Serializes a response.
 *
 * @param range Its media type, or a range that includes it. Default: JSON, without a content type.
 */
export const sendResponse = (
  { status, body, headers = {} }: SentResponse,
  range: string | undefined,
  byStatus: StylesByStatus = {},
  writeForm?: WriteForm,
): Response => {
  const styles = ofStatus(byStatus, status) ?? {}
  const sent = headersOf(headers, styles.headers)
  if (body === undefined || isBodiless(status)) return new Response(null, { status, headers: sent })
  const type = range === undefined ? undefined : concreteType(range, body)
  const written = bodyOf(body, type, styles.forms, writeForm)
  if (written instanceof Blob && written !== body) sent.set('content-type', written.type)
  else if (type !== undefined && !sent.has('content-type')) sent.set('content-type', type)
  return new Response(written, { status, headers: sent })
}
