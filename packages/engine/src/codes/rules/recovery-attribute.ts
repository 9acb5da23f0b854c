import type { MfaFactor, PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { mfaModeOf } from '../../mfa/rules/pool-factors.ts'
import { usableFactors } from '../../mfa/rules/required-factor.ts'
import { isVerified } from './verifiable.ts'

const attributes: Readonly<Record<string, VerifiableAttribute>> = {
  verified_email: 'email',
  verified_phone_number: 'phone_number',
}

const mechanisms = (pool: PoolRecord) => pool.settings.AccountRecoverySetting?.RecoveryMechanisms ?? []

/** The attributes that can receive a code to reset a password, in the pool's order of preference. */
export const recoveryAttributes = (pool: PoolRecord): readonly VerifiableAttribute[] => {
  const chosen = mechanisms(pool)
    .toSorted((a, b) => a.Priority - b.Priority)
    .flatMap(({ Name }) => attributes[Name] ?? [])
  // The default order.
  return mechanisms(pool).length > 0 ? chosen : ['phone_number', 'email']
}

/** Whether only an administrator can reset passwords in this pool. */
export const recoversByAdministrator = (pool: PoolRecord): boolean =>
  mechanisms(pool).length > 0 && recoveryAttributes(pool).length === 0

const factors = { email: 'EMAIL_OTP', phone_number: 'SMS_MFA' } as const satisfies Record<
  VerifiableAttribute,
  MfaFactor
>

/**
 * The verified attribute that receives the code to reset a password; undefined if the user has none. A contact that also
 * receives codes of the second factor is not used, because access to it alone would then be enough to sign in (H).
 */
export const recoveryAttribute = (pool: PoolRecord, user: UserRecord): VerifiableAttribute | undefined => {
  const second = mfaModeOf(pool) === 'OFF' ? [] : usableFactors(pool, user)
  return recoveryAttributes(pool).find(
    (attribute) => isVerified(user, attribute) && !second.includes(factors[attribute]),
  )
}
