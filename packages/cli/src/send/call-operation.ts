import {
  errorType,
  failure,
  isRetryable,
  type OperationName,
  PoolhouseError,
  readReply,
  runtimeTiming,
  withRetries,
} from '@poolhouse/client/parts'
import type { Credentials } from '../config/keys.ts'
import type { Target } from '../config/settings.ts'
import { clientError, type Failure, generalError } from '../failure.ts'
import { isRecord, type Members } from '../record.ts'
import type { Post, Reply } from './http.ts'

/** Options for calling an operation. */
export interface CallOptions {
  readonly target: Target
  readonly post: (post: Post) => Promise<Reply>
  /** Absent for requests without a signature. */
  readonly credentials?: Credentials | undefined
  readonly attempts: number
}

/** The message of a body without an error name. */
const messageOf = (body: string): string => {
  try {
    const { message, Message } = Object(JSON.parse(body))
    return String(message ?? Message ?? '')
  } catch {
    return body
  }
}

const unreadable = (operation: string, body: string): Failure =>
  generalError(`The response of ${operation} is not a JSON object:\n${body.slice(0, 500)}`)

/** The error to end the program with. */
const explain = (error: unknown, reply: Reply | undefined, sent: number): unknown => {
  if (!(error instanceof PoolhouseError)) return error
  // The cause is a connection error, which already has a message.
  if (error.cause !== undefined) return error.cause
  const retried = error.retryable ? ` (reached max retries: ${sent - 1})` : ''
  const begin = (code: string | number): string =>
    `An error occurred (${code}) when calling the ${error.operation} operation${retried}: `
  if (error.__type !== 'UnreadableResponse') return clientError(begin(error.__type) + error.message)
  const { status = 0, body = '' } = reply ?? {}
  if (status < 300) return unreadable(error.operation, body)
  return clientError(begin(status) + messageOf(body))
}

/**
 * Creates a function that calls an operation. Retries and response parsing are those of the client package.
 *
 * @throws {Failure} from that function: exit code 254 when the server rejects, 255 without a response.
 */
export const createCall = async (
  name: string,
  { target, post, credentials, attempts }: CallOptions,
): Promise<(input: Members) => Promise<Members>> => {
  const operation = name as OperationName
  const signed = credentials && (await import('./sign.ts')).createSigner(credentials, target.region)
  const url = new URL(target.endpoint).href
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  }
  return async (input) => {
    let sent = 0
    let reply: Reply | undefined
    const unsigned = { url, headers, body: JSON.stringify(input) }
    const attempt = async () => {
      sent++
      const message = signed ? { ...unsigned, headers: await signed(unsigned) } : unsigned
      const response = await post(message).catch((cause: unknown) => {
        throw failure(operation, 'NetworkError', 'got no response.', { cause, retryable: isRetryable(operation) })
      })
      const { ok, status, body } = response
      return { response, retryable: !ok && isRetryable(operation, status, errorType(response, body)) }
    }
    try {
      reply = await withRetries(attempt, { attempts }, runtimeTiming, new AbortController().signal)
      const response: unknown = readReply(operation, reply, reply.body)
      // An operation without an output may have an empty body.
      if (response === undefined) return {}
      if (isRecord(response)) return response
    } catch (error) {
      throw explain(error, reply, sent)
    }
    throw unreadable(operation, reply.body)
  }
}
