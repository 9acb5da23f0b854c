import type { ChallengeNameType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import { isNameOf } from '../users/find-user.ts'
import { checkNamedDevice } from './check-named-device.ts'
import { sessionFailures } from './session-errors.ts'
import type { Reply } from './attempt.ts'
import type { OpenedSession } from './challenge-sessions.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'
import { rejectChangedPassword } from './proven-state.ts'
import { requireParameters } from './rules/parameters.ts'
import { rejectBlocked } from './rules/standing.ts'
import { passwordFailures } from '../passwords/errors.ts'
import { userFailures } from '../users/errors.ts'
import { signInFailures } from './errors.ts'

/** A reply with a valid session that has not been used yet. */
export interface OpenedReply {
  readonly session: OpenedSession
  /** The stored user of the session, who may sign in. */
  readonly user: UserRecord
}

/**
 * Makes the checks that are common to all replies with a session: USERNAME, an authenticated client, a session of this client
 * for this challenge, a USERNAME that belongs to the user of the session, and a DEVICE_KEY of that user. Does not consume the
 * session: consume it once the response is known to be valid.
 */
export type OpenReply = (reply: Reply, challenge: ChallengeNameType) => Promise<OpenedReply>

/** Creates the step. */
export const createOpenReply =
  ({ devices, sessions, users }: Pick<SignInDependencies, 'devices' | 'sessions' | 'users'>): OpenReply =>
  async ({ pool, client, parameters, session, authenticateClient }, challenge) => {
    const { USERNAME } = requireParameters(parameters, 'USERNAME')
    await authenticateClient(USERNAME)
    if (session === undefined) throw signInFailures.missingParameter('Session')
    const opened = await sessions.read(session, { poolId: pool.id, clientId: client.id })
    if (opened.state.challenge !== challenge) throw sessionFailures.invalid()
    const user = await users.find(pool.id, opened.state.sub)
    if (!user) throw hidesUsers(client) ? passwordFailures.wrong() : userFailures.notFound()
    if (!(await isNameOf(users, pool, user, USERNAME))) throw sessionFailures.invalid()
    rejectBlocked(client, user)
    rejectChangedPassword(opened.state, user)
    await checkNamedDevice(devices, pool, user, parameters)
    return { session: opened, user }
  }
