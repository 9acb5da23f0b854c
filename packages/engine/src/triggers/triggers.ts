import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import type { Environment } from '../ports/environment.ts'
import type { FunctionOutcome, FunctionRunner, TriggerEvent } from '../ports/functions.ts'
import { triggerFailures } from './errors.ts'
import type { TriggerResponse } from './response-schemas.ts'
import type { SenderName, TriggerName } from './trigger-names.ts'

/** Runs the Lambda triggers of user pools. */
export interface Triggers {
  /**
   * Calls the function that the pool configures for a trigger and returns the checked `response` of the event; undefined
   * if none is configured. Throws UserLambdaValidationException when the function throws, UnexpectedLambdaException when
   * it cannot run, InvalidLambdaResponseException when it does not return an event with a valid response.
   */
  run<Name extends TriggerName>(pool: PoolRecord, call: TriggerCall<Name>): Promise<TriggerResponse<Name> | undefined>
  /**
   * Hands a message to the pool's custom sender. Returns whether the pool has one. An error of the function is not
   * reported to the caller (H). Throws UnexpectedLambdaException when the event cannot be handed over.
   */
  send(pool: PoolRecord, call: SenderCall): Promise<boolean>
}

/** What the events of all triggers contain. */
interface EventParts {
  /** The trigger source, such as `PreSignUp_AdminCreateUser`. */
  readonly source: string
  /** The internal username. */
  readonly userName: string
  /** The app client; absent if an administrator acts without one. */
  readonly clientId?: string | undefined
  readonly request: Readonly<Record<string, unknown>>
}

/** One call of a trigger. */
export interface TriggerCall<Name extends TriggerName = TriggerName> extends EventParts {
  readonly trigger: Name
  /** The version of the event. Default: `1`. */
  readonly version?: '1' | '2' | '3'
  /** The members that the function may set, with their defaults. */
  readonly response: Readonly<Record<string, unknown>>
}

/** One message for a custom sender. */
export interface SenderCall extends EventParts {
  readonly trigger: SenderName
}

/** Builds the service. */
export const createTriggers = ({
  functions,
  environment,
}: {
  readonly functions: FunctionRunner
  readonly environment: Pick<Environment, 'region'>
}): Triggers => {
  const eventOf = (pool: PoolRecord, { source, userName, clientId, request }: EventParts) => ({
    region: environment.region,
    userPoolId: pool.id,
    userName,
    callerContext: {
      awsSdkVersion: 'aws-sdk-unknown-unknown',
      clientId: clientId ?? 'CLIENT_ID_NOT_APPLICABLE',
    },
    triggerSource: source,
    request,
  })
  return {
    run: async (pool, call) => {
      const { trigger, version = '1', response } = call
      const functionArn = functionOf(pool, trigger)
      if (functionArn === undefined) return undefined
      const event: TriggerEvent = { version, ...eventOf(pool, call), response }
      return readResponse(trigger, await functions.invoke(functionArn, event))
    },

    send: async (pool, call) => {
      const functionArn = functionOf(pool, call.trigger)
      if (functionArn === undefined) return false
      const event: TriggerEvent = { version: '1', ...eventOf(pool, call), response: {} }
      const outcome = await functions.invoke(functionArn, event, 'event')
      if (outcome.kind === 'unreachable') throw triggerFailures.unreachable(call.trigger, outcome.error)
      return true
    },
  }
}

/** The ARN of the function that a pool configures for a trigger. */
export const functionOf = ({ settings }: PoolRecord, trigger: TriggerName | SenderName): string | undefined => {
  const { LambdaConfig = {} } = settings
  const configured = LambdaConfig[trigger]
  if (configured !== undefined) return typeof configured === 'string' ? configured : configured.LambdaArn
  return trigger === 'PreTokenGeneration' ? LambdaConfig.PreTokenGenerationConfig?.LambdaArn : undefined
}

const readResponse = async <Name extends TriggerName>(
  trigger: Name,
  outcome: FunctionOutcome,
): Promise<TriggerResponse<Name>> => {
  if (outcome.kind === 'failed') throw triggerFailures.failed(trigger, outcome.message)
  if (outcome.kind === 'unreachable') throw triggerFailures.unreachable(trigger, outcome.error)
  if (outcome.kind === 'unreadable') throw triggerFailures.notJson()
  // Loaded with the first call: most pools have no triggers.
  const { responseSchemas } = await import('./response-schemas.ts')
  const response = isRecord(outcome.output) ? outcome.output.response : undefined
  const checked = responseSchemas[trigger].safeParse(response)
  if (!checked.success) throw triggerFailures.unrecognizable()
  return checked.data as TriggerResponse<Name>
}

/** The attributes of a stored user as trigger events contain them. */
export const triggerAttributes = (user: UserRecord): Readonly<Record<string, string>> => ({
  sub: user.sub,
  'cognito:user_status': user.status,
  ...user.attributes,
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
