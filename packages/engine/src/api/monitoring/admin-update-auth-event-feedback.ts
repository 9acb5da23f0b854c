import { requireAddOn } from '../../monitoring/require-add-on.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Rates an event of a user as an administrator. A later rating replaces an earlier one (L). */
export const adminUpdateAuthEventFeedback: Handler<
  'AdminUpdateAuthEventFeedback',
  'authEvents' | 'pools' | 'users'
> = async ({ UserPoolId, Username, EventId, FeedbackValue }, { authEvents, pools, users }) => {
  const pool = await requireAddOn(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  await authEvents.rate(user, EventId, FeedbackValue, 'Admin')
  return {}
}
