import { type Api, createApi } from './api/api.ts'
import { createClientAuth } from './clients/client-auth.ts'
import { createClientSecrets } from './clients/client-secrets.ts'
import { createCodes } from './codes/codes.ts'
import type { Dependencies, Ports } from './dependencies.ts'
import { createDevices } from './devices/devices.ts'
import { createGroupMembers } from './groups/group-members.ts'
import { fitsMasterKey } from './installation/master-key-check.ts'
import { createImports, type Imports } from './imports/imports.ts'
import { createInvitations } from './invitations/create-invitations.ts'
import { createCursors } from './kernel/cursors.ts'
import { createSealer } from './kernel/sealer.ts'
import { createAttemptLimits } from './limits/attempt-limits.ts'
import { createRequestLimits } from './limits/request-limits.ts'
import { createUnknownUserGuard } from './limits/unknown-user-guard.ts'
import { createAuthenticators } from './mfa/authenticators.ts'
import { createSecondFactorCodes } from './mfa/second-factor-codes.ts'
import { createMigration } from './migration/migration.ts'
import { createMessages } from './messages/messages.ts'
import { createAuthEvents } from './monitoring/auth-events.ts'
import { requirePasswordList } from './monitoring/require-password-list.ts'
import { createCheckNewPassword } from './monitoring/check-new-password.ts'
import { createFeedback, type Feedback } from './monitoring/feedback.ts'
import { createWatchedSignIn } from './monitoring/watched-sign-in.ts'
import { createPasswords } from './passwords/passwords.ts'
import { createRecovery } from './recovery/create-recovery.ts'
import { createRegistration } from './registration/create-registration.ts'
import { createSessionSecurity } from './session-security/session-security.ts'
import { createChallengeSessions } from './sign-in/challenge-sessions.ts'
import { createSignUpSessions } from './sign-in/sign-up-sessions.ts'
import { createSoftwareTokens } from './sign-in/software-tokens.ts'
import { createAccessTokens } from './tokens/access-tokens.ts'
import { issuerOf } from './tokens/issuers.ts'
import { createPasskeys } from './webauthn/passkeys.ts'
import { createSigningKeys, type SigningKeys } from './tokens/signing-keys.ts'
import { createTokens } from './tokens/tokens.ts'
import { createTriggers } from './triggers/triggers.ts'
import { createUserSessions } from './user-sessions/user-sessions.ts'

/** The identity engine: one member per entry point, each with its own errors. */
export interface Engine {
  /** The operations of the contract. */
  readonly api: Api
  /** For the JWKS document. */
  readonly signingKeys: Pick<SigningKeys, 'jwks'>
  /** The issuer of a pool's tokens, for its discovery document. Undefined for an unknown pool. */
  issuerOf(poolId: string): Promise<string | undefined>
  /** For the links of mails about risky sign-ins. */
  readonly feedback: Feedback
  /** For the uploads of import jobs, and to continue them. */
  readonly imports: Imports
  /** Calls `compromisedPasswords.required` if a pool has threat protection. For the start of an installation without a list. */
  requirePasswordList(): Promise<void>
}

/** The secrets of an installation. */
export interface Secrets {
  /** 32 bytes. Sealed data cannot be opened without it. */
  readonly masterKey: Uint8Array
}

/** The storage was sealed with another master key, so its contents cannot be opened. */
export class WrongMasterKeyError extends Error {
  override readonly name = 'WrongMasterKeyError'
}

/** Creates the engine. Throws a WrongMasterKeyError before anything is written. */
export const createEngine = async (ports: Ports, { masterKey }: Secrets): Promise<Engine> => {
  const dependencies = await withServices(ports, masterKey)
  if (!(await fitsMasterKey(dependencies))) {
    throw new WrongMasterKeyError('The storage was sealed under another master key.')
  }
  return {
    api: createApi(dependencies),
    signingKeys: dependencies.signingKeys,
    issuerOf: async (poolId) => {
      const pool = await dependencies.pools.find(poolId)
      return pool && issuerOf(dependencies.environment, pool)
    },
    feedback: createFeedback(dependencies),
    imports: dependencies.imports,
    requirePasswordList: () => requirePasswordList(dependencies),
  }
}

/** Creates the services from the ports, in the order of their dependencies. */
export const withServices = async (ports: Ports, masterKey: Uint8Array): Promise<Dependencies> => {
  const sealer = await createSealer(ports.cryptography, masterKey)
  const base = { ...ports, sealer }
  const signingKeys = createSigningKeys(base)
  const triggers = createTriggers(base)
  const groupMembers = createGroupMembers(base)
  const requestLimits = createRequestLimits(base)
  const messages = createMessages({ ...base, requestLimits, triggers })
  const codes = createCodes({ ...base, messages })
  const passwords = createPasswords(base)
  const core = {
    ...base,
    triggers,
    messages,
    migration: createMigration({ ...base, passwords, triggers }),
    sessionSecurity: createSessionSecurity({ ...base, messages }),
    attempts: createAttemptLimits(base),
    authEvents: createAuthEvents(base),
    checkNewPassword: createCheckNewPassword(base),
    authenticators: createAuthenticators(base),
    codes,
    devices: createDevices(base),
    secondFactorCodes: createSecondFactorCodes({ ...base, codes }),
    passwords,
    passkeys: createPasskeys(base),
    sessions: createChallengeSessions(base),
    userSessions: createUserSessions(base),
    unknownUsers: createUnknownUserGuard(base),
  }
  const accessTokens = createAccessTokens({ ...base, signingKeys })
  return {
    ...core,
    requestLimits,
    signingKeys,
    accessTokens,
    clientAuth: createClientAuth(base),
    clientSecrets: createClientSecrets(base),
    cursors: createCursors(base),
    groupMembers,
    imports: createImports({ ...base, passwords }),
    invitations: createInvitations(core),
    recovery: createRecovery(core),
    registration: createRegistration(core),
    signIn: createWatchedSignIn(core),
    signUpSessions: createSignUpSessions(core),
    tokens: createTokens({ ...core, groupMembers, signingKeys, triggers }),
    softwareTokens: createSoftwareTokens({ ...core, accessTokens }),
  }
}
