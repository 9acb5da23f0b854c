import type { Engine, Environment } from '@poolhouse/engine'
import { HonoBase as Hono } from 'hono/hono-base'
import { PatternRouter } from 'hono/router/pattern-router'
import { createHealth, live, type Readiness } from './endpoints/health.ts'
import { createMessages, messagesPath } from './endpoints/messages.ts'
import { createOpenidConfiguration } from './endpoints/openid-configuration.ts'
import { createJwks } from './endpoints/jwks.ts'
import { operationFacts } from './gateway/contract.ts'
import { aws, native } from './gateway/binding.ts'
import { type ApiEnv, createHandlers } from './gateway/handlers.ts'
import { operationOf } from './gateway/match.ts'
import { createApiProtocol, type ApiProtocolDependencies } from './gateway/protocol.ts'
import { createApp as createNative, rows } from './generated/api/app.ts'
import { answersOf } from './generated/api/runtime/server.ts'
import { preflight } from './gateway/preflight.ts'
import { createUnmatched } from './gateway/unmatched.ts'
import { ExactRouter } from './exact-router.ts'
import type { Outbox } from './outbox/outbox.ts'

/** What the app is made of. It knows no runtime: sockets, files and the environment stay with whoever calls `createApp`. */
export interface AppDependencies extends Omit<ApiProtocolDependencies, 'api'> {
  readonly engine: Engine
  readonly environment: Pick<Environment, 'issuer'>
  /** Where clients reach this server, without a final slash; asked when needed, as the port may not be known before. */
  readonly publicUrl: () => string
  /** Whether requests should be sent here. Default: as long as the app answers. */
  readonly readiness?: () => Promise<Readiness>
  /** Messages to show to whoever asks. Give it in development only: they hold codes. */
  readonly outbox?: Outbox
}

/** The HTTP side of Poolhouse: a function from request to response. */
export type App = Pick<Hono<ApiEnv>, 'fetch' | 'request'>

/** Builds the HTTP side of Poolhouse: a function from request to response, by `fetch`. */
export const createApp = (dependencies: AppDependencies): App => {
  const { engine, environment, publicUrl, outbox, readiness = async () => 'ok' } = dependencies
  const protocol = createApiProtocol({ ...dependencies, api: engine.api })
  const handlers = createHandlers(engine.api)
  const awsAnswers = answersOf(rows, { ...handlers }, { protocol: protocol.in(aws) })
  const unmatched = createUnmatched(dependencies)

  // Paths with parameters, apart.
  const documents = new Hono({ router: new PatternRouter() })
  documents.get('/:poolId/.well-known/jwks.json', createJwks(engine.signingKeys))
  documents.get(
    '/:poolId/.well-known/openid-configuration',
    createOpenidConfiguration(engine.signingKeys, environment, publicUrl),
  )

  // A path for each operation rather than one with a parameter. One handler for each and no middleware, so that no chain is run.
  const app = new Hono<ApiEnv>({ router: new ExactRouter() })
  app.post('/', (context) => {
    const operation = operationOf(context.req.raw.headers.get('x-amz-target'))
    return operation ? awsAnswers[operation.name](context) : protocol.unknownOperation(context, aws)
  })
  app.options('/', preflight)
  createNative(handlers, { app, protocol: protocol.in(native) })
  for (const { path } of operationFacts) app.options(path, preflight)
  app.get('/_poolhouse/health', createHealth(readiness))
  app.get('/_poolhouse/health/live', live)
  if (outbox) app.get(messagesPath, createMessages(outbox))
  app.get('*', (context) => documents.fetch(context.req.raw, context.env))

  for (const part of [app, documents]) {
    part.notFound((context) => unmatched.answer(context.req))
    part.onError((error) => unmatched.fault(error))
  }
  return app
}
