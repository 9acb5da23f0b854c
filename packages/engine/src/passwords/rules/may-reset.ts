import type { UserStatusType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'

/** Users with another status have not chosen a password. */
const resettable: ReadonlySet<UserStatusType> = new Set(['UNCONFIRMED', 'CONFIRMED', 'RESET_REQUIRED'])

/** Whether the user can reset the password with a code. */
export const mayResetPassword = ({ status }: UserRecord): boolean => resettable.has(status)
