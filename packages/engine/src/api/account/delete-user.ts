import { userFailures } from '../../users/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes the user of the access token and revokes every sign-in. */
export const deleteUser: Handler<'DeleteUser', 'accessTokens' | 'users'> = async (
  { AccessToken },
  { accessTokens, users },
) => {
  const { user } = await accessTokens.authenticate(AccessToken)
  if (!(await users.delete(user.poolId, user.sub))) throw userFailures.notFound()
}
