import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { triggerFailures } from './errors.ts'
import type { Environment } from '../ports/environment.ts'
import type { Triggers } from '../ports/functions.ts'

/** The triggers whose LambdaConfig member is the ARN of a function. */
export type TriggerName =
  | 'PreSignUp'
  | 'CustomMessage'
  | 'PostConfirmation'
  | 'PreAuthentication'
  | 'PostAuthentication'
  | 'DefineAuthChallenge'
  | 'CreateAuthChallenge'
  | 'VerifyAuthChallengeResponse'
  | 'PreTokenGeneration'
  | 'UserMigration'

/** What calling functions takes. */
export interface TriggerPorts {
  readonly triggers: Triggers
  readonly environment: Environment
}

/** One occasion on which a function is called. */
export interface Occasion {
  readonly trigger: TriggerName
  /** Which occasion, such as `PreSignUp_AdminCreateUser`. */
  readonly source: string
  /** The internal username. */
  readonly userName: string
  /** The app client; absent where an administrator acts without one. */
  readonly clientId?: string | undefined
  readonly request: Readonly<Record<string, unknown>>
  /** The members the function may fill in, with what they are when it does not. */
  readonly response: Readonly<Record<string, unknown>>
}

/**
 * Calls the function that the pool names for a trigger, and answers with the `response` of its event; undefined when the pool
 * names none. Throws UserLambdaValidationException when the function throws, UnexpectedLambdaException when it cannot be
 * called, InvalidLambdaResponseException when it does not answer with an event.
 */
export const runTrigger = async (
  { triggers, environment }: TriggerPorts,
  pool: PoolRecord,
  { trigger, source, userName, clientId, request, response }: Occasion,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const functionArn = pool.settings.LambdaConfig?.[trigger]
  if (!functionArn) return undefined
  const outcome = await triggers.invoke(functionArn, {
    version: '1',
    region: environment.region,
    userPoolId: pool.id,
    userName,
    callerContext: {
      awsSdkVersion: 'aws-sdk-unknown-unknown',
      clientId: clientId ?? 'CLIENT_ID_NOT_APPLICABLE',
    },
    triggerSource: source,
    request,
    response,
  })
  if (outcome.kind === 'failed') throw triggerFailures.failed(trigger, outcome.message)
  if (outcome.kind === 'unreachable') throw triggerFailures.unreachable(trigger, outcome.error)
  const answered = isRecord(outcome.output) ? outcome.output.response : undefined
  if (!isRecord(answered)) throw triggerFailures.unrecognizable()
  return answered
}

/** The attributes of a stored user as functions see them. */
export const triggerAttributes = (user: UserRecord): Readonly<Record<string, string>> => ({
  sub: user.sub,
  'cognito:user_status': user.status,
  ...user.attributes,
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
