import type { Api, Clock, Random } from '@poolhouse/engine'
import { type OperationName, operations } from '@poolhouse/schemas'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Protocol } from '../generated/api/runtime/options.ts'
import type { Route } from '../generated/api/runtime/route.ts'
import { type AllowsOrigin, isFromAllowedPage } from '../access/allowed-origins.ts'
import type { Authenticate } from './authentication/authenticate.ts'
import type { Binding } from './binding.ts'
import type { OperationFacts } from './contract.ts'
import { corsHeadersOf, isForListedOrigins } from './cors.ts'
import { decode } from './input/decode.ts'
import { encodeError, encodeOutput } from './encode.ts'
import { createEncodedOutputs } from './encoded-outputs.ts'
import { errorResponseOf, isRejection } from './errors/error-response.ts'
import type { ApiEnv } from './handlers.ts'
import type { Log } from '../log/log.ts'
import { isJson } from './input/media-type.ts'
import { readBody } from './input/read-body.ts'
import { rejections } from './errors/rejections.ts'
import { unknownOperation } from './errors/unknown-operation.ts'
import { type AddressOf, RequestCall } from './request-call.ts'
import { logError } from '../log/log-fault.ts'
import { redact } from '../log/redact.ts'

/** Dependencies of the protocol. */
export interface ApiProtocolDependencies {
  readonly api: Pick<Api, 'implements'>
  readonly authenticate: Authenticate
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
  /** The origins of pages that may call administrator operations. */
  readonly allowsOrigin: AllowsOrigin
  /** Default: addresses are unknown. */
  readonly addressOf?: AddressOf
}

/** Reads and validates calls and writes their responses: the same in both bindings, except for the content type. */
export interface ApiProtocol {
  /** The protocol of the generated stub, for one binding. */
  in(binding: Binding): Protocol<ApiEnv, OperationName>
  /** Responds to a call without an operation. */
  unknownOperation(context: Context<ApiEnv>, binding: Binding, name: string | undefined): Promise<Response>
}

/** The state of a call. It is filled in step by step, so that the log of a failure has everything known so far. */
interface Progress {
  readonly request: Request
  readonly call: RequestCall
  readonly startedAt: number
  readonly binding: Binding
  readonly operation: OperationFacts | undefined
  body: string
  input: unknown
}

/** The schema of the request body of a route. */
const inputSchemaOf = ({ request }: Route): z.ZodType => request?.body?.content['application/json']?.schema as z.ZodType

/** Creates the protocol: read, authenticate, decode, call the handler, encode. */
export const createApiProtocol = (dependencies: ApiProtocolDependencies): ApiProtocol => {
  const { api, authenticate, clock, random, log, allowsOrigin, addressOf = () => undefined } = dependencies

  const outputs = createEncodedOutputs()

  const begin = (context: Context<ApiEnv>, binding: Binding, operation: OperationFacts | undefined): Progress => {
    const request = context.req.raw
    const call = new RequestCall(random.uuid(), request, context.env, addressOf)
    return { request, call, startedAt: log.logsCalls ? clock.now() : 0, binding, operation, body: '', input: undefined }
  }

  const factsOf = ({ call, operation }: Progress) => ({
    requestId: call.requestId,
    operation: operation?.name ?? 'unknown operation',
  })

  const logCall = (progress: Progress, status: number, error?: string): void => {
    if (!log.logsCalls) return
    const { call, startedAt } = progress
    const outcome = { status, ...(error === undefined ? {} : { error }) }
    const facts = { ...factsOf(progress), ...outcome, address: call.address, milliseconds: clock.now() - startedAt }
    log.info(facts, 'call')
  }

  const reject = (progress: Progress, error: unknown): Response => {
    if (!isRejection(error)) {
      logError(log, factsOf(progress), error, (detail) => redact(detail, progress.input ?? progress.body))
    }
    const response = errorResponseOf(error, progress.operation)
    logCall(progress, response.status, response.type)
    const cors = corsHeadersOf(progress.operation, progress.request, allowsOrigin)
    return encodeError(response, progress.binding, progress.call.requestId, cors)
  }

  return {
    in:
      (binding) =>
      ({ name, route, handler }) => {
        const operation: OperationFacts = operations[name]
        const schema = inputSchemaOf(route)
        const isLimited = isForListedOrigins(operation)

        const respond = async (progress: Progress, context: Context<ApiEnv>): Promise<Response> => {
          const { request } = progress
          if (isLimited && !isFromAllowedPage(request, allowsOrigin)) throw rejections.foreignPage(name)
          if (!isJson(request.headers.get('content-type'))) throw rejections.notJson()
          const body = (progress.body = await readBody(request))
          await authenticate({ operation, binding, request, body })
          const input = (progress.input = await decode(operation, body, schema))
          // Last, so that a request that AWS rejects gets the same error even if the operation is not implemented.
          const isImplemented = api.implements(name)
          if (isImplemented !== true && !(await isImplemented)) throw rejections.notImplemented(name)
          context.set('call', progress.call)
          const output = (await handler({ body: input }, context)) as { readonly body?: object }
          const cors = corsHeadersOf(operation, request, allowsOrigin)
          const { requestId, outputIdentity } = progress.call
          const text = output.body === undefined ? '' : outputs.encode(name, output.body, outputIdentity)
          return encodeOutput(text, binding, requestId, cors)
        }

        return async (context) => {
          const progress = begin(context, binding, operation)
          try {
            const response = await respond(progress, context)
            logCall(progress, response.status)
            return response
          } catch (error) {
            return reject(progress, error)
          }
        }
      },
    unknownOperation: async (context, binding, name) =>
      reject(begin(context, binding, undefined), await unknownOperation(name)),
  }
}
