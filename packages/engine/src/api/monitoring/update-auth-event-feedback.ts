import { eventFailures } from '../../monitoring/event-errors.ts'
import { requireAddOn } from '../../monitoring/require-add-on.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Rates an event with the token that was issued for it (H; type of the error for another token H, message L). The token is
 * checked before the user is looked up, so that callers without a token do not learn whether the user exists.
 */
export const updateAuthEventFeedback: Handler<'UpdateAuthEventFeedback', 'authEvents' | 'pools' | 'users'> = async (
  { UserPoolId, Username, EventId, FeedbackToken, FeedbackValue },
  { authEvents, pools, users },
) => {
  const pool = await requireAddOn(pools, UserPoolId)
  const subject = await authEvents.readFeedbackToken(pool.id, FeedbackToken)
  if (subject?.eventId !== EventId) throw eventFailures.feedbackToken()
  const user = await requireUser(users, pool, Username)
  if (user.sub !== subject.sub) throw eventFailures.feedbackToken()
  await authEvents.rate(user, EventId, FeedbackValue, 'User')
  return {}
}
