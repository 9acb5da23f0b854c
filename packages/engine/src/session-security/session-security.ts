import type { GrantRecord, GrantStore, PoolRecord, UserRecord } from '@poolhouse/storage'
import { minute } from '../kernel/durations.ts'
import type { Messages } from '../messages/messages.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { sessionSecurityFailures } from './errors.ts'
import { addressChangedNotices, type Notice, passwordChangedNotices } from './rules/notices.ts'

/**
 * Protects users whose session or password was stolen, beyond the features of AWS (`Environment.sessionSecurity`). Does nothing
 * if that is `off`.
 */
export interface SessionSecurity {
  /**
   * Call after a new password was stored: revokes every sign-in of the user except `keptGrant`, and notifies the user at a
   * verified contact.
   */
  passwordChanged(pool: PoolRecord, user: UserRecord, keptGrant?: GrantRecord): Promise<void>
  /** Call after attributes were stored: notifies the old values of verified contacts that changed. */
  contactsChanged(pool: PoolRecord, before: UserRecord, after: UserRecord): Promise<void>
  /** In the mode `strict`, throws NotAuthorizedException unless the user signed in less than ten minutes ago. */
  requireRecentSignIn(grant: GrantRecord): void
}

/** Maximum age of a sign-in that may change a contact. */
const recentMs = 10 * minute

/** Creates the service. */
export const createSessionSecurity = ({
  clock,
  environment,
  grants,
  messages,
}: {
  readonly clock: Clock
  readonly environment: Pick<Environment, 'sessionSecurity'>
  readonly grants: GrantStore
  readonly messages: Messages
}): SessionSecurity => {
  const isOff = environment.sessionSecurity === 'off'

  /** Ignores delivery failures, because the change is already stored and the request must not fail. */
  const notify = async (pool: PoolRecord, notices: readonly Notice[]): Promise<void> => {
    await Promise.allSettled(
      notices.map(({ attribute, to, message }) => messages.deliver(pool, attribute, to, message)),
    )
  }

  return {
    passwordChanged: async (pool, user, keptGrant) => {
      if (isOff) return
      await grants.revokeAll(user.poolId, user.sub, clock.now(), keptGrant?.eventId)
      await notify(pool, passwordChangedNotices(user))
    },

    contactsChanged: async (pool, before, after) => {
      if (!isOff) await notify(pool, addressChangedNotices(before, after))
    },

    requireRecentSignIn: ({ authenticatedAt }) => {
      const isOld = clock.now() - authenticatedAt >= recentMs
      if (environment.sessionSecurity === 'strict' && isOld) throw sessionSecurityFailures.signInTooOld()
    },
  }
}
