import type { UserStatusType } from '@poolhouse/schemas'
import type { ClientRecord, UserRecord } from '@poolhouse/storage'
import type { Failure } from '../../kernel/failure.ts'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { userFailures } from '../../users/errors.ts'

/** The statuses in which nobody signs in, whatever the password. */
const blocking: Readonly<Partial<Record<UserStatusType, (user: UserRecord, client: ClientRecord) => Failure>>> = {
  UNCONFIRMED: userFailures.notConfirmed,
  // An imported user has no password yet; where existence is hidden, this must not tell that there is such a user.
  RESET_REQUIRED: (user, client) =>
    hidesUsers(client) && !user.credential ? passwordFailures.wrong() : userFailures.resetRequired(),
}

/**
 * Throws when the user may not sign in now: disabled, not confirmed, or due for a reset. Comes before the password is looked
 * at, so that the application can lead the user on; and once more after it, as an administrator may have been faster.
 */
export const refuseBlocked = (client: ClientRecord, user: UserRecord): void => {
  if (!user.enabled) throw userFailures.disabled()
  const refusal = blocking[user.status]?.(user, client)
  if (refusal) throw refusal
}
