import type { Binding } from './binding.ts'
import type { CorsHeaders } from './cors.ts'

/** The parts of an error response. */
export interface ErrorResponse {
  readonly type: string
  readonly status: number
  /** For people. May be empty: some errors of the service have no text. */
  readonly text: string
  /** Further members of the body, such as `reasonCode`. */
  readonly members?: Readonly<Record<string, unknown>> | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Maximum length of a text in a header: clients reject headers of more than a few kilobytes. */
const headerLimit = 1024

/** A text as a header can carry it: printable ASCII. Other characters become `?`. */
const headerSafe = (text: string): string => text.slice(0, headerLimit).replace(/[^\x20-\x7e]/g, '?')

/** Only serialization errors spell it with a capital letter. Behaviour: errors, section 1. */
const textMember = (type: string): 'Message' | 'message' => (type === 'SerializationException' ? 'Message' : 'message')

/** Responses hold tokens and secrets: no cache may keep them (RFC 6749, section 5.1), and no browser guess their type. */
const secrecy = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/**
 * The response to a call that succeeded. `body` is JSON, or empty for operations that return an empty body. Status,
 * headers and body are passed at once: a header set later would make the Node adapter build a full Response.
 */
export const encodeOutput = (body: string, binding: Binding, requestId: string, cors: CorsHeaders): Response =>
  new Response(body, {
    status: 200,
    headers: { 'Content-Type': binding.contentType, 'x-amzn-RequestId': requestId, ...secrecy, ...cors },
  })

/** The response to a call that failed. */
export const encodeError = (error: ErrorResponse, binding: Binding, requestId: string, cors: CorsHeaders): Response => {
  const { type, status, text, members, headers } = error
  const body = { __type: type, ...(text === '' ? {} : { [textMember(type)]: text }), ...members }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': binding.contentType,
      'x-amzn-RequestId': requestId,
      ...secrecy,
      'x-amzn-ErrorType': `${type}:`,
      ...(text === '' ? {} : { 'x-amzn-ErrorMessage': headerSafe(text) }),
      ...cors,
      ...headers,
    },
  })
}
