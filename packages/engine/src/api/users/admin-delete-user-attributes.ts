import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import { validateRemovals } from '../../users/rules/attributes.ts'
import { updateAttributes } from '../../users/rules/update-attributes.ts'
import type { Handler } from '../handler.ts'

/**
 * Removes attributes of a user, including those that app clients may not write (H). Attributes that the user does not have, and
 * repeated names, are ignored (M). Removing a contact removes its verified flag (L).
 */
export const adminDeleteUserAttributes: Handler<'AdminDeleteUserAttributes', 'clock' | 'pools' | 'users'> = async (
  { UserPoolId, Username, UserAttributeNames },
  { clock, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)

  const changes = validateRemovals(pool, UserAttributeNames, { by: 'admin' })
  await changeUser(users, user, (current) => updateAttributes(pool, current, changes, clock.now()).user)
  return {}
}
