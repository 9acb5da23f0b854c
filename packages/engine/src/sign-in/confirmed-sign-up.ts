import { sessionFailures } from './session-errors.ts'
import type { Attempt } from './attempt.ts'
import type { SignInParts } from './parts.ts'
import type { SignInResult } from './result.ts'
import { rejectChangedPassword } from './proven-state.ts'
import { confirmedSignUp } from './sign-up-sessions.ts'

/**
 * Signs in a user with the session of ConfirmSignUp: the code that confirmed the sign-up counts as the first factor. The other
 * parameters are ignored (H), except those that authenticate the client.
 */
export const createConfirmedSignUp =
  ({
    admitUser,
    completeSignIn,
    sessions,
    users,
  }: Pick<SignInParts, 'admitUser' | 'completeSignIn' | 'sessions' | 'users'>) =>
  async (attempt: Attempt, text: string): Promise<SignInResult> => {
    const { pool, client, parameters } = attempt
    await attempt.authenticateClient(parameters.USERNAME ?? '')
    const session = await sessions.read(text, { poolId: pool.id, clientId: client.id })
    if (session.state.challenge !== confirmedSignUp) throw sessionFailures.invalid()
    const user = await users.find(pool.id, session.state.sub)
    if (!user) throw sessionFailures.invalid()
    rejectChangedPassword(session.state, user)
    await admitUser(attempt, { username: user.username, user })
    await sessions.spend(session)
    return completeSignIn(attempt, { user, methods: [confirmedSignUp] })
  }
