import type { UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import type { Migration } from '../migration/migration.ts'
import { passwordFailures } from '../passwords/errors.ts'
import { findBySignInName } from '../users/find-user.ts'
import { userFailures } from '../users/errors.ts'
import type { AdmitUser } from './admit-user.ts'
import type { Attempt } from './attempt.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'
import type { rejectBlocked } from './rules/standing.ts'

/**
 * Authenticates the client, finds the user of a username and admits the user. Throws if the user may not sign in. For an
 * unknown user, returns undefined if the client must not learn which users exist: the flow must then behave as for a wrong
 * password.
 */
export type IdentifyUser = (
  attempt: Attempt,
  username: string,
  options?: IdentifyOptions,
) => Promise<UserRecord | undefined>

/** Options of flows. */
export interface IdentifyOptions {
  /** The password of the request, with which the UserMigration trigger may migrate an unknown user. Default: no migration. */
  readonly migrateWith?: string
  /** Rejects a user who may not sign in. Default: {@link rejectBlocked}. */
  readonly reject?: typeof rejectBlocked
}

/** Creates the step. */
export const createIdentifyUser =
  ({
    admitUser,
    migration,
    users,
  }: Pick<SignInDependencies, 'migration' | 'users'> & { readonly admitUser: AdmitUser }): IdentifyUser =>
  async (attempt, username, { reject, migrateWith } = {}) => {
    const { pool, client } = attempt
    await attempt.authenticateClient(username)
    const known = await findBySignInName(users, pool, username)
    const user =
      known ?? (migrateWith === undefined ? undefined : await migrate(migration, attempt, username, migrateWith))
    if (!user && !hidesUsers(client)) throw userFailures.notFound()
    await admitUser(attempt, { username, user }, reject)
    return user
  }

/** Migrates the user with the UserMigration trigger. Throws if its function fails. */
const migrate = async (
  migration: Migration,
  { pool, client, validationData }: Attempt,
  username: string,
  password: string,
): Promise<UserRecord | undefined> => {
  const migrated = await migration.migrate({ pool, client, username, password, validationData })
  if (migrated === 'failed') throw hidesUsers(client) ? passwordFailures.wrong() : userFailures.notMigrated(client.id)
  return migrated === 'unknown' ? undefined : migrated
}
