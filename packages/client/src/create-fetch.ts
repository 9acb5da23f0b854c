import { inAwsBinding } from './bindings.ts'
import type { ClientOptions, Fetch } from './client-options.ts'
import { withDeadline } from './deadline.ts'
import { failure } from './failure.ts'
import { isRetryable } from './is-retryable.ts'
import { isOperation } from './operation-facts.ts'
import { errorType } from './read-reply.ts'
import { type Attempt, withRetries } from './retry.ts'
import { runtimeTiming } from './timing.ts'

/**
 * Creates a `fetch` for operations: it converts requests to the binding, signs them, retries them if that is safe,
 * and fails after the timeout. A request's `timeout` member overrides the timeout of the options. Other requests are
 * sent unchanged.
 */
export const createFetch = (options: ClientOptions): ((request: Request) => Promise<Response>) => {
  const { region, binding = region ? 'aws' : 'native' } = options
  const send: Fetch = options.fetch ?? globalThis.fetch
  const { sign, retry = {}, timeout: defaultTimeout = 30_000, timing = runtimeTiming } = options

  return async (request) => {
    const operation = request.url.slice(request.url.lastIndexOf('/') + 1)
    if (!isOperation(operation)) return send(request)
    const timeout = Number('timeout' in request && request.timeout) || defaultTimeout
    const { method, redirect, headers } = request
    const body = await request.text()
    const url = binding === 'aws' ? inAwsBinding(request.url, headers, operation) : request.url

    const attempt = async (signal: AbortSignal): Promise<Attempt> => {
      let message = new Request(url, { method, redirect, headers, body, signal })
      try {
        if (sign) message = await sign(message, operation)
      } catch (cause) {
        throw failure(operation, 'SigningError', 'could not be signed.', { cause })
      }
      try {
        const response = await send(message)
        // The whole body is read here, so that a connection that breaks halfway counts as a failed request.
        const text = response.body && (await response.text())
        return {
          response: text === null ? response : new Response(text, response),
          retryable: !response.ok && isRetryable(operation, response.status, errorType(response, text)),
        }
      } catch (cause) {
        signal.throwIfAborted()
        throw failure(operation, 'NetworkError', 'got no response.', { cause, retryable: isRetryable(operation) })
      }
    }

    return withDeadline(
      (signal) => withRetries(() => attempt(signal), retry, timing, signal),
      {
        signals: [options.signal, request.signal],
        timeout,
        onTimeout: () => failure(operation, 'TimeoutError', `took over ${timeout} ms.`),
      },
      timing,
    )
  }
}
