import type { Random } from '@poolhouse/engine'
import { aws, type Binding, native } from './binding.ts'
import { anyOrigin } from './cors.ts'
import { operationFacts } from './contract.ts'
import { encodeError } from './encode.ts'
import { errorResponseOf } from './errors/error-response.ts'
import type { Log } from '../log/log.ts'
import type { Rejection } from './errors/rejection.ts'
import { rejections } from './errors/rejections.ts'
import { unknownOperation } from './errors/unknown-operation.ts'
import { nameInTarget } from './operation-of-target.ts'
import { logError } from '../log/log-fault.ts'

/** Responses to requests without a matching route. They are JSON, because SDKs cannot parse anything else. */
export interface NotFound {
  /** For a path or method that is not served. */
  response(request: { readonly method: string; readonly path: string }): Promise<Response>
  /** For an error outside any operation. */
  fault(error: unknown): Response
}

/** The paths that accept POST, and their bindings. */
const posted: ReadonlyMap<string, Binding> = new Map([
  ['/', aws],
  ...operationFacts.map(({ path }) => [path, native] as const),
])

const rejectionFor = async (method: string, path: string): Promise<Rejection> => {
  if (posted.has(path)) return rejections.notPosted()
  // A POST is probably for an operation, so it gets the response to an unknown operation.
  return method === 'POST' ? unknownOperation(nameInTarget(path.slice(1))) : rejections.notAnOperation()
}

/** Creates the responses to requests without a matching route. */
export const createNotFound = ({
  random,
  log,
}: {
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
}): NotFound => ({
  response: async ({ method, path }) =>
    encodeError(
      errorResponseOf(await rejectionFor(method, path), undefined),
      posted.get(path) ?? native,
      random.uuid(),
      anyOrigin,
    ),
  fault: (error) => {
    const requestId = random.uuid()
    logError(log, { requestId }, error)
    return encodeError(errorResponseOf(error, undefined), native, requestId, anyOrigin)
  },
})
