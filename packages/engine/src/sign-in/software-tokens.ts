import type { ClientRecord, ClientStore, PoolRecord, PoolStore, UserRecord, UserStore } from '@poolhouse/storage'
import { requirePool } from '../pools/find-pool.ts'
import type { ChallengeSessions, OpenedSession } from './challenge-sessions.ts'
import type { SetupStep } from './challenges/mfa-setup.ts'
import { rejectChangedPassword } from './proven-state.ts'
import { rejectNeedlessSetup } from './reject-needless-setup.ts'
import { sessionLifetimeMs } from './rules/session-lifetime.ts'
import { sessionFailures } from './session-errors.ts'
import type { AccessTokens } from '../tokens/access-tokens.ts'
import { Failure } from '../kernel/failure.ts'
import { accessTokenFailures } from '../tokens/errors.ts'
import { userFailures } from '../users/errors.ts'
import type { Authenticators } from '../mfa/authenticators.ts'
import { mfaFailures } from '../mfa/errors.ts'
import { mfaModeOf, poolFactors } from '../mfa/rules/pool-factors.ts'

/** The credentials of a user who sets up an authenticator: exactly one of the two. */
export interface SetupCredentials {
  readonly AccessToken?: string | undefined
  /** The session of an MFA_SETUP challenge. */
  readonly Session?: string | undefined
}

/** Sets up authenticators, for signed-in users and during sign-ins (behaviour: MFA, sections 3 and 4). */
export interface SoftwareTokens {
  /** Returns a new secret, and for a session also the next session of the setup. */
  associate(credentials: SetupCredentials): Promise<{ readonly secret: string; readonly session?: string }>
  /** Verifies the first code of the secret. For a session, returns the session for the response to MFA_SETUP. */
  verify(credentials: SetupCredentials, code: string, name: string | undefined): Promise<{ readonly session?: string }>
}

/** AssociateSoftwareToken declares no errors about the state of the user, so the token counts as revoked (G). */
const declaredByAssociate = (failure: unknown): never => {
  const isAboutUser =
    failure instanceof Failure &&
    ['PasswordResetRequiredException', 'UserNotConfirmedException', 'UserNotFoundException'].includes(failure.code)
  throw isAboutUser ? accessTokenFailures.revoked() : failure
}

interface Setup {
  readonly pool: PoolRecord
  readonly user: UserRecord
  readonly session: SetupSession | undefined
}

interface SetupSession extends OpenedSession {
  readonly client: ClientRecord
}

/** Creates the service. */
export const createSoftwareTokens = ({
  accessTokens,
  authenticators,
  clients,
  pools,
  sessions,
  users,
}: {
  readonly accessTokens: AccessTokens
  readonly authenticators: Authenticators
  readonly clients: ClientStore
  readonly pools: PoolStore
  readonly sessions: ChallengeSessions
  readonly users: UserStore
}): SoftwareTokens => {
  const setupOf = async ({ AccessToken, Session }: SetupCredentials): Promise<Setup> => {
    if ((AccessToken === undefined) === (Session === undefined)) throw mfaFailures.tokenAndSession()
    if (AccessToken !== undefined) {
      const { pool, user } = await accessTokens.authenticate(AccessToken)
      return { pool, user, session: undefined }
    }
    const session = await sessions.readAny(Session ?? '')
    if (session.state.challenge !== 'MFA_SETUP') throw sessionFailures.invalid()
    const pool = await requirePool(pools, session.state.poolId)
    const user = await users.find(pool.id, session.state.sub)
    const client = await clients.find(session.state.clientId)
    if (!user || !client) throw sessionFailures.invalid()
    if (!user.enabled) throw userFailures.disabled()
    rejectChangedPassword(session.state, user)
    rejectNeedlessSetup(pool, user)
    return { pool, user, session: { ...session, client } }
  }

  /** Consumes the session and opens that of the next step, with the usual lifetime of the client's sessions (H). */
  const next = async (session: SetupSession | undefined, setup: SetupStep) => {
    if (!session) return {}
    await sessions.spend(session)
    const state = { ...session.state, data: { ...session.state.data, setup } }
    return { session: await sessions.open(state, sessionLifetimeMs(session.client)) }
  }

  return {
    associate: async (credentials) => {
      const { pool, user, session } = await setupOf(credentials).catch(declaredByAssociate)
      if (!poolFactors(pool).includes('SOFTWARE_TOKEN_MFA')) throw mfaFailures.softwareTokenOff()
      const continued = await next(session, 'associated')
      return { ...continued, secret: await authenticators.associate(user) }
    },

    verify: async (credentials, code, name) => {
      const { pool, user, session } = await setupOf(credentials)
      if (session && session.state.data?.setup !== 'associated') throw sessionFailures.invalid()
      await authenticators.confirm(user, code, { name, enable: mfaModeOf(pool) === 'ON' })
      return next(session, 'verified')
    },
  }
}
