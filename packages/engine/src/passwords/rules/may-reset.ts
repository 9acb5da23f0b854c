import type { UserStatusType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'

/** Users of another status have no password of their own yet, or never will. */
const resettable: ReadonlySet<UserStatusType> = new Set(['UNCONFIRMED', 'CONFIRMED', 'RESET_REQUIRED'])

/** Whether the user can reset the password by a code. */
export const mayResetPassword = ({ status }: UserRecord): boolean => resettable.has(status)
