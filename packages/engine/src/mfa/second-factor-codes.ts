import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type { ClientRecord, MfaFactor, PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import type { Codes } from '../codes/codes.ts'
import type { SpendingRules } from '../codes/spend-code.ts'
import { Failure } from '../kernel/failure.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import { withVerified } from '../users/rules/verify-contact.ts'
import { mfaFailures } from './errors.ts'
import { countAttempt, withoutLockout } from './rules/code-lockout.ts'
import { mfaFactors } from './rules/pool-factors.ts'
import { noMfa } from './rules/preferences.ts'

/** Second factors whose codes are sent in messages. */
export type MessageFactor = Exclude<MfaFactor, 'SOFTWARE_TOKEN_MFA'>

/** A code that was sent. */
export interface SentFactorCode {
  readonly delivery: CodeDeliveryDetailsType
  /** Store it in the session of the challenge: no other session accepts the code. */
  readonly sentFor: string
}

/** Sends and checks the codes of SMS_MFA and EMAIL_OTP. Wrong codes lock the user like wrong passwords. */
export interface SecondFactorCodes {
  send(request: {
    readonly pool: PoolRecord
    readonly client: ClientRecord
    readonly user: UserRecord
    readonly factor: MessageFactor
    readonly lifetimeMs: number
    /** ClientMetadata of the response to the challenge. */
    readonly clientMetadata: Readonly<Record<string, string>> | undefined
    /** A new email address to set up as a second factor. It is stored as pending. */
    readonly newEmail?: string | undefined
  }): Promise<SentFactorCode>
  /**
   * Accepts a code once, and marks the contact that received it as verified. Throws CodeMismatchException or
   * NotAuthorizedException.
   *
   * @param sentFor the value that `send` returned.
   * @param purpose `mfa-setup` if the code was sent to a new email address: also turns the factor on.
   */
  accept(
    pool: PoolRecord,
    user: UserRecord,
    code: string,
    sentFor: string,
    purpose?: 'mfa' | 'mfa-setup',
  ): Promise<UserRecord>
}

const attributes: Readonly<Record<MessageFactor, VerifiableAttribute>> = { SMS_MFA: 'phone_number', EMAIL_OTP: 'email' }

/** Creates the service. */
export const createSecondFactorCodes = ({
  clock,
  codes,
  random,
}: {
  readonly clock: Clock
  readonly codes: Codes
  readonly random: Random
}): SecondFactorCodes => ({
  send: async ({ factor, newEmail, ...request }) => {
    const sentFor = random.uuid()
    const delivery = await codes.send({
      ...request,
      purpose: newEmail === undefined ? 'mfa' : 'mfa-setup',
      attribute: attributes[factor],
      source: 'CustomMessage_Authentication',
      session: sentFor,
      ...(newEmail !== undefined && {
        decide: (current) => ({ ...current, pending: { ...current.pending, email: newEmail } }),
      }),
    })
    return { delivery, sentFor }
  },

  accept: async (pool, user, code, sentFor, purpose = 'mfa') => {
    const rules: SpendingRules = {
      // Counted as a failure first; a correct code resets the count in the same save.
      count: (current) => countAttempt(current, clock.now()),
      spend: (current, { attribute, destination }, now) => {
        const verified = withoutLockout(withVerified(pool, current, attribute, destination, now))
        return purpose === 'mfa' ? verified : withEmailFactor(verified)
      },
    }
    try {
      return await codes.spend(user, purpose, code, rules, sentFor)
    } catch (failure) {
      const isWrong =
        failure instanceof Failure && ['CodeMismatchException', 'ExpiredCodeException'].includes(failure.code)
      throw isWrong ? mfaFailures.wrongCode() : failure
    }
  },
})

const withEmailFactor = (user: UserRecord): UserRecord => {
  const mfa = user.mfa ?? noMfa
  const enabled = new Set(mfa.enabled).add('EMAIL_OTP')
  return { ...user, mfa: { ...mfa, enabled: mfaFactors.filter((factor) => enabled.has(factor)) } }
}
