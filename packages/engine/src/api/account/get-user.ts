import { readableAttributes } from '../../users/rules/attributes.ts'
import type { Handler } from '../handler.ts'

/** Tells users about themselves: as much as the client they signed in through may read. */
export const getUser: Handler<'GetUser', 'accessTokens'> = async ({ AccessToken }, { accessTokens }) => {
  const { pool, client, user } = await accessTokens.authenticate(AccessToken)
  return { Username: user.username, UserAttributes: readableAttributes(pool, client, user) }
}
