import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import type { FunctionDependencies } from './call-function.ts'
import type { TriggerResponse } from './response-schemas.ts'
import type { SenderCall, TriggerCall } from './trigger-call.ts'
import type { SenderName, TriggerName } from './trigger-names.ts'

/** Runs the Lambda triggers of user pools. */
export interface Triggers {
  /**
   * Calls the function that the pool configures for a trigger and returns the validated `response` of the event; undefined
   * if none is configured. Throws UserLambdaValidationException if the function throws, UnexpectedLambdaException if
   * it cannot run, and InvalidLambdaResponseException if it does not return an event with a valid response.
   */
  run<Name extends TriggerName>(pool: PoolRecord, call: TriggerCall<Name>): Promise<TriggerResponse<Name> | undefined>
  /**
   * Passes a message to the pool's custom sender. Returns whether the pool has one. Does not report errors of the function (H).
   * Throws UnexpectedLambdaException if the function cannot be called.
   */
  send(pool: PoolRecord, call: SenderCall): Promise<boolean>
}

/** Builds the service. */
export const createTriggers = (needs: FunctionDependencies): Triggers => ({
  run: async (pool, call) => {
    const functionArn = functionOf(pool, call.trigger)
    if (functionArn === undefined) return undefined
    // Loaded by the first call, because most pools have no triggers.
    const { callFunction } = await import('./call-function.ts')
    return callFunction(needs, functionArn, pool, call)
  },

  send: async (pool, call) => {
    const functionArn = functionOf(pool, call.trigger)
    if (functionArn === undefined) return false
    const { callSender } = await import('./call-function.ts')
    await callSender(needs, functionArn, pool, call)
    return true
  },
})

/** The ARN of the function that a pool configures for a trigger. */
export const functionOf = ({ settings }: PoolRecord, trigger: TriggerName | SenderName): string | undefined => {
  const { LambdaConfig = {} } = settings
  const configured = LambdaConfig[trigger]
  if (configured !== undefined) return typeof configured === 'string' ? configured : configured.LambdaArn
  return trigger === 'PreTokenGeneration' ? LambdaConfig.PreTokenGenerationConfig?.LambdaArn : undefined
}

/** The attributes of a stored user in trigger events. A contact that is an alias is contained twice (M: published events). */
export const triggerAttributes = (
  { settings: { AliasAttributes = [] } }: PoolRecord,
  { attributes, status, sub }: UserRecord,
): Readonly<Record<string, string>> => ({
  sub,
  ...(AliasAttributes.includes('email') && attributes.email && { 'cognito:email_alias': attributes.email }),
  'cognito:user_status': status,
  ...(AliasAttributes.includes('phone_number') &&
    attributes.phone_number && { 'cognito:phone_number_alias': attributes.phone_number }),
  ...attributes,
})
