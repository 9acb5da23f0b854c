import { validateAttributes } from '../../users/rules/attributes.ts'
import { changeUser } from '../../users/change-user.ts'
import { updateAttributes } from '../../users/rules/update-attributes.ts'
import type { Handler } from '../handler.ts'

/** Removes attributes of the user whom the access token is from. Those the user does not have are no error. */
export const deleteUserAttributes: Handler<'DeleteUserAttributes', 'accessTokens' | 'clock' | 'users'> = async (
  { AccessToken, UserAttributeNames },
  { accessTokens, clock, users },
) => {
  const { pool, client, user } = await accessTokens.authenticate(AccessToken)

  // An empty value removes, so removing is a write like any other: the same permissions, the same required attributes.
  const removals = UserAttributeNames.map((Name) => ({ Name, Value: '' }))
  const changes = validateAttributes(pool, removals, { by: 'client', client, creating: false })
  await changeUser(users, user, (current) => updateAttributes(pool, current, changes, clock.now()).user)
  return {}
}
