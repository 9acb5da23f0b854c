import type { ClientRecord, MfaFactor, PoolRecord } from '@poolhouse/storage'
import { devicesReplaceMfa } from '../../devices/rules/tracking.ts'
import { mfaFactors } from '../../mfa/rules/pool-factors.ts'
import { passkeyIsEnough } from '../../mfa/rules/passkey-preference.ts'
import { requiredFactor } from '../../mfa/rules/required-factor.ts'
import { missingSecondFactors, secondFactorsOf } from '../../step-up/step-up.ts'
import type { Progress } from '../progress.ts'
import { provenState } from '../proven-state.ts'
import type { Requirement } from '../requirement.ts'
import type { SessionState } from '../challenge-sessions.ts'
import type { RequirementParts } from '../requirement.ts'
import type { ChallengeParameter, IssuedChallenge } from '../result.ts'
import type { Parameters } from '../rules/parameters.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'

/** The app client and its pool. */
interface Caller {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** ClientMetadata of the response to the challenge, for the triggers that customize or send the code. */
  readonly metadata?: Parameters | undefined
}

/** Requires a second factor after the first one, depending on the pool and the user (behaviour: MFA, section 6). */
export const requireSecondFactor =
  (parts: RequirementParts): Requirement =>
  async (caller, progress) => {
    const missing =
      parts.stepUp && missingSecondFactors(parts.stepUp, progress.methods, secondFactorsOf(caller.pool, progress.user))
    if (missing) return issueOneOf(parts, caller, progress, missing)
    const [first, ...later] = progress.methods
    if (first === 'WEB_AUTHN' && passkeyIsEnough(caller.pool, progress.user)) return undefined
    if (later.some((method) => mfaFactors.some((factor) => factor === method))) return undefined
    if (devicesReplaceMfa(caller.pool) && progress.methods.includes('DEVICE_SRP')) return undefined
    const required = requiredFactor(caller.pool, progress.user)
    if (required.kind === 'none') {
      const { riskFactor } = progress
      return riskFactor && issueFactor(parts, caller, progress, riskFactor)
    }
    if (required.kind === 'factor') return issueFactor(parts, caller, progress, required.factor)
    return required.kind === 'select'
      ? issueOneOf(parts, caller, progress, required.factors)
      : issue(parts, caller, progress, 'MFA_SETUP', { MFAS_CAN_SETUP: required.factors })
  }

/** Issues the challenge of the user's preferred factor, or of the only one; otherwise the user must select. */
const issueOneOf = (
  parts: RequirementParts,
  caller: Caller,
  progress: Progress,
  factors: readonly MfaFactor[],
): Promise<IssuedChallenge> => {
  const chosen = factors.length === 1 ? factors[0] : factors.find((factor) => factor === progress.user.mfa?.preferred)
  return chosen === undefined
    ? issue(parts, caller, progress, 'SELECT_MFA_TYPE', { MFAS_CAN_CHOOSE: factors })
    : issueFactor(parts, caller, progress, chosen)
}

/**
 * Issues the challenge of one factor. A code is sent before the challenge is returned.
 *
 * @param newEmail with EMAIL_OTP: a new address to set up as a second factor. Default: the address of the user.
 */
export const issueFactor = async (
  parts: Pick<RequirementParts, 'secondFactorCodes' | 'sessions'>,
  { pool, client, metadata }: Caller,
  progress: Progress,
  factor: MfaFactor,
  newEmail?: string,
): Promise<IssuedChallenge> => {
  const { user } = progress
  if (factor === 'SOFTWARE_TOKEN_MFA') {
    const name = user.mfa?.authenticator?.name
    return issue(parts, { pool, client }, progress, factor, name === undefined ? {} : { FRIENDLY_DEVICE_NAME: name })
  }
  const lifetimeMs = sessionLifetimeMs(client)
  const request = { pool, client, user, factor, lifetimeMs, newEmail, clientMetadata: metadata }
  const { delivery, sentFor } = await parts.secondFactorCodes.send(request)
  const { DeliveryMedium = '', Destination = '' } = delivery
  const parameters = { CODE_DELIVERY_DELIVERY_MEDIUM: DeliveryMedium, CODE_DELIVERY_DESTINATION: Destination }
  const data = newEmail === undefined ? { sentFor } : { sentFor, setup: 'email' }
  return issue(parts, { pool, client }, progress, factor, parameters, data)
}

const issue = async (
  { sessions }: Pick<RequirementParts, 'sessions'>,
  caller: Caller,
  progress: Progress,
  challenge: MfaFactor | 'SELECT_MFA_TYPE' | 'MFA_SETUP',
  parameters: Readonly<Record<string, ChallengeParameter>>,
  data?: SessionState['data'],
): Promise<IssuedChallenge> => ({
  kind: 'challenge',
  challenge,
  session: await sessions.open(provenState(caller, progress, challenge, data), sessionLifetimeMs(caller.client)),
  parameters: { ...parameters, USER_ID_FOR_SRP: progress.user.username },
})
