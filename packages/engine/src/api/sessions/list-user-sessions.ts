import type { Handler } from '../handler.ts'

/** Lists the active sessions of the user of the access token, on one page. */
export const listUserSessions: Handler<'ListUserSessions', 'accessTokens' | 'userSessions'> = async (
  { AccessToken },
  { accessTokens, userSessions },
) => {
  const { pool, user, grant } = await accessTokens.authenticate(AccessToken)
  return { Sessions: [...(await userSessions.list(pool, user, grant))] }
}
