import { withLegacySms } from '../../mfa/rules/legacy-sms.ts'
import { changeUser } from '../../users/change-user.ts'
import type { Handler } from '../handler.ts'

/** Sets the legacy MFAOptions of the user of the access token: SMS or none (H). */
export const setUserSettings: Handler<'SetUserSettings', 'accessTokens' | 'users'> = async (
  { AccessToken, MFAOptions },
  { accessTokens, users },
) => {
  const { user } = await accessTokens.authenticate(AccessToken)
  await changeUser(users, user, (current) => withLegacySms(current, MFAOptions))
  return {}
}
