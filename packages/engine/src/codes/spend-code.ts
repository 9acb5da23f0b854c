import type { CodeRecord, UserRecord, UserStore } from '@poolhouse/storage'
import type { Failure } from '../kernel/failure.ts'
import { changeUser } from '../users/change-user.ts'
import { type PresentedCode, tryCode } from './rules/try-code.ts'

/** The effects of a code on its user. They run again on a fresh copy if another request saved first. */
export interface SpendingRules {
  /** Runs before the code is checked: counts the attempt, and may reject it. */
  readonly count: (user: UserRecord) => UserRecord
  /** Applies the effect of the correct code. `user` no longer has the code. `now` is milliseconds since the epoch. */
  readonly spend: (user: UserRecord, code: CodeRecord, now: number) => UserRecord
  /** Other users to save in the same step. */
  readonly alongside?: (user: UserRecord, now: number) => Promise<readonly UserRecord[]>
}

/** See `Codes.spend`. */
export const spendCode = async (
  users: UserStore,
  user: UserRecord,
  presented: PresentedCode,
  now: number,
  { count, spend, alongside }: SpendingRules,
): Promise<UserRecord> => {
  let rejection: Failure | undefined
  const saved = await changeUser(
    users,
    user,
    (current) => {
      const tried = tryCode(count(current), presented, now)
      rejection = tried.rejection
      return tried.rejection ? tried.user : spend(tried.user, tried.code, now)
    },
    // A wrong code must not release aliases.
    async (decided) => (rejection ? [] : ((await alongside?.(decided, now)) ?? [])),
  )
  if (rejection) throw rejection
  return saved
}
