import type { PoolRecord, UserRecord } from '@poolhouse/storage'

/**
 * Whether a user with these attributes can sign in with a code sent to a verified contact, so that an administrator
 * can create the user without a password.
 */
export const signsInByCode = ({ settings }: PoolRecord, attributes: UserRecord['attributes']): boolean => {
  const factors = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []
  return (
    (factors.includes('EMAIL_OTP') && attributes.email_verified === 'true') ||
    (factors.includes('SMS_OTP') && attributes.phone_number_verified === 'true')
  )
}
