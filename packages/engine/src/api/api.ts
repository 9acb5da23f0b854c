import { type InputOf, type Noun, type OperationName, operations, type OutputOf } from '@poolhouse/schemas'
import type { Dependencies } from '../dependencies.ts'
import type { OperationLimits } from '../limits/request-limits.ts'
import type { CurrentCall } from '../ports/current-call.ts'
import type { Call } from './handler.ts'
import { handlersOn } from './index.ts'

/**
 * The entry point for the operations of the contract. An operation rejects with a Failure whose `code` the contract declares
 * for it. Any other error is internal and must not reach the caller.
 */
export interface Api {
  /** Whether the operation is implemented; a promise only if its handler has not been loaded yet. */
  implements(operation: OperationName): boolean | Promise<boolean>
  /** Runs one operation. The input must have been validated against the contract. Throws a TypeError if not implemented. */
  invoke<O extends OperationName>(operation: O, input: InputOf<O>, call: Call): Promise<OutputOf<O>>
}

type AnyHandler = (input: unknown, needs: Dependencies, call: Call) => Promise<unknown>

const loaders = handlersOn as unknown as Readonly<
  Partial<Record<Noun, () => Promise<Readonly<Partial<Record<OperationName, AnyHandler>>>>>>
>

/** A handler and the dependencies that it is called with. */
interface LoadedOperation {
  readonly handler: AnyHandler
  readonly needs: Dependencies
  readonly limits: OperationLimits
}

/** Creates the entry point. */
export const createApi = (dependencies: Dependencies): Api => {
  const { currentCall, requestLimits } = dependencies
  const byName = new Map<OperationName, LoadedOperation>()

  const load = async (operation: OperationName): Promise<LoadedOperation | undefined> => {
    const handler = (await loaders[operations[operation].noun]?.())?.[operation]
    if (!handler) return undefined
    const limits = requestLimits.of(operation)
    const loaded = {
      handler: following(operation, handler, currentCall),
      limits,
      needs: limitedBy(limits, operation, dependencies),
    }
    byName.set(operation, loaded)
    return loaded
  }

  return {
    implements: (operation) => byName.has(operation) || load(operation).then((loaded) => loaded !== undefined),
    invoke: async <O extends OperationName>(operation: O, input: InputOf<O>, call: Call) => {
      const known = byName.get(operation) ?? (await load(operation))
      if (!known) throw new TypeError(`${operation} is not implemented: check implements() first.`)
      const admitted = known.limits.admit(input, call)
      const admission = admitted instanceof Promise ? await admitted : admitted
      try {
        const output = await known.handler(input, known.needs, call)
        admission.settle()
        return output as OutputOf<O>
      } catch (thrown) {
        admission.settle(thrown)
        throw thrown
      }
    },
  }
}

/**
 * Makes the calling program available to trigger events. The operations that run functions declare
 * UnexpectedLambdaException, except GetClientToken, which reports their errors as NotAuthorizedException.
 */
const following = (operation: OperationName, handler: AnyHandler, currentCall: CurrentCall): AnyHandler => {
  const errors: readonly string[] = operations[operation].errors
  return errors.includes('UnexpectedLambdaException') || operation === 'GetClientToken'
    ? (input, needs, call) => currentCall.run(call, () => handler(input, needs, call))
    : handler
}

/** The dependencies of one operation: authenticating an access token also counts the request in the token's pool. */
const limitedBy = (limits: OperationLimits, operation: OperationName, dependencies: Dependencies): Dependencies => {
  if (operations[operation].authorization !== 'token') return dependencies
  const { accessTokens } = dependencies
  const admit = (poolId: string) => limits.admitToPool(poolId)
  return {
    ...dependencies,
    accessTokens: { authenticate: (accessToken) => accessTokens.authenticate(accessToken, admit) },
  }
}
