import type { Handler } from '../handler.ts'

/** Revokes the tokens of another session of the user of the access token. Sessions have no associated sessions yet. */
export const revokeUserSession: Handler<'RevokeUserSession', 'accessTokens' | 'userSessions'> = async (
  { AccessToken, SessionId },
  { accessTokens, userSessions },
) => {
  const { pool, user, grant } = await accessTokens.authenticate(AccessToken)
  await userSessions.revoke(pool, user, SessionId, grant)
  return {}
}
