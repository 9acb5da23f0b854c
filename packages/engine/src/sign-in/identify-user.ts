import type { UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import { runPreAuthentication } from '../triggers/pre-authentication.ts'
import { findBySignInName } from '../users/find-user.ts'
import { userFailures } from '../users/errors.ts'
import type { Attempt } from './attempt.ts'
import type { SignInDependencies } from './parts.ts'
import { refuseBlocked } from './rules/standing.ts'

/**
 * Authenticates the client, finds the user of a username and runs the PreAuthentication trigger. Throws when the user may not
 * sign in. Returns undefined for an unknown user only if the client must not learn which users exist: the flow must then
 * behave as for a wrong password.
 *
 * @param refuse rejects a user who may not sign in. Default: {@link refuseBlocked}.
 */
export type IdentifyUser = (
  attempt: Attempt,
  username: string,
  refuse?: typeof refuseBlocked,
) => Promise<UserRecord | undefined>

/** Builds the step. */
export const createIdentifyUser =
  ({ triggers, users }: Pick<SignInDependencies, 'triggers' | 'users'>): IdentifyUser =>
  async (attempt, username, refuse = refuseBlocked) => {
    const { pool, client } = attempt
    await attempt.authenticateClient(username)
    const user = await findBySignInName(users, pool, username)
    if (!user && !hidesUsers(client)) throw userFailures.notFound()
    await runPreAuthentication(triggers, { pool, client, user, username, metadata: attempt.metadata })
    if (user) refuse(client, user)
    return user
  }
