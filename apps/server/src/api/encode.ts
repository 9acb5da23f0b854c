import type { Binding } from './binding.ts'
import type { CorsHeaders } from './cors.ts'

/** The parts of an error response. */
export interface ErrorResponse {
  readonly type: string
  readonly status: number
  /** The message. May be empty: some errors of the service have none. */
  readonly text: string
  /** Additional members of the body, such as `reasonCode`. */
  readonly members?: Readonly<Record<string, unknown>> | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Maximum length of a text in a header: clients reject headers of more than a few kilobytes. */
const headerLimit = 1024

/** Converts a text to a valid header value: printable ASCII, with other characters replaced by `?`. */
const headerSafe = (text: string): string => text.slice(0, headerLimit).replace(/[^\x20-\x7e]/g, '?')

/** The name of the message member. Only serialization errors capitalize it. Behaviour: errors, section 1. */
const textMember = (type: string): 'Message' | 'message' => (type === 'SerializationException' ? 'Message' : 'message')

/** Caches must not store responses, which contain tokens (RFC 6749, section 5.1), and browsers must not guess their type. */
const secrecy = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/**
 * The response to a call that succeeded. `body` is JSON, or empty for operations that return an empty body. Status,
 * headers and body are passed together, because setting a header later would make the Node adapter create a full Response.
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
