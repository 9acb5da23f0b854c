import { modpGroup } from '@poolhouse/cryptography'
import type { Dependencies } from '../../../dependencies.ts'
import { requireParameters } from '../../../domain/auth/parameters.ts'
import { simulateUser } from '../../../domain/auth/simulated-user.ts'
import { settleAttempt } from '../../../domain/lockout/settle-attempt.ts'
import { signInFailures } from '../../../failures/sign-in.ts'
import type { Attempt, SignInAnswer } from '../flow.ts'
import { type CompleteNeeds, completeSignIn } from './complete-sign-in.ts'
import { type IdentifyNeeds, identifyUser } from './identify-user.ts'

export type PasswordNeeds = 'passwords' | IdentifyNeeds | CompleteNeeds

/** A sign-in by USERNAME and PASSWORD, whoever sends them. */
export const signInByPassword = async (
  attempt: Attempt,
  needs: Pick<Dependencies, PasswordNeeds>,
): Promise<SignInAnswer> => {
  const { USERNAME, PASSWORD } = requireParameters(attempt.parameters, 'USERNAME', 'PASSWORD')
  const user = await identifyUser(attempt, USERNAME, needs)
  if (!user) {
    // Takes the time that checking a password takes: a power with an exponent of 256 bits.
    const { verifier } = await simulateUser(needs.sealer, attempt.pool, USERNAME)
    await needs.cryptography.groupPower(modpGroup.generator, verifier)
    throw signInFailures.wrongPassword()
  }
  const proven = await settleAttempt(needs, user, (current) => needs.passwords.matches(attempt.pool, current, PASSWORD))
  return completeSignIn(attempt, proven, undefined, needs)
}
