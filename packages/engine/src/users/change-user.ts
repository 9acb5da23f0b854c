import type { UserRecord, UserStore } from '@poolhouse/storage'
import { userFailures } from './errors.ts'
import { runInQueue } from '../kernel/keyed-queue.ts'

/** Whoever loses this many races in a row gives up. Each lost race means somebody else got on. */
const attempts = 20

/**
 * Saves what `decide` makes of the user. When somebody else saved first, it decides again on a fresh copy: so counters miss
 * nothing and a code is spent once, whoever races. `decide` must not have side effects; it may throw a Failure, and when it
 * returns the very record it was given, nothing is saved.
 *
 * Returns the user as stored. Throws UserNotFoundException when the user is gone, AliasExistsException when a name it would
 * hold is somebody else's, and InternalErrorException after losing too many races.
 *
 * @param alongside other users who change in the same step, such as one who gives up a name; read afresh each time.
 */
export const changeUser = (
  users: UserStore,
  user: UserRecord,
  decide: (current: UserRecord) => UserRecord,
  alongside: (decided: UserRecord) => Promise<readonly UserRecord[]> = async () => [],
): Promise<UserRecord> =>
  runInQueue(users, `${user.poolId}/${user.sub}`, async (waited) => {
    let current = waited ? await readAgain(users, user) : user
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const decided = decide(current)
      if (decided === current) return current
      const outcome = await users.save([decided, ...(await alongside(decided))])
      if (outcome === 'saved') return { ...decided, version: decided.version + 1 }
      if (outcome !== 'stale') throw userFailures.aliasExists(outcome.taken)
      current = await readAgain(users, user)
    }
    throw userFailures.tooMuchContention()
  })

const readAgain = async (users: UserStore, { poolId, sub }: UserRecord): Promise<UserRecord> => {
  const fresh = await users.find(poolId, sub)
  if (!fresh) throw userFailures.notFound()
  return fresh
}
