import type { Flow } from '../flow.ts'
import type { SignInParts } from '../parts.ts'
import { issuePasswordVerifier, readPublicValue } from '../password-verifier-challenge.ts'
import { requireParameters } from '../rules/parameters.ts'

type Parts = Pick<
  SignInParts,
  'clock' | 'cryptography' | 'identifyUser' | 'passwords' | 'random' | 'sealer' | 'sessions'
>

/** SRP-6a proof of the password, which never leaves the user's device. Issues PASSWORD_VERIFIER. */
export const userSrpAuth =
  ({ identifyUser, ...parts }: Parts): Flow =>
  async (attempt) => {
    const { USERNAME, SRP_A } = requireParameters(attempt.parameters, 'USERNAME', 'SRP_A')
    const clientPublic = readPublicValue(SRP_A)
    const user = await identifyUser(attempt, USERNAME)
    const { DEVICE_KEY: deviceKey } = attempt.parameters
    return issuePasswordVerifier(parts, attempt, { name: USERNAME, user }, clientPublic, {
      deviceKey,
      hasSession: false,
    })
  }
