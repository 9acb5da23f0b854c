// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { type Context, type Env, Hono } from 'hono'
import { resultFaults, type AnyResult, mediaOfResult } from './respond.ts'
import { sendResponse } from '../shared/send-response.ts'
import { addExtras } from './extras.ts'
import { problem } from '../shared/fault.ts'
import { anyBody, limitedBody } from './limited-body.ts'
import { InvalidLine } from './parse-line.ts'
import type { LazyRow } from './lazy-rows.ts'
import { NotImplemented } from './not-implemented.ts'
import type { ReceiverOptions, ServerOptions } from './options.ts'
import { bySpecificity, type PathPattern, pathPattern } from '../shared/path-pattern.ts'
import { receive } from './receive.ts'
import { type Rejection, titles } from './rejection.ts'
import type { Row } from './route.ts'
import { verified } from './verify.ts'

const isDeveloping = (): boolean => {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return process?.env?.['NODE_ENV'] !== 'production'
}

type AnyHandler<E extends Env> = (request: never, context: Context<E>) => unknown

/** Handlers by the names of their rows. */
export type AnyHandlers<E extends Env> = Readonly<Record<string, AnyHandler<E> | undefined>>

/** The function that handles one route. */
interface Responding<E extends Env, Name extends string> {
  readonly name: Name
  readonly row: Row
  readonly path: PathPattern
  readonly handler: AnyHandler<E>
}

/** Handles requests with a handler: limits, verifies, reads and validates the request, and validates the response. */
const respondWith =
  <E extends Env, Name extends string>(
    { name, row, path, handler }: Responding<E, Name>,
    options: ReceiverOptions<E, Name>,
  ) =>
  async (context: Context<E>): Promise<Response> => {
    const { route } = row
    const {
      checkResponses = isDeveloping(),
      maxBodySize = 1_048_576,
      onInvalid = (status, faults) => problem(status, titles[status], faults),
      onInvalidResponse = (faults) => console.error(`${route.method} ${route.path}: invalid response`, faults),
      verify,
    } = options
    const most = typeof maxBodySize === 'function' ? maxBodySize(name) : maxBodySize
    const isRead = route.request?.body !== undefined || verify !== undefined
    const limited = isRead ? await limitedBody(context as Context, most) : anyBody(context.req.raw)
    const reject = (other: Rejection): Response => {
      const { status, faults } = limited.rejection() ?? other
      return onInvalid(status, faults, context)
    }
    const tooLong = limited.rejection()
    if (tooLong) return reject(tooLong)
    const body = verify ? await verified(limited.body, name, verify, context) : limited.body
    if ('faults' in body) return reject(body)
    const received = await receive(row, path, context as Context, body)
    if ('faults' in received) return reject(received)
    let result: unknown
    try {
      result = await handler(received as never, context)
    } catch (error) {
      const brokenOff = limited.rejection()
      if (brokenOff) return reject(brokenOff)
      if (error instanceof NotImplemented) return problem(501, error.message)
      if (error instanceof InvalidLine) return reject({ status: 400, faults: error.faults })
      throw error
    }
    if (result instanceof Response) return result
    const own = result as AnyResult
    const type = mediaOfResult(route, own)
    const faults = checkResponses ? resultFaults(route, own, type) : []
    if (faults.length === 0) return sendResponse(own, type, row.responses, row.writeForm)
    onInvalidResponse(faults, context)
    return problem(500, 'Internal Server Error')
  }

/** Handles the requests of one operation, after the caller has selected it by path or otherwise. */
export type RouteHandler<E extends Env> = (context: Context<E>) => Response | Promise<Response>

/**
 * Creates the request handler of an operation at its first request, when its schemas are loaded or created. Calls with
 * options pass explicit type arguments: to infer them, the compiler compares every overload of Hono's methods.
 */
const routeHandlerOf = <E extends Env, Name extends string>(
  name: Name,
  row: Row | LazyRow,
  handlers: AnyHandlers<E>,
  options: ServerOptions<E, Name>,
): RouteHandler<E> => {
  const handler = handlers[name]?.bind(handlers)
  if (!handler) throw new Error(`There is no handler for ${name}`)
  const { protocol } = options
  let made: RouteHandler<E> | undefined
  const make = (loaded: Row): RouteHandler<E> => {
    const { route } = loaded
    return (made = protocol
      ? protocol({ name, route, handler: handler as (request: unknown, context: Context<E>) => unknown })
      : respondWith<E, Name>(
          { name, path: pathPattern(route.path), handler, row: { ...loaded, route: { ...route } } },
          options,
        ))
  }
  return (context) => {
    if (made) return made(context)
    return 'load' in row ? row.load().then((loaded) => make(loaded)(context)) : make(row)(context)
  }
}

/** The request handlers of all operations by name, for apps that do not route requests by path. */
export const routeHandlersOf = <E extends Env, Name extends string>(
  rows: Readonly<Record<Name, Row | LazyRow>>,
  handlers: AnyHandlers<E>,
  options: ServerOptions<E, Name>,
): Readonly<Record<Name, RouteHandler<E>>> => {
  const entries = Object.entries<Row | LazyRow>(rows) as [Name, Row | LazyRow][]
  const routeHandlers = entries.map(([name, row]) => [name, routeHandlerOf<E, Name>(name, row, handlers, options)])
  return Object.fromEntries(routeHandlers) as Record<Name, RouteHandler<E>>
}

/** The method and path of a row, known before it is loaded. */
const placeOf = (row: Row | LazyRow): Pick<LazyRow, 'method' | 'path'> => ('load' in row ? row : row.route)

type Entry = readonly [name: string, row: Row | LazyRow]

/** Routes with the most specific path first: `/pets/mine` is not a pet. For the same path, HEAD comes before GET. */
const inOrder = ([, one]: Entry, [, other]: Entry): number => {
  const [a, b] = [placeOf(one), placeOf(other)]
  return bySpecificity(a.path, b.path) || Number(b.method === 'head') - Number(a.method === 'head')
}

/** Adds the routes to an application. */
export const serve = <E extends Env, Name extends string>(
  rows: Readonly<Record<string, Row | LazyRow>>,
  handlers: AnyHandlers<E>,
  options: ServerOptions<E, Name>,
): Hono<E> => {
  const app = options.app ?? new Hono<E>()
  addExtras<E, Name>(app, options)
  for (const [name, row] of Object.entries(rows).sort(inOrder)) {
    const { method, path } = placeOf(row)
    const { hono, isExact, matches } = pathPattern(path)
    const handle = routeHandlerOf<E, Name>(name as Name, row, handlers, options)
    const isHead = method === 'head'
    const isOwn = (context: Context<E>): boolean => {
      if (isHead && context.req.method !== 'HEAD') return false
      const { pathname, search } = new URL(context.req.url)
      return isExact || matches(pathname, search)
    }
    // Hono treats HEAD as GET with an empty response, and its routes may match more than the path does.
    if (!isHead && isExact) app.on(method.toUpperCase(), hono, handle)
    else
      app.on(isHead ? 'GET' : method.toUpperCase(), hono, (context, next) =>
        isOwn(context) ? handle(context) : next(),
      )
  }
  return app
}
