import type { OperationName, OutputOf } from '@poolhouse/schemas'
import { failure } from './failure.ts'
import { isRetryable } from './is-retryable.ts'
import { PoolhouseError } from './poolhouse-error.ts'

/** The metadata of a response that is read in addition to its body. */
export interface ReplyHead extends Pick<Response, 'ok' | 'status'> {
  readonly headers: { readonly get: (name: string) => string | null | undefined }
}

/**
 * The parsed value of a JSON text; undefined if it is not JSON. The caller asserts its type: responses are not
 * validated.
 */
const parse = (body: unknown) => {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The name of an error without the namespace before `#` and the address after `:`. */
const bareName = (type: unknown): string => (typeof type === 'string' ? type.replace(/^.*#|[:,].*$/g, '') : '')

/** The name of the error in a response; empty when it has none. The body is text, or parsed. */
export const errorType = ({ headers }: ReplyHead, body: unknown): string =>
  bareName(Object(parse(body)).__type ?? headers.get('x-amzn-errortype'))

/**
 * The output in a response; `undefined` for operations without output. Throws the error in it.
 *
 * @param body The body as text, or parsed.
 */
export const readReply = <O extends OperationName>(operation: O, response: ReplyHead, body: unknown): OutputOf<O> => {
  const { ok, status, headers } = response
  const value = parse(body)
  if (ok && (value !== undefined || !body)) return value
  const { message, Message, reasonCode } = Object(ok ? undefined : value)
  const type = ok ? '' : errorType(response, value)
  const requestId = headers.get('x-amzn-requestid') ?? undefined
  const facts = { operation, status, requestId, reasonCode, retryable: isRetryable(operation, status, type) }
  throw type
    ? new PoolhouseError(type, message ?? Message ?? '', facts)
    : failure(operation, 'UnreadableResponse', `got a response with status ${status} that is not from this API.`, facts)
}
