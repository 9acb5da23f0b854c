import type { PoolRecord, UserRecord } from '@poolhouse/storage'

/**
 * Whether a user with these attributes can sign in by a code that is sent to a verified address, so that an administrator may
 * make the user without a password.
 */
export const signsInByCode = ({ settings }: PoolRecord, attributes: UserRecord['attributes']): boolean => {
  const factors = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []
  return (
    (factors.includes('EMAIL_OTP') && attributes.email_verified === 'true') ||
    (factors.includes('SMS_OTP') && attributes.phone_number_verified === 'true')
  )
}
