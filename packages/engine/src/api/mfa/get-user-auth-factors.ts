import { authFactorsOf } from '../../mfa/rules/auth-factors.ts'
import { describeMfa } from '../../mfa/rules/describe-mfa.ts'
import type { Handler } from '../handler.ts'

/** Lists the factors that the user of the access token can sign in with. */
export const getUserAuthFactors: Handler<'GetUserAuthFactors', 'accessTokens' | 'passkeys'> = async (
  { AccessToken },
  { accessTokens, passkeys },
) => {
  const { pool, user } = await accessTokens.authenticate(AccessToken)
  const hasPasskey = (await passkeys.list(user, { limit: 1 })).items.length > 0
  const { MFAOptions: _, ...settings } = describeMfa(user)
  return { Username: user.username, ...settings, ConfiguredUserAuthFactors: authFactorsOf(pool, user, hasPasskey) }
}
