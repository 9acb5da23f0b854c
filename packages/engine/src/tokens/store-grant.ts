import type { GrantRecord, GrantStore, UserRecord, UserStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import type { Environment } from '../ports/environment.ts'
import { userFailures } from '../users/errors.ts'

/**
 * Stores the grant of a sign-in for the current record of its user. If another request has changed the user, calls
 * `revalidate` with the current record first, which can throw. Throws UserNotFoundException if the user was deleted.
 */
export const storeGrant = async (
  {
    environment,
    grants,
    users,
  }: {
    readonly environment: Pick<Environment, 'sessionsPerUser'>
    readonly grants: GrantStore
    readonly users: UserStore
  },
  user: UserRecord,
  grant: GrantRecord,
  refreshTokenHash: string,
  revalidate: (current: UserRecord) => void,
): Promise<void> => {
  const insert = ({ version }: UserRecord) =>
    grants.insert(grant, refreshTokenHash, { version, maximum: environment.sessionsPerUser })
  await untilSaved(async (lost) => {
    const current = lost === 0 ? user : await users.find(user.poolId, user.sub)
    if (!current) throw userFailures.notFound()
    if (lost > 0) revalidate(current)
    return (await insert(current)) === 'inserted' ? grant : undefined
  }, userFailures.tooMuchContention)
}
