import type { Api } from '@poolhouse/engine'
import type { OperationName } from '@poolhouse/schemas'
import type { Context } from 'hono'
import type { Handlers } from '../generated/api/app.ts'
import { operationFacts, type OperationFacts } from './contract.ts'
import type { RequestCall } from './request-call.ts'

/** The variables of a context while an operation is called. */
export interface ApiEnv {
  /** Facts that the runtime passes with a request. */
  readonly Bindings: object
  readonly Variables: { readonly call: RequestCall }
}

type AnyInvoke = (operation: OperationName, input: unknown, call: RequestCall) => Promise<object | undefined>

const handlerOf = ({ name, output }: OperationFacts, api: Pick<Api, 'invoke'>) => {
  const invoke = api.invoke as AnyInvoke
  const responseOf =
    output === null ? () => ({ status: 200 }) : (body: object | undefined) => ({ status: 200, body: body ?? {} })
  return async ({ body }: { readonly body: unknown }, context: Context<ApiEnv>) =>
    responseOf(await invoke(name, body, context.get('call')))
}

/**
 * Creates the handlers of the generated stub, one for each operation. Each calls the engine and passes its errors on. The types
 * of the stub and of the engine are generated from the same contract.
 */
export const createHandlers = (api: Pick<Api, 'invoke'>): Handlers<ApiEnv> =>
  Object.fromEntries(
    operationFacts.map((operation) => [operation.name, handlerOf(operation, api)]),
  ) as unknown as Handlers<ApiEnv>
