import type { SignInParts } from '../parts.ts'
import { issuePasswordVerifier, readPublicValue } from '../password-verifier-challenge.ts'
import type { FirstFactor } from './first-factor.ts'
import { issueFirstFactor } from './issue.ts'

type Parts = Pick<SignInParts, 'clock' | 'cryptography' | 'passwords' | 'random' | 'sealer' | 'sessions'>

/** SRP-6a proof of the password: issues PASSWORD_VERIFIER. Without SRP_A, issues the challenge that requests it. */
export const passwordSrp =
  (parts: Parts): FirstFactor =>
  async (attempt, candidate, consume) => {
    const { DEVICE_KEY: deviceKey, SRP_A } = attempt.parameters
    const clientPublic = SRP_A ? readPublicValue(SRP_A) : undefined
    await consume()
    return clientPublic === undefined
      ? issueFirstFactor(parts.sessions, attempt, candidate, 'PASSWORD_SRP')
      : issuePasswordVerifier(parts, attempt, candidate, clientPublic, { deviceKey, hasSession: true })
  }
