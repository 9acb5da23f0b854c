import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { triggerFailures } from './errors.ts'
import type { FinishedStep } from './rules/finished-steps.ts'
import { userNotFound } from './pre-authentication.ts'
import type { TriggerName } from './trigger-names.ts'
import type { TriggerCall } from './trigger-call.ts'
import { triggerAttributes, type Triggers } from './triggers.ts'

/** The input of the three triggers in one round of a custom sign-in. */
export interface AuthChallengeRound {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** Undefined for an unknown user of a client that hides which users exist. */
  readonly user: UserRecord | undefined
  /** The internal username. For unknown users, the username in the request. */
  readonly userName: string
  /** The finished steps, oldest first. */
  readonly history: readonly FinishedStep[]
  /** ClientMetadata of the response to the challenge; absent in the first round. */
  readonly metadata: Readonly<Record<string, string>> | undefined
}

/** The next step of the sign-in. */
export type AuthDecision =
  | { readonly kind: 'fail' }
  | { readonly kind: 'issue-tokens' }
  | { readonly kind: 'challenge'; readonly challengeName: string }

/** A challenge that CreateAuthChallenge returned. */
export interface CreatedChallenge {
  /** Parameters for the client. */
  readonly shown: Readonly<Record<string, string>>
  /** Parameters that only VerifyAuthChallengeResponse receives. */
  readonly hidden: Readonly<Record<string, string>>
  readonly metadata: string | null
}

/** Calls DefineAuthChallenge for the next step of the sign-in. Throws InvalidLambdaResponseException if it returns none (L). */
export const runDefineAuthChallenge = async (triggers: Triggers, round: AuthChallengeRound): Promise<AuthDecision> => {
  const { challengeName, issueTokens, failAuthentication } = await run(triggers, round, {
    trigger: 'DefineAuthChallenge',
    request: { session: round.history },
    response: { challengeName: null, issueTokens: null, failAuthentication: null },
  })
  if (failAuthentication) return { kind: 'fail' }
  if (issueTokens) return { kind: 'issue-tokens' }
  if (!challengeName) throw triggerFailures.unrecognizable()
  return { kind: 'challenge', challengeName }
}

/** Calls CreateAuthChallenge for a challenge. */
export const runCreateAuthChallenge = async (
  triggers: Triggers,
  round: AuthChallengeRound,
): Promise<CreatedChallenge> => {
  const response = await run(triggers, round, {
    trigger: 'CreateAuthChallenge',
    request: { challengeName: 'CUSTOM_CHALLENGE', session: round.history },
    response: { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null },
  })
  return {
    shown: response.publicChallengeParameters ?? {},
    hidden: response.privateChallengeParameters ?? {},
    metadata: response.challengeMetadata ?? null,
  }
}

/** Calls VerifyAuthChallengeResponse with a response. Returns true only for `answerCorrect: true`. */
export type VerifyChallengeResponse = (
  round: AuthChallengeRound,
  privateChallengeParameters: Readonly<Record<string, string>>,
  challengeAnswer: string,
) => Promise<boolean>

/** Builds the step. */
export const createVerifyChallengeResponse =
  (triggers: Triggers): VerifyChallengeResponse =>
  async (round, privateChallengeParameters, challengeAnswer) => {
    const { answerCorrect } = await run(triggers, round, {
      trigger: 'VerifyAuthChallengeResponse',
      request: { privateChallengeParameters, challengeAnswer },
      response: { answerCorrect: null },
    })
    return answerCorrect ?? false
  }

/**
 * Calls one of the three functions. Throws if it was removed from the pool since the sign-in started, so that no step is skipped.
 */
const run = async <Name extends TriggerName>(
  triggers: Triggers,
  { pool, client, user, userName, metadata }: AuthChallengeRound,
  call: Pick<TriggerCall<Name>, 'trigger' | 'request' | 'response'>,
) => {
  const response = await triggers.run(pool, {
    ...call,
    source: `${call.trigger}_Authentication`,
    userName,
    clientId: client.id,
    request: {
      userAttributes: user ? triggerAttributes(pool, user) : {},
      ...call.request,
      ...(metadata && { clientMetadata: metadata }),
      ...userNotFound(client, user),
    },
  })
  if (!response) throw triggerFailures.notConfigured(call.trigger)
  return response
}
