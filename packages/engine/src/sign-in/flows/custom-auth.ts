import { flowOffFailures, signInFailures } from '../errors.ts'
import type { Flow } from '../flow.ts'

/** Sign-in directed by the pool's triggers. Not implemented: with triggers, rejects as for a client that has not enabled it. */
export const customAuth =
  (): Flow =>
  async ({ pool }) => {
    const { DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse } = pool.settings.LambdaConfig ?? {}
    if (!DefineAuthChallenge || !CreateAuthChallenge || !VerifyAuthChallengeResponse) {
      throw signInFailures.customTriggersMissing()
    }
    throw flowOffFailures.CUSTOM_AUTH()
  }
