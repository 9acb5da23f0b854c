import type { FeedbackValueType } from '@poolhouse/schemas'
import type { PoolStore } from '@poolhouse/storage'
import { Failure } from '../kernel/failure.ts'
import type { AuthEvents } from './auth-events.ts'
import { protectionOf } from './rules/protection.ts'

/** Rates events for users who follow the link in a mail about a risky sign-in. */
export interface Feedback {
  /** Returns whether the token is valid and its event exists. A later rating replaces an earlier one (G). */
  rate(poolId: string, token: string, value: FeedbackValueType): Promise<boolean>
}

/** Creates the service. */
export const createFeedback = ({
  authEvents,
  pools,
}: {
  readonly authEvents: AuthEvents
  readonly pools: PoolStore
}): Feedback => ({
  rate: async (poolId, token, value) => {
    const pool = await pools.find(poolId)
    if (!pool || protectionOf(pool) === 'OFF') return false
    const subject = await authEvents.readFeedbackToken(poolId, token)
    if (!subject) return false
    try {
      await authEvents.rate({ poolId, sub: subject.sub }, subject.eventId, value, 'User')
      return true
    } catch (thrown) {
      // The event has expired, or its user was deleted.
      if (thrown instanceof Failure) return false
      throw thrown
    }
  },
})
