import { createClient, PoolhouseError } from '@poolhouse/client'
import type { Credentials } from '../config/keys.ts'
import type { Target } from '../config/settings.ts'
import { clientError, generalError } from '../failure.ts'

type Members = Readonly<Record<string, unknown>>
type Method = (input: Members) => Promise<Members | undefined>

/** What is needed to send requests. */
export interface Sending {
  readonly target: Target
  readonly fetch: (request: Request) => Promise<Response>
  /** Absent for requests without a signature. */
  readonly credentials?: Credentials | undefined
  readonly attempts: number
}

/** Requests end by the timeouts of connections, not by one of the client. */
const noTimeout = 0x7f_ff_ff_ff

/** The message of a body without an error name. */
const messageOf = (body: string): string => {
  try {
    const { message, Message } = Object(JSON.parse(body)) as Record<string, string>
    return message ?? Message ?? ''
  } catch {
    return body
  }
}

const explain = async (error: unknown, operation: string, last: Response | undefined, attempts: number) => {
  if (!(error instanceof PoolhouseError)) return error
  // Errors of the connection are explained where they happen.
  if (error.cause !== undefined) return error.cause
  const retried = error.retryable ? ` (reached max retries: ${attempts - 1})` : ''
  const begin = (code: string | number): string =>
    `An error occurred (${code}) when calling the ${operation} operation${retried}: `
  if (error.__type !== 'UnreadableAnswer') return clientError(begin(error.__type) + error.message)
  const body = (await last?.text()) ?? ''
  if (error.status === undefined || error.status < 300) {
    return generalError(`The server answered ${operation} with something that is not JSON:\n${body.slice(0, 500)}`)
  }
  return clientError(begin(error.status) + messageOf(body))
}

/**
 * A function that calls an operation.
 *
 * @throws {Failure} from that function: exit code 254 when the server refuses, 255 without a response.
 */
export const createCall = async (
  operation: string,
  { target, fetch, credentials, attempts }: Sending,
): Promise<(input: Members) => Promise<Members>> => {
  let sent = 0
  let last: Response | undefined
  const { signWith } = credentials ? await import('@poolhouse/client/sign') : { signWith: undefined }
  const client = createClient({
    endpoint: target.endpoint,
    binding: 'aws',
    timeout: noTimeout,
    retry: { attempts },
    fetch: async (request) => {
      sent++
      const response = await fetch(request)
      last = response.clone()
      return response
    },
    ...(credentials && signWith ? { sign: signWith({ ...credentials, region: target.region }) } : {}),
  })
  const name = operation.charAt(0).toLowerCase() + operation.slice(1)
  const method = (client as unknown as Readonly<Record<string, Method>>)[name]
  if (!method) throw generalError(`The client has no operation ${operation}.`)
  return async (input) => {
    sent = 0
    try {
      return (await method(input)) ?? {}
    } catch (error) {
      throw await explain(error, operation, last, sent)
    }
  }
}
