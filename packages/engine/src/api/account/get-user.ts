import { describeMfa } from '../../mfa/rules/describe-mfa.ts'
import { readableAttributes } from '../../users/rules/attributes.ts'
import type { Handler } from '../handler.ts'

/** Returns the attributes of the user of the access token that the client may read. */
export const getUser: Handler<'GetUser', 'accessTokens'> = async ({ AccessToken }, { accessTokens }) => {
  const { pool, client, user } = await accessTokens.authenticate(AccessToken)
  return { Username: user.username, UserAttributes: readableAttributes(pool, client, user), ...describeMfa(user) }
}
