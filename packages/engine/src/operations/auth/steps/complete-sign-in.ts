import type { UserRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import type { Parameters } from '../../../domain/auth/parameters.ts'
import { refuseBlocked } from '../../../domain/auth/standing.ts'
import { isExpired } from '../../../domain/auth/temporary-password.ts'
import { runTrigger, triggerAttributes } from '../../../domain/triggers/run-trigger.ts'
import { signInFailures } from '../../../failures/sign-in.ts'
import type { Attempt, SignInAnswer } from '../flow.ts'
import { poseNewPassword } from './pose-new-password.ts'

export type CompleteNeeds = 'clock' | 'environment' | 'sealer' | 'sessions' | 'tokens' | 'triggers'

/**
 * Answers a user who proved the password: with tokens, or with what must be done before there are any.
 *
 * @param metadata the ClientMetadata of an answered challenge; the function that runs after a sign-in sees no other.
 */
export const completeSignIn = async (
  { pool, client }: Pick<Attempt, 'pool' | 'client'>,
  user: UserRecord,
  metadata: Parameters | undefined,
  { clock, environment, sealer, sessions, tokens, triggers }: Pick<Dependencies, CompleteNeeds>,
): Promise<SignInAnswer> => {
  refuseBlocked(client, user)
  const { credential } = user
  if (user.status === 'FORCE_CHANGE_PASSWORD' && credential) {
    if (isExpired(pool, credential, clock.now())) throw signInFailures.temporaryPasswordExpired()
    return poseNewPassword({ pool, client }, user, { sealer, sessions })
  }
  await runTrigger({ environment, triggers }, pool, {
    trigger: 'PostAuthentication',
    source: 'PostAuthentication_Authentication',
    userName: user.username,
    clientId: client.id,
    request: { userAttributes: triggerAttributes(user), clientMetadata: metadata ?? null },
    response: {},
  })
  return { AuthenticationResult: await tokens.issue(pool, client, user), ChallengeParameters: {} }
}
