import type { ChallengeNameType } from '@poolhouse/schemas'
import { hidesUsers } from '../clients/rules/hides-users.ts'
import { userFailures } from '../users/errors.ts'
import { findUser } from '../users/find-user.ts'
import type { Reply } from './attempt.ts'
import type { OpenedSession } from './challenge-sessions.ts'
import { signInFailures } from './errors.ts'
import type { Candidate } from './first-factors/first-factor.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'
import { requireParameters } from './rules/parameters.ts'
import { rejectBlockedExceptUnconfirmed } from './rules/standing.ts'
import { sessionFailures } from './session-errors.ts'
import { simulateUserId } from './simulated-user.ts'

/** A reply with an unused session of a choice-based sign-in in which no factor has been proved. */
export interface OpenedChoice {
  readonly session: OpenedSession
  /** The user of the session, or the unknown name that it was issued for. */
  readonly candidate: Candidate
}

/**
 * Makes the checks that are common to all replies with such a session, like `OpenReply` for other sessions. An unknown name is
 * also accepted if the client must not recognize it. Does not consume the session.
 *
 * @param challenge the challenge that the session must belong to. Default: any that requires a first factor.
 */
export type OpenChoice = (reply: Reply, challenge?: ChallengeNameType) => Promise<OpenedChoice>

/** Creates the step. */
export const createOpenChoice =
  ({ sealer, sessions, users }: Pick<SignInDependencies, 'sealer' | 'sessions' | 'users'>): OpenChoice =>
  async ({ pool, client, parameters, session, authenticateClient }, challenge) => {
    const { USERNAME: name } = requireParameters(parameters, 'USERNAME')
    await authenticateClient(name)
    if (session === undefined) throw signInFailures.missingParameter('Session')
    const opened = await sessions.read(session, { poolId: pool.id, clientId: client.id })
    const { isFirstFactor, sub, ...state } = opened.state
    if (!isFirstFactor || (challenge && state.challenge !== challenge)) throw sessionFailures.invalid()

    const user = await users.find(pool.id, sub)
    if (!user && !hidesUsers(client)) throw userFailures.notFound()
    const named = await findUser(users, pool, name)
    // Also computed for known names, so that the time does not reveal which names exist.
    const simulated = await simulateUserId(sealer, pool, name)
    if ((named?.sub ?? simulated) !== sub) throw sessionFailures.invalid()
    if (user) rejectBlockedExceptUnconfirmed(client, user)
    return { session: opened, candidate: { name, sub, user } }
  }
