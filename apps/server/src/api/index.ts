import type { Api } from '@poolhouse/engine'
import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import { createApp as createNative, rows } from '../generated/api/app.ts'
import { routeHandlersOf } from '../generated/api/runtime/server.ts'
import { aws, native } from './binding.ts'
import { operationFacts } from './contract.ts'
import { preflightOf } from './cors.ts'
import { type ApiEnv, createHandlers } from './handlers.ts'
import { nameInTarget, operationOfTarget } from './operation-of-target.ts'
import { createApiProtocol, type ApiProtocolDependencies } from './protocol.ts'

/** Dependencies of the operations. */
export interface ApiDependencies extends ApiProtocolDependencies {
  readonly api: Pick<Api, 'implements' | 'invoke'>
}

/**
 * Serves the operations of the contract in two bindings with the same handlers of the generated stub: `POST /GetUser` (native)
 * and `POST /` with `X-Amz-Target` (AWS). Both return the same bytes, except for the content type.
 */
export const createApi = (dependencies: ApiDependencies): Hono<ApiEnv> => {
  const protocol = createApiProtocol(dependencies)
  const handlers = createHandlers(dependencies.api)
  const app = new Hono<ApiEnv>({ router: groupRouter() })
  createNative(handlers, { app, protocol: protocol.in(native) })

  const awsHandlers = routeHandlersOf(rows, { ...handlers }, { protocol: protocol.in(aws) })
  app.post('/', (context) => {
    const target = context.req.raw.headers.get('x-amz-target')
    const operation = operationOfTarget(target)
    return operation
      ? awsHandlers[operation.name](context)
      : protocol.unknownOperation(context, aws, nameInTarget(target))
  })

  app.options('/', preflightOf(undefined, dependencies.allowsOrigin))
  for (const operation of operationFacts) {
    app.options(operation.path, preflightOf(operation, dependencies.allowsOrigin))
  }
  return app
}
