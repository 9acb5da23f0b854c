import type { OperationName } from '@poolhouse/schemas'
import { failure } from './failure.ts'
import { isRetryable } from './is-retryable.ts'
import { PoolhouseError } from './poolhouse-error.ts'
import type { Reply } from './transport.ts'

const parse = (body: unknown): unknown => {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A name may come with a namespace before `#` and an address after `:`. Neither is part of it. */
const bareName = (type: unknown): string => (typeof type === 'string' ? type.replace(/^.*#|[:,].*$/g, '') : '')

/** The output in an answer; `undefined` for operations that have none. Throws the error in it. */
export const readReply = (operation: OperationName, { response, body }: Reply): unknown => {
  const { ok, status, headers } = response
  const value = parse(body)
  if (ok && (value !== undefined || !body)) return value
  const { __type = headers.get('x-amzn-ErrorType'), message, Message, reasonCode } = Object(ok ? undefined : value)
  const type = bareName(__type)
  const requestId = headers.get('x-amzn-RequestId') ?? undefined
  const facts = { operation, status, requestId, reasonCode, retryable: isRetryable(operation, status, type) }
  throw type
    ? new PoolhouseError(type, message ?? Message ?? '', facts)
    : failure(operation, 'UnreadableAnswer', `was answered with ${status}, but not by this API.`, facts)
}
