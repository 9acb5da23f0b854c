// Copied into generated servers of documents with webhooks, without this line.
import type { Env, Hono } from 'hono'
import type { ReceiverOptions } from './options.ts'
import type { Row } from './route.ts'
import { type AnyHandlers, serve } from './server.ts'

/** Adds a route for every webhook that has a handler. */
export const receiveWebhooks = <E extends Env, Name extends string>(
  rows: Readonly<Record<string, Row>>,
  handlers: AnyHandlers<E>,
  { paths, ...options }: ReceiverOptions<E, Name>,
): Hono<E> => {
  const wanted = Object.entries(rows).flatMap(([name, row]): [string, Row][] => {
    const path = paths?.[name as Name] ?? `/${row.route.path}`
    return handlers[name] ? [[name, { ...row, route: { ...row.route, path } }]] : []
  })
  return serve<E, Name>(Object.fromEntries(wanted), handlers, options)
}
