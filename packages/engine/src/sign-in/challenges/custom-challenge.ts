import type { UserRecord } from '@poolhouse/storage'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { userFailures } from '../../users/errors.ts'
import { findUser } from '../../users/find-user.ts'
import { checkNamedDevice } from '../check-named-device.ts'
import type { Reply } from '../attempt.ts'
import type { Challenge } from '../challenge.ts'
import type { OpenedSession } from '../challenge-sessions.ts'
import type { CustomChallengeData } from '../custom-rounds.ts'
import { signInFailures } from '../errors.ts'
import type { SignInParts } from '../parts.ts'
import { rejectChangedPassword } from '../proven-state.ts'
import { unpackHistory } from '../../triggers/rules/finished-steps.ts'
import { requireParameters } from '../rules/parameters.ts'
import { rejectBlocked } from '../rules/standing.ts'
import { sessionFailures } from '../session-errors.ts'
import { simulateUserId } from '../simulated-user.ts'

type Parts = Pick<SignInParts, 'customRounds' | 'devices' | 'sealer' | 'sessions' | 'users' | 'verifyChallengeResponse'>

/**
 * Checks the response to a challenge of the pool's functions. Each session accepts only one response, right or wrong, and then
 * DefineAuthChallenge decides the next step.
 */
export const customChallenge =
  (parts: Parts): Challenge =>
  async (reply) => {
    const { pool, client, metadata, parameters } = reply
    const { USERNAME, ANSWER } = requireParameters(parameters, 'USERNAME', 'ANSWER')
    await reply.authenticateClient(USERNAME)
    const session = await openSession(reply, parts)
    const user = await findSubject(reply, session, USERNAME, parts)
    await checkNamedDevice(parts.devices, pool, user, parameters)
    // Before the function runs, so that it checks only one of several responses to a session.
    await parts.sessions.spend(session)

    const { custom = [], data = {}, deviceKey, methods = [] } = session.state
    const { hidden, metadata: challengeMetadata, name = USERNAME } = data as unknown as CustomChallengeData
    const history = unpackHistory(custom)
    const round = { pool, client, user, userName: user?.username ?? name, history, metadata }
    const challengeResult = await parts.verifyChallengeResponse(round, hidden, ANSWER)
    const step = { challengeName: 'CUSTOM_CHALLENGE', challengeResult, challengeMetadata }
    const proven = challengeResult ? [...methods, 'CUSTOM_CHALLENGE' as const] : methods
    return parts.customRounds(reply, { user, name, methods: proven, deviceKey, history: [...history, step] })
  }

const openSession = async ({ pool, client, session }: Reply, { sessions }: Parts): Promise<OpenedSession> => {
  if (session === undefined) throw signInFailures.missingParameter('Session')
  const opened = await sessions.read(session, { poolId: pool.id, clientId: client.id })
  if (opened.state.challenge !== 'CUSTOM_CHALLENGE') throw sessionFailures.invalid()
  return opened
}

/** The user of the session, if USERNAME names that user. Undefined for an unknown user. */
const findSubject = async (
  { pool, client }: Reply,
  { state }: OpenedSession,
  username: string,
  { sealer, users }: Parts,
): Promise<UserRecord | undefined> => {
  const { sub, data } = state
  const user = await users.find(pool.id, sub)
  if (user) {
    if ((await findUser(users, pool, username))?.sub !== sub) throw sessionFailures.invalid()
    rejectBlocked(client, user)
    rejectChangedPassword(state, user)
    return user
  }
  if (data?.name === undefined) throw hidesUsers(client) ? passwordFailures.wrong() : userFailures.notFound()
  const isSame = username === sub || (await simulateUserId(sealer, pool, username)) === sub
  if (!isSame) throw sessionFailures.invalid()
  return undefined
}
