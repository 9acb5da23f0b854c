import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import type { Environment } from '../ports/environment.ts'
import type { FunctionRunner } from '../ports/functions.ts'
import { triggerFailures } from './errors.ts'

/** Runs the Lambda triggers of user pools. */
export interface Triggers {
  /**
   * Calls the function that the pool configures for a trigger and returns the `response` of the event; undefined if none is
   * configured. Throws UserLambdaValidationException when the function throws, UnexpectedLambdaException when it cannot run,
   * InvalidLambdaResponseException when it does not return an event.
   */
  run(pool: PoolRecord, call: TriggerCall): Promise<Readonly<Record<string, unknown>> | undefined>
}

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

/** One call of a trigger. */
export interface TriggerCall {
  readonly trigger: TriggerName
  /** The trigger source, such as `PreSignUp_AdminCreateUser`. */
  readonly source: string
  /** The internal username. */
  readonly userName: string
  /** The app client; absent if an administrator acts without one. */
  readonly clientId?: string | undefined
  readonly request: Readonly<Record<string, unknown>>
  /** The members that the function may set, with their defaults. */
  readonly response: Readonly<Record<string, unknown>>
}

/** Builds the service. */
export const createTriggers = ({
  functions,
  environment,
}: {
  readonly functions: FunctionRunner
  readonly environment: Pick<Environment, 'region'>
}): Triggers => ({
  run: async (pool, { trigger, source, userName, clientId, request, response }) => {
    const functionArn = pool.settings.LambdaConfig?.[trigger]
    if (!functionArn) return undefined
    const outcome = await functions.invoke(functionArn, {
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
  },
})

/** The attributes of a stored user as trigger events contain them. */
export const triggerAttributes = (user: UserRecord): Readonly<Record<string, string>> => ({
  sub: user.sub,
  'cognito:user_status': user.status,
  ...user.attributes,
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
