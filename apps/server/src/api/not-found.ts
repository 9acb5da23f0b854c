import type { Random } from '@poolhouse/engine'
import { aws, type Binding, native } from './binding.ts'
import { anyOrigin } from './cors.ts'
import { operationFacts } from './contract.ts'
import { encodeError } from './encode.ts'
import { failureAnswer } from './errors/error-answer.ts'
import type { Log } from '../log/log.ts'
import type { Refusal } from './errors/refusal.ts'
import { refusals } from './errors/refusals.ts'
import { logFault } from '../log/log-fault.ts'

/** Answers for requests that no route takes: JSON as everywhere, since SDKs trip over anything else. */
export interface NotFound {
  /** For a path or method that is not served. */
  answer(request: { readonly method: string; readonly path: string }): Response
  /** For what went wrong outside any operation. */
  fault(error: unknown): Response
}

/** The paths that take POST, and how each answers. */
const posted: ReadonlyMap<string, Binding> = new Map([
  ['/', aws],
  ...operationFacts.map(({ path }) => [path, native] as const),
])

const refusalFor = (method: string, path: string): Refusal => {
  if (posted.has(path)) return refusals.notPosted()
  // A POST was meant for an operation, and is answered as the AWS binding answers an unknown one.
  return method === 'POST' ? refusals.unknownOperation() : refusals.notAnOperation()
}

/** See {@link NotFound}. */
export const createNotFound = ({
  random,
  log,
}: {
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
}): NotFound => ({
  answer: ({ method, path }) =>
    encodeError(
      failureAnswer(refusalFor(method, path), undefined),
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
