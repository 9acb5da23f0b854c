// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { eventStream, isEvents } from './events.ts'
import { type Fault, parsed } from './fault.ts'
import { isJson, mediaOf } from './media.ts'
import type { Content, Route } from './route.ts'

/** What a handler answers with: one of the answers of its operation, or a response of its own making. */
export interface AnyAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
  /** The media type, where the operation has several. */
  readonly contentType?: string
}

/** An answer, or a response of the handler's own making, now or later. */
export type Answering<A> = A | Response | Promise<A | Response>

interface AnswerRow {
  readonly headers?: unknown
  readonly content?: Content
}

const answerRow = (responses: Route['responses'], status: number): AnswerRow | undefined => {
  const found: unknown = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses['default']
  return typeof found === 'object' && found !== null ? found : undefined
}

/** The media type an answer goes as: what it says, or the first that the document has. */
export const mediaOfAnswer = ({ responses }: Route, { status, contentType }: AnyAnswer): string | undefined =>
  contentType ?? Object.keys(answerRow(responses, status)?.content ?? {})[0]

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'

/** A value as whoever is answered will read it: times are texts there. */
const asSent = (value: unknown): unknown => {
  if (value instanceof Date) return value.toJSON()
  if (Array.isArray(value)) return value.map(asSent)
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asSent(member)]))
    : value
}

/** What is wrong with an answer: nobody's fault but the server's. */
export const answerFaults = ({ responses }: Route, answer: AnyAnswer, type: string | undefined): Fault[] => {
  const row = answerRow(responses, answer.status)
  if (!row) return [{ in: 'status', path: [], message: `${answer.status} is not described` }]
  const faults: Fault[] = []
  parsed(row.headers, asSent(answer.headers ?? {}), 'headers', faults)
  // What goes out over time cannot be known before.
  const isStream = answer.body instanceof ReadableStream || isEvents(answer.body)
  if (type !== undefined && row.content?.[type]?.schema && !isStream) {
    parsed(row.content[type].schema, asSent(answer.body), 'body', faults)
  }
  if (row.content === undefined && answer.body !== undefined) {
    faults.push({ in: 'body', path: [], message: 'No body is described' })
  }
  return faults
}

type RawBody = string | Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer>

const isRawBody = (body: unknown): body is RawBody =>
  typeof body === 'string' ||
  body instanceof Blob ||
  body instanceof ReadableStream ||
  body instanceof ArrayBuffer ||
  body instanceof Uint8Array

const headerText = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString()
    : Array.isArray(value)
      ? value.map(headerText).join(',')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

/** The response that an answer becomes. */
export const respond = ({ status, body, headers = {} }: AnyAnswer, type: string | undefined): Response => {
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, headerText(value))
  if (body === undefined) return new Response(null, { status, headers: sent })
  if (type !== undefined && !sent.has('content-type')) sent.set('content-type', type)
  if (type !== undefined && mediaOf(type) === 'text/event-stream' && isEvents(body)) {
    return new Response(eventStream(body), { status, headers: sent })
  }
  const isRaw = type !== undefined && !isJson(type) && isRawBody(body)
  return new Response(isRaw ? body : JSON.stringify(body), { status, headers: sent })
}
