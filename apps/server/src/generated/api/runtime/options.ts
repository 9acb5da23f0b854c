// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env, Hono } from 'hono'
import type { Fault } from './fault.ts'
import type { Refusal } from './refusal.ts'
import type { Route } from './route.ts'
import type { Verify } from './verify.ts'

/** One operation of the document, as a protocol gets it. */
export interface RoutedOperation<E extends Env = Env, Name extends string = string> {
  readonly name: Name
  /** The route with its schemas. Those of answers are made when `responses` is read. */
  readonly route: Route
  /** Calls the handler. Returns one of the answers of the operation, or a response. */
  readonly handler: (request: unknown, context: Context<E>) => unknown
}

/** Makes, once for each operation, the function that answers its requests: it reads, checks, calls and responds. */
export type Protocol<E extends Env = Env, Name extends string = string> = (
  operation: RoutedOperation<E, Name>,
) => (context: Context<E>) => Response | Promise<Response>

/** The document of a server, and a page that shows it. */
export interface OpenApiOptions {
  /** The document: `document` of `hono/document.ts`, where it is generated. */
  readonly document: object
  /** Where the document is served, as JSON. Default: `/openapi.json`. */
  readonly path?: string
  /** A page that describes the API, as HTML. Default: none. */
  readonly reference?: {
    readonly html: string
    /** Where the page is served. Default: `/reference`. */
    readonly path?: string
  }
}

/** What can be changed of a server. */
export interface ServerOptions<E extends Env = Env, Name extends string = string> {
  /** The application to add the routes to. Default: a new one. */
  readonly app?: Hono<E>
  /** True to check answers, and their headers, against the document. Default: true, unless `NODE_ENV` is `production`. */
  readonly checkAnswers?: boolean
  /**
   * How many bytes a body may have, or a function that says it for each operation. A longer one is refused with 413; a
   * stream breaks off there. Default: 1,048,576, which is 1 MiB. `Infinity` leaves it to the memory of the machine.
   */
  readonly maxBodySize?: number | ((operation: Name) => number)
  /**
   * Answers a request that is refused: 400 and 415 for what the document does not allow, 413 for a body that is too
   * long, 403 for a webhook that is not from whom it should be. Default: a problem document (RFC 9457) with its faults.
   */
  readonly onInvalid?: (status: Refusal['status'], faults: readonly Fault[], context: Context<E>) => Response
  /** Receives a response that violates the document, which becomes a 500. Default: it is logged. */
  readonly onWrongAnswer?: (faults: readonly Fault[], context: Context<E>) => void
  /** Serves the document, and a page that describes it. Default: neither. */
  readonly openApi?: OpenApiOptions
  /**
   * True to give each response the header `x-request-id`, or the name of another header: the id that the request has, if
   * it is up to 128 letters, digits and `.:=+/_-`, or a new UUID. Handlers get it by `context.get('requestId')`. Default:
   * false.
   */
  readonly requestIds?: boolean | string
  /**
   * True to answer requests without a route, and errors that handlers throw, with problem documents (RFC 9457), as
   * rejected requests are. Errors are logged. Has no effect on an `app` that is passed, which has handlers of its own.
   * Default: false, the texts of Hono.
   */
  readonly problems?: boolean
  /**
   * Reads, checks and answers requests instead of the stub, which then only routes them. Use it where requests or errors
   * have a form that the document cannot describe. It must check what arrives by the schemas of the route: the options
   * above, other than `app`, do nothing then. Default: the document's own rules, and problem documents (RFC 9457).
   */
  readonly protocol?: Protocol<E, Name>
}

/** What can be changed of a receiver of webhooks. */
export interface ReceiverOptions<E extends Env = Env, Name extends string = string> extends ServerOptions<E, Name> {
  /** Where a webhook comes in, by the name of its handler: `/hooks/new-pet`. Default: `/` and its name in the document. */
  readonly paths?: Readonly<Partial<Record<Name, string>>>
  /**
   * Asked of each webhook before anything is made of it: `({ body, headers }) => webhook.verify(body, headers)` with a
   * `Webhook` of `standardwebhooks`. Where it throws or answers `false`, the webhook is refused with 403 and no handler
   * hears of it. Default: webhooks are received from anybody.
   */
  readonly verify?: Verify<E, Name>
}
