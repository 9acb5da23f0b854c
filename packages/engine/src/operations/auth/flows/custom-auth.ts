import { flowOffFailures, signInFailures } from '../../../failures/sign-in.ts'
import type { Flow } from '../flow.ts'

/** Sign-in that the pool's own functions lead. Not built yet: with functions, answers as for a client that does not have it on. */
export const customAuth: Flow<never> = {
  name: 'CUSTOM_AUTH',
  sides: ['public', 'admin'],
  begin: async ({ pool }) => {
    const { DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse } = pool.settings.LambdaConfig ?? {}
    if (!DefineAuthChallenge || !CreateAuthChallenge || !VerifyAuthChallengeResponse) {
      throw signInFailures.customTriggersMissing()
    }
    throw flowOffFailures.CUSTOM_AUTH()
  },
}
