import type { Imports, Random } from '@poolhouse/engine'
import { operations } from '@poolhouse/schemas'
import type { Context } from 'hono'
import { type AllowsOrigin, isFromAllowedPage } from '../access/allowed-origins.ts'
import type { Authenticate } from '../api/authentication/authenticate.ts'
import { native } from '../api/binding.ts'
import { encodeError } from '../api/encode.ts'
import { errorResponseOf, isRejection } from '../api/errors/error-response.ts'
import { rejections } from '../api/errors/rejections.ts'

/** Dependencies of reading logs. */
export interface LogDependencies {
  readonly imports: Imports
  readonly authenticate: Authenticate
  readonly allowsOrigin: AllowsOrigin
  readonly random: Pick<Random, 'uuid'>
}

const utf8 = new TextEncoder()

/** Caches must not store logs, and other sites cannot load them as a script. */
const headers = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

const streamOf = (texts: AsyncIterable<string>): ReadableStream<Uint8Array> => {
  const iterator = texts[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(utf8.encode(next.value))
    },
  })
}

/**
 * `GET /imports/<poolId>/<jobId>/log`: returns a line for each processed line of the file, as AWS writes to CloudWatch Logs.
 * It requires the same signature as DescribeUserImportJob, and allows pages of the same origins.
 */
export const createLog =
  ({ imports, authenticate, allowsOrigin, random }: LogDependencies) =>
  async (context: Context): Promise<Response> => {
    const request = context.req.raw
    const operation = operations.DescribeUserImportJob
    try {
      if (!isFromAllowedPage(request, allowsOrigin)) throw rejections.foreignPage(operation.name)
      await authenticate({ operation, binding: native, request, body: '' })
    } catch (error) {
      if (!isRejection(error)) throw error
      return encodeError(errorResponseOf(error, operation), native, random.uuid(), {})
    }
    const { poolId = '', jobId = '' } = context.req.param()
    const log = await imports.log(poolId, jobId)
    if (!log) return new Response('The import job does not exist.\n', { status: 404 })
    return new Response(streamOf(log), { headers })
  }
