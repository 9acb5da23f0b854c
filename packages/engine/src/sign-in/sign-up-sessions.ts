import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { opensFlow } from '../clients/rules/open-flows.ts'
import { Failure } from '../kernel/failure.ts'
import type { ChallengeSessions } from './challenge-sessions.ts'
import { sessionLifetimeMs } from './rules/session-lifetime.ts'
import { sessionFailures } from './session-errors.ts'

/** What a session of a sign-up waits for, in the place of a challenge. */
const startedSignUp = 'SIGN_UP'
export const confirmedSignUp = 'CONFIRMED_SIGN_UP'

/**
 * The sessions that lead from SignUp over ConfirmSignUp to a sign-in without a factor: only the application that signed the user
 * up gets there, not anyone with the code.
 */
export interface SignUpSessions {
  /** The session of a user who signed up; undefined if the client has no choice-based sign-in. */
  start(caller: Caller, user: UserRecord): Promise<string | undefined>
  /**
   * Checks the session that came with the code of a sign-up, before the code is checked. Throws NotAuthorized unless it is a session
   * of a sign-up with this client. Returns how to continue with the user that the code confirmed: that returns the session for
   * InitiateAuth, or undefined if this one is another user's, expired or used, because a late code must still confirm (G).
   */
  check(caller: Caller, text: string | undefined): Promise<ContinueSignUp>
}

/** Continues the session of a user who is confirmed now. */
export type ContinueSignUp = (user: UserRecord) => Promise<string | undefined>

interface Caller {
  readonly pool: PoolRecord
  readonly client: ClientRecord
}

/** Builds the service. */
export const createSignUpSessions = ({ sessions }: { readonly sessions: ChallengeSessions }): SignUpSessions => {
  const open = ({ pool, client }: Caller, { sub }: UserRecord, challenge: string) =>
    sessions.open({ poolId: pool.id, clientId: client.id, sub, challenge }, sessionLifetimeMs(client))
  return {
    start: async (caller, user) =>
      opensFlow(caller.client, 'USER_AUTH') ? open(caller, user, startedSignUp) : undefined,
    check: async (caller, text) => {
      if (text === undefined) return async () => undefined
      const session = await sessions.read(text, { poolId: caller.pool.id, clientId: caller.client.id }).catch(whenLate)
      if (session && session.state.challenge !== startedSignUp) throw sessionFailures.invalid()
      return async (user) => {
        if (session?.state.sub !== user.sub) return undefined
        await sessions.spend(session)
        return open(caller, user, confirmedSignUp)
      }
    },
  }
}

const late: ReadonlySet<string> = new Set([sessionFailures.expired().message, sessionFailures.spent().message])

const whenLate = (failure: unknown): undefined => {
  if (failure instanceof Failure && late.has(failure.message)) return undefined
  throw failure
}
