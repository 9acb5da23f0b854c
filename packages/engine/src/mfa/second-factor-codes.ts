import type { CodeDeliveryDetailsType } from '@poolhouse/schemas'
import type { ClientRecord, MfaFactor, PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import type { Codes } from '../codes/codes.ts'
import { Failure } from '../kernel/failure.ts'
import type { Clock } from '../ports/clock.ts'
import { withVerified } from '../users/rules/verify-contact.ts'
import { mfaFailures } from './errors.ts'
import { countAttempt, withoutLockout } from './rules/code-lockout.ts'

/** Second factors that are codes in a message. */
export type MessageFactor = Exclude<MfaFactor, 'SOFTWARE_TOKEN_MFA'>

/** Sends and accepts the codes of SMS_MFA and EMAIL_OTP. Wrong codes lock the user as wrong passwords do. */
export interface SecondFactorCodes {
  send(request: {
    readonly pool: PoolRecord
    readonly client: ClientRecord
    readonly user: UserRecord
    readonly factor: MessageFactor
    readonly lifetimeMs: number
  }): Promise<CodeDeliveryDetailsType>
  /** Accepts a code once, and marks the contact that received it verified. Throws CodeMismatch or NotAuthorized. */
  accept(pool: PoolRecord, user: UserRecord, code: string): Promise<UserRecord>
}

const attributes: Readonly<Record<MessageFactor, VerifiableAttribute>> = { SMS_MFA: 'phone_number', EMAIL_OTP: 'email' }

/** Builds the service. */
export const createSecondFactorCodes = ({
  clock,
  codes,
}: {
  readonly clock: Clock
  readonly codes: Codes
}): SecondFactorCodes => ({
  send: ({ factor, ...request }) =>
    codes.send({
      ...request,
      purpose: 'mfa',
      attribute: attributes[factor],
      source: 'CustomMessage_Authentication',
      clientMetadata: undefined,
    }),

  accept: async (pool, user, code) => {
    try {
      return await codes.spend(user, 'mfa', code, {
        // Counted as a failure until the code turns out to be correct: both are one save.
        count: (current) => countAttempt(current, clock.now()),
        spend: (current, { attribute, destination }, now) =>
          withoutLockout(withVerified(pool, current, attribute, destination, now)),
      })
    } catch (failure) {
      const isWrong =
        failure instanceof Failure && ['CodeMismatchException', 'ExpiredCodeException'].includes(failure.code)
      throw isWrong ? mfaFailures.wrongCode() : failure
    }
  },
})
