import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { isFlowEnabled } from '../clients/rules/open-flows.ts'
import { Failure } from '../kernel/failure.ts'
import type { ChallengeSessions } from './challenge-sessions.ts'
import { provenState } from './proven-state.ts'
import type { SignInMethod } from './result.ts'
import { sessionLifetimeMs } from './rules/session-lifetime.ts'
import { sessionFailures } from './session-errors.ts'

/** The state of a sign-up session, in the place of a challenge. */
const startedSignUp = 'SIGN_UP'
export const confirmedSignUp = 'CONFIRMED_SIGN_UP'

/** The sessions that SignUp and ConfirmSignUp return, which allow a sign-in without another factor. */
export interface SignUpSessions {
  /** Opens the session of a user who signed up; undefined if the client has no choice-based sign-in. */
  start(caller: Caller, user: UserRecord): Promise<string | undefined>
  /**
   * Checks the session in ConfirmSignUp, before the code is checked. Throws NotAuthorizedException unless `start` opened it for
   * this client. An expired session is accepted, because a late code must still confirm (G); so is a missing one (S: clients
   * send none).
   */
  check(caller: Caller, text: string | undefined): Promise<void>
  /** Opens the session with which a just confirmed user can sign in; undefined in the same case as `start`. */
  finish(caller: Caller, user: UserRecord): Promise<string | undefined>
}

interface Caller {
  readonly pool: PoolRecord
  readonly client: ClientRecord
}

/** Creates the service. */
export const createSignUpSessions = ({ sessions }: { readonly sessions: ChallengeSessions }): SignUpSessions => {
  const open =
    (challenge: string, methods: readonly SignInMethod[]): SignUpSessions['start'] =>
    async (caller, user) =>
      isFlowEnabled(caller.client, 'USER_AUTH')
        ? sessions.open(provenState(caller, { user, methods }, challenge), sessionLifetimeMs(caller.client))
        : undefined
  return {
    start: open(startedSignUp, []),
    check: async ({ pool, client }, text) => {
      if (text === undefined) return
      const session = await sessions.read(text, { poolId: pool.id, clientId: client.id }).catch(whenExpired)
      if (session && session.state.challenge !== startedSignUp) throw sessionFailures.invalid()
    },
    finish: open(confirmedSignUp, [confirmedSignUp]),
  }
}

const whenExpired = (failure: unknown): undefined => {
  if (failure instanceof Failure && failure.message === sessionFailures.expired().message) return undefined
  throw failure
}
