import type { Engine, Environment } from '@poolhouse/engine'
import { HonoBase as Hono } from 'hono/hono-base'
import { type ApiDependencies, createApi } from './api/index.ts'
import { createNotFound } from './api/not-found.ts'
import { AppRouter } from './app-router.ts'
import { createDevelopment, missingPageFor } from './development/index.ts'
import { allowAnyHost, type AllowsHost, hostnameOf, wrongHost } from './access/allowed-hosts.ts'
import type { Outbox } from './development/outbox.ts'
import { createFeedback } from './feedback/index.ts'
import { createImports } from './imports/index.ts'
import type { RespondWithReference } from './development/reference.ts'
import { createDocuments } from './documents/index.ts'
import type { Readiness } from './status/health.ts'
import { createStatus } from './status/index.ts'

/** Dependencies of the app. It does not depend on a runtime: the caller owns sockets, files and environment variables. */
export interface AppDependencies extends Omit<ApiDependencies, 'api'> {
  readonly engine: Engine
  readonly environment: Pick<Environment, 'region'>
  /** The base URL of this server, without a final slash. Called per request, because the port may not be known earlier. */
  readonly publicUrl: () => string
  /** The host names that requests may be addressed to. Default: any. */
  readonly allowsHost?: AllowsHost
  /** Whether the server can serve requests. Default: always. */
  readonly readiness?: () => Promise<Readiness>
  /** Messages that any local caller may read. For development only: they contain codes. */
  readonly outbox?: Outbox
  /** Responds with the page that documents the API, next to an outbox. Default: redirects to the reference of AWS. */
  readonly reference?: RespondWithReference
}

/** The HTTP side of Poolhouse: a function from request to response. */
export type App = Pick<Hono, 'fetch' | 'request'>

/**
 * Creates the app from its route groups. Each group is a Hono app with its own CORS headers and, if it calls `onError`, its
 * own error format. Routes of all groups are merged into one router; no middleware runs. The host name of the request is
 * checked before any route.
 */
export const createApp = (dependencies: AppDependencies): App => {
  const {
    engine,
    environment,
    publicUrl,
    outbox,
    allowsHost = allowAnyHost,
    readiness = async () => 'ok',
  } = dependencies
  const app = new Hono({ router: new AppRouter() })
  app.route('/', createApi({ ...dependencies, api: engine.api }))
  app.route('/', createDocuments({ engine, publicUrl }))
  app.route('/', createImports({ ...dependencies, imports: engine.imports }))
  app.route('/', createFeedback(engine.feedback))
  app.route('/', createStatus(readiness))
  if (outbox) {
    const { region } = environment
    app.route('/', createDevelopment({ ...dependencies, api: engine.api, outbox, region }))
  }
  const notFound = createNotFound(dependencies)
  app.notFound(async (context) => (outbox && (await missingPageFor(context.req.raw))) ?? notFound.response(context.req))
  app.onError((error) => notFound.fault(error))
  const { fetch } = app
  app.fetch = (request, ...rest) => {
    const hostname = hostnameOf(request.url)
    return allowsHost(hostname) ? fetch(request, ...rest) : wrongHost(hostname)
  }
  return app
}
