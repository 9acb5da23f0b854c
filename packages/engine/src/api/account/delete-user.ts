import { userFailures } from '../../users/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes the user whom the access token is from, with every sign-in. */
export const deleteUser: Handler<'DeleteUser', 'bearer' | 'users'> = async ({ AccessToken }, { bearer, users }) => {
  const { user } = await bearer.authenticate(AccessToken)
  if (!(await users.delete(user.poolId, user.sub))) throw userFailures.notFound()
}
