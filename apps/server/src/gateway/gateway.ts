import type { Clock, Engine, Random } from '@poolhouse/engine'
import type { Authenticate } from './authenticate.ts'
import { aws, type Binding, native } from './binding.ts'
import { inputSchema, type OperationFacts } from './contract.ts'
import { decode } from './decode.ts'
import { encodeError, encodeOutput } from './encode.ts'
import { failureAnswer, isAnswer } from './failure-answer.ts'
import type { Log } from './log.ts'
import { matchTarget } from './match.ts'
import { isJson } from './media-type.ts'
import { readBody } from './read-body.ts'
import { refusals } from './refusals.ts'
import { type AddressOf, RequestCall } from './request-call.ts'
import { tellFault } from './tell-fault.ts'
import { withhold } from './withhold.ts'

/** What the gateway works with. */
export interface GatewayDependencies {
  readonly engine: Pick<Engine, 'implements' | 'invoke'>
  readonly authenticate: Authenticate
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  readonly log: Log
  /** Default: addresses are not known. */
  readonly addressOf?: AddressOf
}

/** Answers calls of operations, in either binding. `environment` is what the runtime passes along with the request. */
export interface Gateway {
  /** A call by the AWS binding. */
  callTarget(request: Request, environment: unknown): Promise<Response>
  /** A call by the native binding, whose path named the operation. */
  callOperation(operation: OperationFacts, request: Request, environment: unknown): Promise<Response>
}

/** What is known of a call so far; filled in step by step, so that a failure can be told with what there is. */
interface Progress {
  readonly call: RequestCall
  readonly startedAt: number
  readonly binding: Binding
  operation: OperationFacts | undefined
  body: string
  input: unknown
}

/** Builds the gateway: match, authenticate, decode, invoke, encode. */
export const createGateway = (dependencies: GatewayDependencies): Gateway => {
  const { engine, authenticate, clock, random, log, addressOf = () => undefined } = dependencies

  const factsOf = ({ call, operation }: Progress) => ({
    requestId: call.requestId,
    operation: operation?.name ?? 'unknown operation',
  })

  const tell = (progress: Progress, status: number, error?: string): void => {
    if (!log.tellsCalls) return
    const { call, startedAt } = progress
    const outcome = { status, ...(error === undefined ? {} : { error }) }
    const facts = { ...factsOf(progress), ...outcome, address: call.address, milliseconds: clock.now() - startedAt }
    log.info(facts, 'call')
  }

  const run = async (progress: Progress, operation: OperationFacts, request: Request): Promise<Response> => {
    const { call, binding } = progress
    if (!isJson(request.headers.get('content-type'))) throw refusals.notJson()
    const body = (progress.body = await readBody(request))
    await authenticate({ operation, binding, request, body })
    const input = (progress.input = await decode(operation, body, await inputSchema(operation)))
    // Last: what AWS would refuse is refused in its way, built or not.
    if (!engine.implements(operation.name)) throw refusals.notImplemented(operation.name)
    const output = await engine.invoke(operation.name, input as never, call)
    return encodeOutput(operation.output === null ? undefined : (output ?? {}), binding, call.requestId)
  }

  const refuse = (progress: Progress, error: unknown): Response => {
    if (!isAnswer(error)) {
      tellFault(log, factsOf(progress), error, (detail) => withhold(detail, progress.input ?? progress.body))
    }
    const answer = failureAnswer(error, progress.operation)
    tell(progress, answer.status, answer.type)
    return encodeError(answer, progress.binding, progress.call.requestId)
  }

  const answer = async (
    request: Request,
    environment: unknown,
    binding: Binding,
    named: OperationFacts | undefined,
  ): Promise<Response> => {
    const call = new RequestCall(random.uuid(), request, environment, addressOf)
    const startedAt = log.tellsCalls ? clock.now() : 0
    const progress: Progress = { call, startedAt, binding, operation: named, body: '', input: undefined }
    try {
      const operation = (progress.operation ??= matchTarget(request.headers.get('x-amz-target')))
      const response = await run(progress, operation, request)
      tell(progress, response.status)
      return response
    } catch (error) {
      return refuse(progress, error)
    }
  }

  return {
    callTarget: (request, environment) => answer(request, environment, aws, undefined),
    callOperation: (operation, request, environment) => answer(request, environment, native, operation),
  }
}
