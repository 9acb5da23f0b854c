import type { UserRecord, UserStore } from '@poolhouse/storage'
import { userFailures } from './errors.ts'
import { runInQueue } from '../kernel/keyed-queue.ts'
import { untilSaved } from '../kernel/until-saved.ts'

/**
 * Saves the user that `decide` returns. If another request saved first, calls `decide` again with the current record, so that
 * counters are exact and codes are single-use under concurrency. `decide` must not have side effects. It can throw a
 * Failure. If it returns its argument, nothing is saved.
 *
 * Returns the stored user. Throws UserNotFoundException if the user was deleted, AliasExistsException if a name
 * belongs to another user, and InternalErrorException after too many conflicts.
 *
 * @param alongside other users to save in the same transaction, such as one that loses an alias. Called for each attempt.
 */
export const changeUser = (
  users: UserStore,
  user: UserRecord,
  decide: (current: UserRecord) => UserRecord,
  alongside: (decided: UserRecord) => Promise<readonly UserRecord[]> = async () => [],
): Promise<UserRecord> =>
  runInQueue(users, `${user.poolId}/${user.sub}`, (waited) =>
    untilSaved(async (lost) => {
      const current = waited || lost > 0 ? await readAgain(users, user) : user
      const decided = decide(current)
      if (decided === current) return current
      const outcome = await users.save([decided, ...(await alongside(decided))])
      if (outcome === 'saved') return { ...decided, version: decided.version + 1 }
      if (outcome === 'stale') return undefined
      throw userFailures.aliasExists(outcome.taken)
    }, userFailures.tooMuchContention),
  )

const readAgain = async (users: UserStore, { poolId, sub }: UserRecord): Promise<UserRecord> => {
  const fresh = await users.find(poolId, sub)
  if (!fresh) throw userFailures.notFound()
  return fresh
}
