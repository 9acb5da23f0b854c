import type { Random } from '@poolhouse/engine'
import { aws, type Binding, native } from './binding.ts'
import { anyOrigin } from './cors.ts'
import { operationFacts } from './contract.ts'
import { encodeError } from './encode.ts'
import { failureAnswer } from './errors/error-answer.ts'
import type { Log } from '../log/log.ts'
import type { Refusal } from './errors/refusal.ts'
import { refusals } from './errors/refusals.ts'
import { unknownOperation } from './errors/unknown-operation.ts'
import { nameInTarget } from './operation-of-target.ts'
import { logFault } from '../log/log-fault.ts'

/** Responses to requests that no route takes. They are JSON, because SDKs cannot parse anything else. */
export interface NotFound {
  /** For a path or method that is not served. */
  answer(request: { readonly method: string; readonly path: string }): Promise<Response>
  /** For an error outside any operation. */
  fault(error: unknown): Response
}

/** The paths that take POST, and their bindings. */
const posted: ReadonlyMap<string, Binding> = new Map([
  ['/', aws],
  ...operationFacts.map(({ path }) => [path, native] as const),
])

const refusalFor = async (method: string, path: string): Promise<Refusal> => {
  if (posted.has(path)) return refusals.notPosted()
  // A POST was meant for an operation, so it gets the AWS binding's response to an unknown one.
  return method === 'POST' ? unknownOperation(nameInTarget(path.slice(1))) : refusals.notAnOperation()
}

/** Builds the responses to requests that no route takes. */
export const createNotFound = ({
  random,
  log,
}: {
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
}): NotFound => ({
  answer: async ({ method, path }) =>
    encodeError(
      failureAnswer(await refusalFor(method, path), undefined),
      posted.get(path) ?? native,
      random.uuid(),
      anyOrigin,
    ),
  fault: (error) => {
    const requestId = random.uuid()
    logFault(log, { requestId }, error)
    return encodeError(failureAnswer(error, undefined), native, requestId, anyOrigin)
  },
})
