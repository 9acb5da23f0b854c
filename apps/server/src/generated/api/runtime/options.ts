// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env, Hono } from 'hono'
import type { Fault } from '../shared/fault.ts'
import type { Rejection } from './rejection.ts'
import type { Route } from './route.ts'
import type { Verify } from './verify.ts'

/** An operation of the document, as passed to a protocol. */
export interface RoutedOperation<E extends Env = Env, Name extends string = string> {
  readonly name: Name
  /** The route with its schemas. Those of responses are created when `responses` is read. */
  readonly route: Route
  /** Calls the handler. Returns one of the responses of the operation, or a `Response`. */
  readonly handler: (request: unknown, context: Context<E>) => unknown
}

/**
 * Creates, once for each operation, the function that handles its requests: it reads, validates, calls the handler and
 * responds.
 */
export type Protocol<E extends Env = Env, Name extends string = string> = (
  operation: RoutedOperation<E, Name>,
) => (context: Context<E>) => Response | Promise<Response>

/** A page that describes the API, as generated for servers: modules that are loaded when they are requested. */
export interface ReferenceSource {
  /** The page, and the version of its data. */
  readonly view: () => Promise<{ readonly view: string; readonly version: string }>
  /** The parts of the page's data, as JSON by name. */
  readonly data: () => Promise<{ readonly data: Readonly<Record<string, string>> }>
}

/** The document of a server, and a page that shows it. */
export interface OpenApiOptions {
  /** The document: `document` of `hono/document.ts`, where it is generated. */
  readonly document: object
  /** Where the document is served, as JSON. Default: `/openapi.json`. */
  readonly path?: string
  /** A page that describes the API: `reference` of `reference/index.ts`, where it is generated. Default: none. */
  readonly reference?: ReferenceSource & {
    /** Where the page is served, and below it the parts of its data. Default: `/reference`. */
    readonly path?: string
  }
}

/** Options of a server. */
export interface ServerOptions<E extends Env = Env, Name extends string = string> {
  /** The application to add the routes to. Default: a new one. */
  readonly app?: Hono<E>
  /**
   * True to validate responses and their headers against the document. Default: true, unless `NODE_ENV` is
   * `production`.
   */
  readonly checkResponses?: boolean
  /**
   * Maximum size of a body in bytes, or a function that returns it for each operation. A longer body is rejected with
   * 413; a stream ends with an error. Default: 1,048,576, which is 1 MiB. `Infinity` for no limit.
   */
  readonly maxBodySize?: number | ((operation: Name) => number)
  /**
   * Creates the response to a rejected request: 400 and 415 for violations of the document, 413 for a body that
   * is too long, 403 for a webhook whose verification failed. Default: a problem document (RFC 9457) with the
   * violations.
   */
  readonly onInvalid?: (status: Rejection['status'], faults: readonly Fault[], context: Context<E>) => Response
  /** Receives a response that violates the document, which becomes a 500. Default: it is logged. */
  readonly onInvalidResponse?: (faults: readonly Fault[], context: Context<E>) => void
  /** Serves the document and a page that describes it. Default: neither. */
  readonly openApi?: OpenApiOptions
  /**
   * True to add the header `x-request-id` to each response, or the name of another header: the id of the request, if
   * it is up to 128 letters, digits and `.:=+/_-`, or a new UUID. Handlers get it by `context.get('requestId')`.
   * Default: false.
   */
  readonly requestIds?: boolean | string
  /**
   * True to respond to requests without a route, and to errors that handlers throw, with problem documents (RFC 9457),
   * as to rejected requests. Errors are logged. Has no effect on a given `app`, which has its own handlers. Default:
   * false, the texts of Hono.
   */
  readonly problems?: boolean
  /**
   * Reads, validates and responds to requests instead of the stub, which then only routes them. Use it if requests or
   * errors have a form that the document cannot describe. It must validate requests with the schemas of the route: the
   * other options, except `app`, have no effect then. Default: the rules of the document, and problem documents (RFC
   * 9457).
   */
  readonly protocol?: Protocol<E, Name>
}

/** Options of a webhook receiver. */
export interface ReceiverOptions<E extends Env = Env, Name extends string = string> extends ServerOptions<E, Name> {
  /** The path of a webhook, by the name of its handler: `/hooks/new-pet`. Default: `/` and its name in the document. */
  readonly paths?: Readonly<Partial<Record<Name, string>>>
  /**
   * Verifies each webhook before its body is parsed: `({ body, headers }) => webhook.verify(body, headers)` with a
   * `Webhook` of `standardwebhooks`. If it throws or returns `false`, the response is 403 and no handler is called.
   * Default: webhooks of any sender are accepted.
   */
  readonly verify?: Verify<E, Name>
}
