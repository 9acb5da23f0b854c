// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { eventStream, isEvents } from './events.ts'
import { isBodiless } from '../shared/bodiless.ts'
import { concreteType } from '../shared/concrete-type.ts'
import type { Fault } from '../shared/fault.ts'
import { parsed } from './parsed.ts'
import { isLines, isValues, lineStream } from '../shared/lines.ts'
import { formOf, isJson, mediaOf } from './media.ts'
import type { Content, Route, Row } from './route.ts'
import type { Wire } from './wire.ts'

/** A handler's result: one of the responses of its operation, or any `Response`. */
export interface AnyResult {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
  /** The media type, where the operation has several. */
  readonly contentType?: string
}

/** A response of the operation or any `Response`, possibly as a promise. */
export type HandlerResult<A> = A | Response | Promise<A | Response>

interface ResponseRow {
  readonly headers?: unknown
  readonly content?: Content
}

/** The member for a status: its own, that of its range, or the default. */
const ofStatus = <T>(members: Readonly<Record<string, T>>, status: number): T | undefined =>
  members[status] ?? members[`${Math.floor(status / 100)}XX`] ?? members['default']

const responseRow = (responses: Route['responses'], status: number): ResponseRow | undefined => {
  const found = ofStatus(responses, status)
  return typeof found === 'object' && found !== null ? found : undefined
}

type RawBody = string | Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer>

const isRawBody = (body: unknown): body is RawBody =>
  typeof body === 'string' ||
  body instanceof Blob ||
  body instanceof ReadableStream ||
  body instanceof ArrayBuffer ||
  body instanceof Uint8Array

/** True if a body can have a media type: bytes cannot be sent as JSON, nor objects as text. */
const suits = (type: string, body: unknown): boolean => {
  if (typeof body === 'string') return true
  if (isRawBody(body)) return !isJson(type)
  return isJson(type) || /^(?:application|\*)\/\*/.test(type) || (isLines(type) && isValues(body)) || isEvents(body)
}

/** The media type of a response: its own, or the first of the document. */
export const mediaOfResult = ({ responses }: Route, { status, contentType, body }: AnyResult): string | undefined => {
  const types = Object.keys(responseRow(responses, status)?.content ?? {})
  return contentType ?? types.find((type) => suits(type, body)) ?? types[0]
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'

/** A value as the client will receive it: dates are strings. */
const asSent = (value: unknown): unknown => {
  if (value instanceof Date) return value.toJSON()
  if (Array.isArray(value)) return value.map(asSent)
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asSent(member)]))
    : value
}

/** The violations in a response: errors of the server. */
export const resultFaults = ({ responses }: Route, result: AnyResult, type: string | undefined): Fault[] => {
  const row = responseRow(responses, result.status)
  if (!row) return [{ in: 'status', path: [], message: `${result.status} is not described` }]
  const faults: Fault[] = []
  parsed(row.headers, asSent(result.headers ?? {}), 'headers', faults)
  // Streams cannot be checked in advance.
  const isStream =
    result.body instanceof ReadableStream || isEvents(result.body) || (type !== undefined && isLines(type))
  const form = type === undefined || !row.content ? undefined : formOf(row.content, type)
  const schema = form === undefined ? undefined : row.content?.[form]?.schema
  if (schema && !isStream) parsed(schema, asSent(result.body), 'body', faults)
  if (row.content === undefined && result.body !== undefined) {
    faults.push({ in: 'body', path: [], message: 'No body is described' })
  }
  return faults
}

/** A value inside a header. Nested lists and objects are JSON. */
const partText = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** A header in the style `simple`, or as JSON. */
const headerText = (value: unknown, { as, explode = false }: Partial<Wire> = {}): string => {
  if (as === 'json') return JSON.stringify(value)
  if (Array.isArray(value))
    return value
      .filter((item) => item !== null)
      .map(partText)
      .join(',')
  if (typeof value !== 'object' || value === null || value instanceof Date) return partText(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null)
  return members.map(([name, member]) => `${name}${explode ? '=' : ','}${partText(member)}`).join(',')
}

/** Converts a handler's result to a `Response`. */
export const respond = (
  { status, body, headers = {} }: AnyResult,
  range: string | undefined,
  wires: Row['wires'] = {},
): Response => {
  const sent = new Headers()
  const styles = ofStatus(wires.responses ?? {}, status) ?? {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || (value === null && styles[name]?.as !== 'json')) continue
    // Each cookie is a separate header, because its date contains a comma.
    if (name.toLowerCase() === 'set-cookie' && Array.isArray(value)) {
      for (const cookie of value) sent.append(name, partText(cookie))
    } else sent.set(name, headerText(value, styles[name]))
  }
  if (body === undefined || isBodiless(status)) return new Response(null, { status, headers: sent })
  const type = range === undefined ? undefined : concreteType(range, body)
  if (type !== undefined && !sent.has('content-type')) sent.set('content-type', type)
  if (type !== undefined && isLines(type) && isValues(body)) {
    return new Response(lineStream(body, type), { status, headers: sent })
  }
  if (type !== undefined && mediaOf(type) === 'text/event-stream' && isEvents(body)) {
    return new Response(eventStream(body), { status, headers: sent })
  }
  const isRaw = type !== undefined && !isJson(type) && isRawBody(body)
  return new Response(isRaw ? body : JSON.stringify(body), { status, headers: sent })
}
