import { checkNamedDevice } from '../check-named-device.ts'
import { signInFailures } from '../errors.ts'
import type { Flow } from '../flow.ts'
import type { SignInParts } from '../parts.ts'
import { readPublicValue } from '../password-verifier-challenge.ts'
import { finishedStep } from '../../triggers/rules/finished-steps.ts'
import { requireParameters } from '../rules/parameters.ts'

type Parts = Pick<SignInParts, 'customRounds' | 'devices' | 'identifyUser'>

/**
 * A sign-in whose steps the pool's functions decide. With CHALLENGE_NAME=SRP_A it starts with an SRP exchange, for which
 * DefineAuthChallenge must select PASSWORD_VERIFIER.
 */
export const customAuth =
  ({ customRounds, devices, identifyUser }: Parts): Flow =>
  async (attempt) => {
    const { pool, parameters } = attempt
    const { DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse } = pool.settings.LambdaConfig ?? {}
    if (!DefineAuthChallenge || !CreateAuthChallenge || !VerifyAuthChallengeResponse) {
      throw signInFailures.customTriggersMissing()
    }
    const { USERNAME } = requireParameters(parameters, 'USERNAME')
    const { CHALLENGE_NAME: first = 'CUSTOM_CHALLENGE' } = parameters
    if (first !== 'CUSTOM_CHALLENGE' && first !== 'SRP_A') throw signInFailures.challengeNotSupported(first)
    const clientPublic = first === 'SRP_A' ? readPublicValue(requireParameters(parameters, 'SRP_A').SRP_A) : undefined

    const user = await identifyUser(attempt, USERNAME)
    // In an SRP exchange the device is checked with the proof, because clients expect the error there (H).
    if (clientPublic === undefined) await checkNamedDevice(devices, pool, user, parameters)
    const history = clientPublic === undefined ? [] : [finishedStep('SRP_A', true)]
    return customRounds(attempt, { user, name: USERNAME, methods: [], history, clientPublic })
  }
