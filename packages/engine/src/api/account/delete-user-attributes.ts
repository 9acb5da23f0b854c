import { validateRemovals } from '../../users/rules/attributes.ts'
import { changeUser } from '../../users/change-user.ts'
import { updateAttributes } from '../../users/rules/update-attributes.ts'
import type { Handler } from '../handler.ts'

/** Removes attributes of the user of the access token. Attributes that the user does not have are ignored. */
export const deleteUserAttributes: Handler<'DeleteUserAttributes', 'accessTokens' | 'clock' | 'users'> = async (
  { AccessToken, UserAttributeNames },
  { accessTokens, clock, users },
) => {
  const { pool, client, user } = await accessTokens.authenticate(AccessToken)

  const changes = validateRemovals(pool, UserAttributeNames, { by: 'client', client })
  await changeUser(users, user, (current) => updateAttributes(pool, current, changes, clock.now()).user)
  return {}
}
