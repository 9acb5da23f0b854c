import { modpGroup } from '@poolhouse/cryptography'
import { settleAttempt } from '../../lockout/settle-attempt.ts'
import type { Flow } from '../flow.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'
import { simulateUser } from '../simulated-user.ts'
import { passwordFailures } from '../../passwords/errors.ts'

type Parts = Pick<
  SignInParts,
  'clock' | 'completeSignIn' | 'cryptography' | 'identifyUser' | 'passwords' | 'sealer' | 'users'
>

/** Username and password, sent as they are. */
export const userPasswordAuth =
  ({ clock, completeSignIn, cryptography, identifyUser, passwords, sealer, users }: Parts): Flow =>
  async (attempt) => {
    const { USERNAME, PASSWORD } = requireParameters(attempt.parameters, 'USERNAME', 'PASSWORD')
    const user = await identifyUser(attempt, USERNAME)
    if (!user) {
      // Takes as long as checking a password: a power with an exponent of 256 bits.
      const { verifier } = await simulateUser(sealer, attempt.pool, USERNAME)
      await cryptography.groupPower(modpGroup.generator, verifier)
      throw passwordFailures.wrong()
    }
    const proven = await settleAttempt({ clock, users }, user, (current) =>
      passwords.matches(attempt.pool, current, PASSWORD),
    )
    return completeSignIn(attempt, { user: proven, methods: ['PASSWORD'] }, undefined)
  }
