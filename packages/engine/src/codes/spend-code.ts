import type { CodeRecord, UserRecord, UserStore } from '@poolhouse/storage'
import type { Failure } from '../kernel/failure.ts'
import { changeUser } from '../users/change-user.ts'
import { type PresentedCode, tryCode } from './rules/try-code.ts'

/** What presenting a code does to its user. Both run again on a fresh copy when somebody else was faster. */
export interface SpendingRules {
  /** Before the code is looked at: counts the attempt, and may refuse it. */
  readonly count: (user: UserRecord) => UserRecord
  /** What the right code allows. The user it is given holds the code no longer. */
  readonly spend: (user: UserRecord, code: CodeRecord) => UserRecord
  /** Other users to be saved in the same step. */
  readonly alongside?: (user: UserRecord) => Promise<readonly UserRecord[]>
}

/**
 * Presents a code. Attempt, code and effect are one save: of racing callers with the right code exactly one has its effect,
 * and no try escapes the count. Throws CodeMismatch or ExpiredCode after the attempt was counted; returns the user as stored.
 */
export const spendCode = async (
  users: UserStore,
  user: UserRecord,
  presented: PresentedCode,
  now: number,
  { count, spend, alongside }: SpendingRules,
): Promise<UserRecord> => {
  let refusal: Failure | undefined
  const saved = await changeUser(
    users,
    user,
    (current) => {
      const tried = tryCode(count(current), presented, now)
      refusal = tried.refusal
      return tried.refusal ? tried.user : spend(tried.user, tried.code)
    },
    // A wrong code moves nobody's names.
    async (decided) => (refusal ? [] : ((await alongside?.(decided)) ?? [])),
  )
  if (refusal) throw refusal
  return saved
}
