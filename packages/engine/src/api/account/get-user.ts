import { readableAttributes } from '../../users/rules/attributes.ts'
import type { Handler } from '../handler.ts'

/** Tells users about themselves: as much as the client they signed in through may read. */
export const getUser: Handler<'GetUser', 'bearer'> = async ({ AccessToken }, { bearer }) => {
  const { pool, client, user } = await bearer.authenticate(AccessToken)
  return { Username: user.username, UserAttributes: readableAttributes(pool, client, user) }
}
