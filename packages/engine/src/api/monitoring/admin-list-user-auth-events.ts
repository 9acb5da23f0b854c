import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { defaultPageSize } from '../../limits/rules/quotas.ts'
import { requireAddOn } from '../../monitoring/require-add-on.ts'
import { describeEvent } from '../../monitoring/rules/describe-event.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Lists the events of a user, newest first (H), a page at a time. The order of the checks is L. */
export const adminListUserAuthEvents: Handler<
  'AdminListUserAuthEvents',
  'authEvents' | 'cursors' | 'pools' | 'users'
> = async ({ UserPoolId, Username, MaxResults, NextToken }, { authEvents, cursors, pools, users }) => {
  const pool = await requireAddOn(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const listing = `auth-events/${pool.id}/${user.sub}`
  const after = await cursors.read(listing, NextToken)
  const page = await authEvents.list(user, { limit: MaxResults || defaultPageSize, after })
  return omitUndefined({
    AuthEvents: page.items.map(describeEvent),
    NextToken: await cursors.issue(listing, page.next),
  })
}
