import type { PoolRecord } from '@poolhouse/storage'
import type { CurrentCall } from '../ports/current-call.ts'
import type { Environment } from '../ports/environment.ts'
import type { FunctionOutcome, FunctionRunner, TriggerEvent } from '../ports/functions.ts'
import { triggerFailures } from './errors.ts'
import { responseSchemas, type TriggerResponse } from './response-schemas.ts'
import { sdkVersion } from './rules/sdk-version.ts'
import type { EventParts, SenderCall, TriggerCall } from './trigger-call.ts'
import type { TriggerName } from './trigger-names.ts'

/** Dependencies of calls. */
export interface FunctionDependencies {
  readonly currentCall: Pick<CurrentCall, 'program'>
  readonly functions: FunctionRunner
  readonly environment: Pick<Environment, 'region'>
}

/** Calls the function of a trigger, and returns the validated response. See `Triggers.run`. */
export const callFunction = async <Name extends TriggerName>(
  needs: FunctionDependencies,
  functionArn: string,
  pool: PoolRecord,
  call: TriggerCall<Name>,
): Promise<TriggerResponse<Name>> => {
  const { trigger, version = '1', response } = call
  const event: TriggerEvent = { version, ...eventOf(needs, pool, call), response }
  return readResponse(trigger, await needs.functions.invoke(functionArn, event))
}

/** Passes a message to the function of a custom sender. See `Triggers.send`. */
export const callSender = async (
  needs: FunctionDependencies,
  functionArn: string,
  pool: PoolRecord,
  call: SenderCall,
): Promise<void> => {
  const event: TriggerEvent = { version: '1', ...eventOf(needs, pool, call) }
  const outcome = await needs.functions.invoke(functionArn, event, 'event')
  if (outcome.kind === 'unreachable') throw triggerFailures.unreachable(call.trigger, outcome.error)
}

const eventOf = (
  { currentCall, environment }: FunctionDependencies,
  pool: PoolRecord,
  { source, userName, clientId, request }: EventParts,
) => ({
  region: environment.region,
  userPoolId: pool.id,
  userName,
  callerContext: {
    awsSdkVersion: sdkVersion(currentCall.program()),
    clientId: clientId === undefined ? 'CLIENT_ID_NOT_APPLICABLE' : clientId,
  },
  triggerSource: source,
  request,
})

const readResponse = <Name extends TriggerName>(trigger: Name, outcome: FunctionOutcome): TriggerResponse<Name> => {
  if (outcome.kind === 'failed') throw triggerFailures.failed(trigger, outcome.message)
  if (outcome.kind === 'unreachable') throw triggerFailures.unreachable(trigger, outcome.error)
  if (outcome.kind === 'unreadable') throw triggerFailures.notJson()
  const response = isRecord(outcome.output) ? outcome.output.response : undefined
  const checked = responseSchemas[trigger].safeParse(response)
  if (!checked.success) throw triggerFailures.unrecognizable()
  return checked.data as TriggerResponse<Name>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
