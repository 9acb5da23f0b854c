import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { isVerified } from './verifiable.ts'

const attributes: Readonly<Record<string, VerifiableAttribute>> = {
  verified_email: 'email',
  verified_phone_number: 'phone_number',
}

const mechanisms = (pool: PoolRecord) => pool.settings.AccountRecoverySetting?.RecoveryMechanisms ?? []

/** The attributes by which a forgotten password can be reset, the pool's first choice first. */
export const recoveryAttributes = (pool: PoolRecord): readonly VerifiableAttribute[] => {
  const chosen = mechanisms(pool)
    .toSorted((a, b) => a.Priority - b.Priority)
    .flatMap(({ Name }) => attributes[Name] ?? [])
  // Pools older than the setting try the phone number first.
  return mechanisms(pool).length > 0 ? chosen : ['phone_number', 'email']
}

/** Whether only an administrator can reset passwords in this pool. */
export const recoversByAdministrator = (pool: PoolRecord): boolean =>
  mechanisms(pool).length > 0 && recoveryAttributes(pool).length === 0

/** Which verified attribute of the user carries the code that resets a password; undefined when there is none. */
export const recoveryAttribute = (pool: PoolRecord, user: UserRecord): VerifiableAttribute | undefined =>
  recoveryAttributes(pool).find((attribute) => isVerified(user, attribute))
