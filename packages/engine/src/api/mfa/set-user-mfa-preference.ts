import { withPasskeyPreference } from '../../mfa/rules/passkey-preference.ts'
import { withPreferences } from '../../mfa/rules/preferences.ts'
import { changeUser } from '../../users/change-user.ts'
import type { Handler } from '../handler.ts'

/** Turns second factors of the user of the access token on or off, and chooses the preferred one. */
export const setUserMfaPreference: Handler<'SetUserMFAPreference', 'accessTokens' | 'users'> = async (
  { AccessToken, SMSMfaSettings, SoftwareTokenMfaSettings, EmailMfaSettings, WebAuthnMfaSettings },
  { accessTokens, users },
) => {
  const { pool, user } = await accessTokens.authenticate(AccessToken)
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
