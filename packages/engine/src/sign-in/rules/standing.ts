import type { UserStatusType } from '@poolhouse/schemas'
import type { ClientRecord, UserRecord } from '@poolhouse/storage'
import type { Failure } from '../../kernel/failure.ts'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { userFailures } from '../../users/errors.ts'

/** The statuses that prevent a sign-in, regardless of the password. */
const blocking: Readonly<Partial<Record<UserStatusType, (user: UserRecord, client: ClientRecord) => Failure>>> = {
  UNCONFIRMED: userFailures.notConfirmed,
  // An imported user has no password yet. If the client must not learn which users exist, this must look like a
  // wrong password.
  RESET_REQUIRED: (user, client) =>
    hidesUsers(client) && !user.credential ? passwordFailures.wrong() : userFailures.resetRequired(),
}

/**
 * Throws if the user may not sign in: disabled, not confirmed, or required to reset the password. Call it before the password
 * is checked, so that the application can guide the user, and again afterwards, because another request may have changed the
 * user.
 */
export const rejectBlocked = (client: ClientRecord, user: UserRecord): void => {
  if (!user.enabled) throw userFailures.disabled()
  const rejection = blocking[user.status]?.(user, client)
  if (rejection) throw rejection
}

/** Like {@link rejectBlocked}, but accepts unconfirmed users, because the code of a first factor confirms them. */
export const rejectBlockedExceptUnconfirmed: typeof rejectBlocked = (client, user) => {
  if (user.status !== 'UNCONFIRMED' || !user.enabled) rejectBlocked(client, user)
}
