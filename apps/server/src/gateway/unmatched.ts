import type { Random } from '@poolhouse/engine'
import { aws, type Binding, native } from './binding.ts'
import { operationFacts } from './contract.ts'
import { encodeError } from './encode.ts'
import { failureAnswer } from './failure-answer.ts'
import type { Log } from './log.ts'
import type { Refusal } from './refusal.ts'
import { refusals } from './refusals.ts'
import { tellFault } from './tell-fault.ts'

/** Answers for requests that no route takes: JSON as everywhere, since SDKs trip over anything else. */
export interface Unmatched {
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

/** See {@link Unmatched}. */
export const createUnmatched = ({
  random,
  log,
}: {
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
}): Unmatched => ({
  answer: ({ method, path }) =>
    encodeError(failureAnswer(refusalFor(method, path), undefined), posted.get(path) ?? native, random.uuid()),
  fault: (error) => {
    const requestId = random.uuid()
    tellFault(log, { requestId }, error)
    return encodeError(failureAnswer(error, undefined), native, requestId)
  },
})
