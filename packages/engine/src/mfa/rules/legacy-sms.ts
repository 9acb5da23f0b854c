import type { MFAOptionType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'
import { mfaFailures } from '../errors.ts'
import { noMfa } from './preferences.ts'

/**
 * Sets the legacy MFAOptions of a user, which only support SMS; an empty list clears them (H).
 *
 * Throws InvalidParameterException for an attribute other than the phone number (rule M, message L), and for SMS to a user
 * without one (rule M, message of the newer operation).
 */
export const withLegacySms = (user: UserRecord, options: readonly MFAOptionType[]): UserRecord => {
  const other = options.find(({ AttributeName }) => AttributeName !== undefined && AttributeName !== 'phone_number')
  if (other?.AttributeName !== undefined) throw mfaFailures.legacyAttribute(other.AttributeName)
  const legacySms = options.some(({ DeliveryMedium }) => DeliveryMedium === 'SMS')
  if (legacySms && !user.attributes.phone_number) throw mfaFailures.notConfigured('SMS_MFA')
  return { ...user, mfa: { ...(user.mfa ?? noMfa), legacySms } }
}
