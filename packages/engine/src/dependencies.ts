import type { Cryptography } from '@poolhouse/cryptography'
import type {
  AccessTokenStore,
  ClientStore,
  GrantStore,
  InstallationStore,
  PoolStore,
  OneTimeIdStore,
  UserStore,
} from '@poolhouse/storage'
import type { ClientAuth } from './clients/client-auth.ts'
import type { Clock } from './ports/clock.ts'
import type { MailSender, TextSender } from './ports/delivery.ts'
import type { Environment } from './ports/environment.ts'
import type { Random } from './ports/random.ts'
import type { Triggers } from './ports/functions.ts'
import type { Bearer } from './tokens/access-tokens.ts'
import type { Codes } from './codes/codes.ts'
import type { Cursors } from './kernel/cursors.ts'
import type { Passwords } from './passwords/passwords.ts'
import type { Sealer } from './kernel/sealer.ts'
import type { SigningKeys } from './tokens/signing-keys.ts'
import type { Strangers } from './limits/unknown-users.ts'
import type { Tokens } from './tokens/tokens.ts'
import type { ChallengeSessions } from './sign-in/challenge-sessions.ts'
import type { SignIn } from './sign-in/sign-in.ts'

/** What the runtime brings. */
export interface Ports {
  readonly clock: Clock
  readonly random: Random
  readonly cryptography: Cryptography
  readonly pools: PoolStore
  readonly clients: ClientStore
  readonly users: UserStore
  readonly grants: GrantStore
  readonly accessTokens: AccessTokenStore
  readonly oneTimeIds: OneTimeIdStore
  readonly installation: InstallationStore
  readonly mail: MailSender
  readonly texts: TextSender
  readonly triggers: Triggers
  readonly environment: Environment
}

/** What is built once from the ports, and asked for by name. */
export interface Services {
  /** Encrypts what is kept, under the master key. */
  readonly sealer: Sealer
  /** The signing keys of pools, prepared and kept. */
  readonly signingKeys: SigningKeys
  /** Issues and refreshes tokens. */
  readonly tokens: Tokens
  /** Tells whose access token it is, or refuses it. */
  readonly bearer: Bearer
  /** Finds and authenticates app clients. */
  readonly clientAuth: ClientAuth
  /** Signs users in, without tokens. */
  readonly signIn: SignIn
  /** Treats unknown names like users, where clients must not learn who exists. */
  readonly strangers: Strangers
  /** Makes and checks passwords as SRP verifiers. */
  readonly passwords: Passwords
  /** Makes, sends and reads verification codes. */
  readonly codes: Codes
  /** The `Session` texts of challenges. */
  readonly sessions: ChallengeSessions
  /** Page tokens that cannot be forged. */
  readonly cursors: Cursors
}

/** Everything a handler may ask for. */
export interface Dependencies extends Ports, Services {}
