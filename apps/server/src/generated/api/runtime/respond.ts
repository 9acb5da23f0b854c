// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { isEvents } from '../shared/event-stream.ts'
import type { Fault } from '../shared/fault.ts'
import { isLines, isValues } from '../shared/lines.ts'
import { formOf, isForm, isJson } from '../shared/media.ts'
import { ofStatus } from '../shared/of-status.ts'
import { isRawBody, type SentResponse } from '../shared/send-response.ts'
import { parsed } from '../shared/parsed.ts'
import type { Content, Route } from './route.ts'

/** A handler's result: one of the responses of its operation, or any `Response`. */
export interface AnyResult extends SentResponse {
  /** The media type, where the operation has several. */
  readonly contentType?: string
}

/** A response of the operation or any `Response`, possibly as a promise. */
export type HandlerResult<A> = A | Response | Promise<A | Response>

interface ResponseRow {
  readonly headers?: unknown
  readonly content?: Content
}

const responseRow = (responses: Route['responses'], status: number): ResponseRow | undefined => {
  const found = ofStatus(responses, status)
  return typeof found === 'object' && found !== null ? found : undefined
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'

/** True if a body can have a media type: bytes cannot be sent as JSON, nor objects as text. */
const suits = (type: string, body: unknown): boolean => {
  if (typeof body === 'string') return true
  if (isRawBody(body)) return !isJson(type)
  if (isJson(type) || /^(?:application|\*)\/\*/.test(type)) return true
  return (isForm(type) && isPlain(body)) || (isLines(type) && isValues(body)) || isEvents(body)
}

/** The media type of a response: its own, or the first of the document. */
export const mediaOfResult = ({ responses }: Route, { status, contentType, body }: AnyResult): string | undefined => {
  const types = Object.keys(responseRow(responses, status)?.content ?? {})
  return contentType ?? types.find((type) => suits(type, body)) ?? types[0]
}

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
