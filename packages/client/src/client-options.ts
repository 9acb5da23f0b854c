import type { OperationName } from '@poolhouse/schemas'
import type { BindingName } from './bindings.ts'
import type { RetryOptions } from './retry.ts'
import type { Timing } from './timing.ts'

/** Sends a request as `fetch` does, for example the `fetch` of a Hono app. */
export type Fetch = (request: Request) => Response | Promise<Response>

/**
 * Signs a request, or returns it unchanged when its operation needs no signature. Made by `signWith` of
 * `@poolhouse/client/sign`.
 */
export type Signer = (request: Request, operation: OperationName) => Promise<Request>

/** Where the server is: at an address, or AWS in a Region. */
export type Destination =
  | {
      /** Address of the server, such as `http://127.0.0.1:9329`. In a browser it may be a path of the page's own host. */
      readonly endpoint: string
      readonly region?: never
      /** How operations are called. Default: `native`. */
      readonly binding?: BindingName
    }
  | {
      /** Calls AWS itself, in this Region. */
      readonly region: string
      readonly endpoint?: never
      /** AWS understands its own binding only. */
      readonly binding?: 'aws'
    }

/** Options of a client. */
export type ClientOptions = Destination & {
  /**
   * Signs what AWS keys authorize: `signWith({ … })`. Without it everything is sent as it is, which is enough for what users
   * do for themselves, and for a development server. Default: none.
   */
  readonly sign?: Signer
  /** Sends the requests: to add headers, to log, or to reach a server in the same process. Default: the global `fetch`. */
  readonly fetch?: Fetch
  /** The contract determines which requests are retried; these options set how often and when. */
  readonly retry?: RetryOptions
  /** Longest time a call may take, in milliseconds, repeated sends and waits included. Default: 30,000. */
  readonly timeout?: number
  /** Ends every call of this client when it fires. Default: none. */
  readonly signal?: AbortSignal
  /** Time and chance, for tests. Default: those of the runtime. */
  readonly timing?: Timing
}
