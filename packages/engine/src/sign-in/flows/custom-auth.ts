import { NotImplemented } from '../../kernel/not-implemented.ts'
import { signInFailures } from '../errors.ts'
import type { Flow } from '../flow.ts'

/** Sign-in directed by the pool's triggers. Not implemented: throws once all three triggers are configured. */
export const customAuth =
  (): Flow =>
  async ({ pool }) => {
    const { DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse } = pool.settings.LambdaConfig ?? {}
    if (!DefineAuthChallenge || !CreateAuthChallenge || !VerifyAuthChallengeResponse) {
      throw signInFailures.customTriggersMissing()
    }
    throw new NotImplemented('AuthFlow CUSTOM_AUTH')
  }
