import type { ChallengeNameType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { requireParameters } from '../../../domain/auth/parameters.ts'
import { refuseBlocked } from '../../../domain/auth/standing.ts'
import { hidesUsers } from '../../../domain/clients/hides-users.ts'
import { checkSecretHash } from '../../../domain/clients/secret-hash.ts'
import { findUser } from '../../../domain/users/find-user.ts'
import { sessionFailures } from '../../../failures/sessions.ts'
import { signInFailures } from '../../../failures/sign-in.ts'
import { userFailures } from '../../../failures/users.ts'
import type { OpenedSession } from '../../../services/challenge-sessions.ts'
import type { Reply } from '../challenge.ts'

/** A reply whose session is good: not spent yet. */
export interface OpenedReply {
  readonly session: OpenedSession
  /** The user of the session, as stored now; may sign in. */
  readonly user: UserRecord
}

/**
 * Checks what every reply with a session must have: USERNAME, SECRET_HASH, a session of this client that waits for this
 * challenge, and a USERNAME that names the user of the session. Leaves the session unspent: spend it once the answer is good.
 */
export const openReply = async (
  { pool, client, parameters, session }: Reply,
  challenge: ChallengeNameType,
  { cryptography, sealer, sessions, users }: Pick<Dependencies, 'cryptography' | 'sealer' | 'sessions' | 'users'>,
): Promise<OpenedReply> => {
  const { USERNAME } = requireParameters(parameters, 'USERNAME')
  await checkSecretHash({ cryptography, sealer }, client, USERNAME, parameters.SECRET_HASH, 'auth')
  if (session === undefined) throw signInFailures.missingParameter('Session')
  const opened = await sessions.read(session, { poolId: pool.id, clientId: client.id })
  if (opened.state.challenge !== challenge) throw sessionFailures.invalid()
  const user = await users.find(pool.id, opened.state.sub)
  if (!user) throw hidesUsers(client) ? signInFailures.wrongPassword() : userFailures.notFound()
  const named = await findUser(users, pool, USERNAME)
  if (named?.sub !== user.sub) throw sessionFailures.invalid()
  refuseBlocked(client, user)
  return { session: opened, user }
}
