import { withPasskeyPreference } from '../../mfa/rules/passkey-preference.ts'
import { withPreferences } from '../../mfa/rules/preferences.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Turns second factors of a user on or off, and chooses the preferred one. Cannot set up an authenticator. */
export const adminSetUserMfaPreference: Handler<'AdminSetUserMFAPreference', 'pools' | 'users'> = async (
  { UserPoolId, Username, SMSMfaSettings, SoftwareTokenMfaSettings, EmailMfaSettings, WebAuthnMfaSettings },
  { pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const preferences = {
    SMS_MFA: SMSMfaSettings,
    SOFTWARE_TOKEN_MFA: SoftwareTokenMfaSettings,
    EMAIL_OTP: EmailMfaSettings,
  }
  await changeUser(users, user, (current) =>
    withPasskeyPreference(pool, withPreferences(current, preferences), WebAuthnMfaSettings),
  )
  return {}
}
