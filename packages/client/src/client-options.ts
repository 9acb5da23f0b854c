import type { OperationName } from '@poolhouse/schemas'
import type { BindingName } from './bindings.ts'
import type { RetryOptions } from './retry.ts'
import type { Timing } from './timing.ts'

/** Sends a request like the global `fetch`, for example the `fetch` of a Hono app. */
export type Fetch = (request: Request) => Response | Promise<Response>

/**
 * Signs a request, or returns it unchanged if its operation needs no signature. Created by `signWith` of
 * `@poolhouse/client/sign`.
 */
export type Signer = (request: Request, operation: OperationName) => Promise<Request>

/** The server: an address, or AWS in a Region. */
export type Destination =
  | {
      /**
       * Address of the server, such as `http://127.0.0.1:9329`. In a browser it may be a path of the page's own host.
       */
      readonly endpoint: string
      readonly region?: never
      /** The binding of requests. Default: `native`. */
      readonly binding?: BindingName
    }
  | {
      /** Calls AWS in this Region. */
      readonly region: string
      readonly endpoint?: never
      /** AWS supports only its own binding. */
      readonly binding?: 'aws'
    }

/** Options of a client. */
export type ClientOptions = Destination & {
  /**
   * Signs requests of operations that AWS credentials authorize: `signWith({ … })`. Not needed for operations that
   * users call for themselves, and on a development server. Default: requests are not signed.
   */
  readonly sign?: Signer
  /**
   * Sends the requests: to add headers, to log, or to reach a server in the same process. Default: the global `fetch`.
   */
  readonly fetch?: Fetch
  /** The contract determines which requests are retried; these options set how often and when. */
  readonly retry?: RetryOptions
  /** Timeout of a call in milliseconds, including retries and waits. Default: 30,000. */
  readonly timeout?: number
  /** Aborts every call of this client. Default: none. */
  readonly signal?: AbortSignal
  /** Clock and randomness, for tests. Default: those of the runtime. */
  readonly timing?: Timing
}
