import type { OperationName } from '@poolhouse/schemas'
import type { CallOptions } from './call.ts'
import type { ClientOptions } from './client-options.ts'
import { withDeadline } from './deadline.ts'
import { failure } from './failure.ts'
import { isRetryable } from './is-retryable.ts'
import { PoolhouseError } from './poolhouse-error.ts'
import { readReply } from './read-reply.ts'
import { withRetries } from './retry.ts'
import { runtimeTiming } from './timing.ts'
import { createTransport } from './transport.ts'

/** Calls an operation: signs, sends, repeats where that is safe, and reads the answer. */
export type Caller = (operation: OperationName, input: unknown, options?: CallOptions) => Promise<unknown>

/** A caller for one server. */
export const createCaller = (options: ClientOptions): Caller => {
  const {
    region,
    endpoint = `https://cognito-idp.${region}.amazonaws.com`,
    binding = region ? 'aws' : 'native',
  } = options
  const { fetch = globalThis.fetch, sign, retry = {}, timeout: usual = 30_000, timing = runtimeTiming } = options
  const transport = createTransport(endpoint, binding)

  return (operation, input, { signal, timeout = usual } = {}) => {
    const signAndSend = async (request: Request) => {
      try {
        if (sign) request = await sign(request, operation)
      } catch (cause) {
        throw failure(operation, 'SigningError', 'could not be signed.', { cause })
      }
      return fetch(request)
    }

    const send = async (ended: AbortSignal) => {
      const reply = await transport({ operation, input, fetch: signAndSend, signal: ended }).catch((cause) => {
        if (cause instanceof PoolhouseError) throw cause
        throw failure(operation, 'NetworkError', 'got no answer.', { cause, retryable: isRetryable(operation) })
      })
      return readReply(operation, reply)
    }

    return withDeadline(
      (ended) => withRetries(() => send(ended), retry, timing, ended),
      {
        signals: [options.signal, signal],
        timeout,
        onTimeout: () => failure(operation, 'TimeoutError', `took over ${timeout} ms.`),
      },
      timing,
    )
  }
}
