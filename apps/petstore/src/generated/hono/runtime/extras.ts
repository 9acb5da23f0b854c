// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Context, Env, Hono } from 'hono'
import { problem } from '../shared/fault.ts'
import type { ServerOptions } from './options.ts'
import { addReference } from './reference.ts'

/** Request ids that are accepted from clients: others could forge log lines. */
const acceptable = /^[\w.:=+/-]{1,128}$/

/** The id of a request: its own, or a new one. */
const idOf = (sent: string | undefined): string =>
  sent !== undefined && acceptable.test(sent) ? sent : crypto.randomUUID()

/** Responds to an error that a handler threw. An error with a response, such as `HTTPException`, determines it. */
const errorResponse = (error: Error): Response => {
  if ('getResponse' in error && typeof error.getResponse === 'function') return error.getResponse() as Response
  console.error(error)
  return problem(500, 'Internal Server Error')
}

/** Adds the middleware and handlers that the options require in addition to the routes. */
export const addExtras = <E extends Env, Name extends string>(app: Hono<E>, options: ServerOptions<E, Name>): void => {
  const { requestIds = false, openApi, problems = false } = options
  if (requestIds !== false) {
    const header = requestIds === true ? 'x-request-id' : requestIds
    app.use('*', async (context, next) => {
      const id = idOf(context.req.header(header))
      ;(context as Context).set('requestId', id)
      await next()
      context.header(header, id)
    })
  }
  if (openApi) {
    const { document, path = '/openapi.json', reference } = openApi
    app.get(path, (context) => context.json(document))
    if (reference) addReference(app, reference)
  }
  if (problems && !options.app) {
    app.notFound(() => problem(404, 'Not Found'))
    app.onError(errorResponse)
  }
}
