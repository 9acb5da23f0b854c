import type { Cryptography } from '@poolhouse/cryptography'
import type * as Otp from 'otpauth/bare'
import type { Sealed, UserRecord, UserStore } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import type { Failure } from '../kernel/failure.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import { toUtf8 } from '../kernel/encoding/text.ts'
import { changeUser } from '../users/change-user.ts'
import { mfaFailures } from './errors.ts'
import { countAttempt, withoutLockout } from './rules/code-lockout.ts'
import { noMfa } from './rules/preferences.ts'

/**
 * Time-based one-time passwords (RFC 6238: SHA-1, six digits, steps of 30 seconds, one step of clock drift either way). Secrets
 * are sealed, each code is accepted once, and wrong codes lock the user as wrong passwords do.
 */
export interface Authenticators {
  /** Stores a new secret with the user, to be verified. Returns it as base32 text of 52 characters. */
  associate(user: UserRecord): Promise<string>
  /**
   * Verifies the first code of the secret that `associate` stored, which then replaces an older authenticator. Throws
   * SoftwareTokenMFANotFound without such a secret, EnableSoftwareTokenMFA for a wrong code.
   *
   * @param options `name`: FriendlyDeviceName. `enable`: turns the factor on.
   */
  confirm(
    user: UserRecord,
    code: string,
    options: { readonly name: string | undefined; readonly enable: boolean },
  ): Promise<UserRecord>
  /**
   * Accepts a code at sign-in. Throws SoftwareTokenMFANotFound, CodeMismatch, ExpiredCode for a code that was used, and
   * NotAuthorized while the user is locked. Returns the user as stored.
   *
   * @param session the session of the challenge that the code responds to. It is used up together with the code, so that both take one commit. Of
   *   racing responses to one session, the one that uses it up succeeds.
   */
  accept(user: UserRecord, code: string, session: ChallengeSession): Promise<UserRecord>
}

/** A session that one response uses up. */
export interface ChallengeSession {
  readonly id: string
  /** Rejects for all but the first caller. */
  spend(): Promise<void>
}

/** Builds the service. */
export const createAuthenticators = ({
  clock,
  cryptography,
  random,
  sealer,
  users,
}: {
  readonly clock: Clock
  readonly cryptography: Pick<Cryptography, 'equal' | 'hmacSha1'>
  readonly random: Random
  readonly sealer: Sealer
  readonly users: UserStore
}): Authenticators => {
  /** The time step that a code is of; undefined for a wrong code. */
  const stepOf = async (user: UserRecord, sealed: Sealed, code: string): Promise<number | undefined> => {
    const secret = await sealer.open(sealed, contextOf(user))
    if (!secret) throw new TypeError('The secret of an authenticator cannot be opened.')
    return findStep(cryptography, secret, code, clock.now())
  }

  /** Checks a code in the save that records its use, so that of concurrent callers with one code exactly one succeeds. */
  const settle = async (
    user: UserRecord,
    decide: (current: UserRecord) => UserRecord | Failure,
  ): Promise<UserRecord> => {
    let failure: Failure | undefined
    const saved = await changeUser(users, user, (current) => {
      const counted = countAttempt(current, clock.now())
      const decided = decide(current)
      failure = decided instanceof Error ? decided : undefined
      return decided instanceof Error ? counted : withoutLockout(decided)
    })
    if (failure) throw failure
    return saved
  }

  return {
    associate: async (user) => {
      const secret = random.bytes(32)
      const pendingAuthenticator = await sealer.seal(secret, contextOf(user))
      await changeUser(users, user, (current) => ({
        ...current,
        mfa: { ...(current.mfa ?? noMfa), pendingAuthenticator },
      }))
      const { Secret } = await loadOtp()
      return new Secret({ buffer: toArrayBuffer(secret) }).base32
    },

    confirm: async (user, code, { name, enable }) => {
      const secret = user.mfa?.pendingAuthenticator
      if (!secret) throw mfaFailures.noAuthenticator()
      const step = await stepOf(user, secret, code)
      return settle(user, (current) => {
        if (current.mfa?.pendingAuthenticator !== secret || step === undefined) return mfaFailures.firstCodeWrong()
        const { pendingAuthenticator: _, ...before } = current.mfa
        const enabled = new Set([...before.enabled, ...(enable ? (['SOFTWARE_TOKEN_MFA'] as const) : [])])
        return {
          ...current,
          mfa: { ...before, enabled: [...enabled], authenticator: { secret, name, lastStep: step } },
        }
      })
    },

    accept: async (user, code, session) => {
      const authenticator = user.mfa?.authenticator
      if (!authenticator) throw mfaFailures.noAuthenticator()
      const step = await stepOf(user, authenticator.secret, code)
      const decide = (current: UserRecord): UserRecord | Failure => {
        const stored = current.mfa?.authenticator
        if (!current.mfa || stored?.secret !== authenticator.secret || step === undefined)
          return mfaFailures.wrongToken()
        if (step === stored.lastStep && stored.lastSession === session.id) return current
        if (step <= stored.lastStep) return mfaFailures.usedToken()
        const used = { ...stored, lastStep: step, lastSession: session.id }
        return { ...current, mfa: { ...current.mfa, authenticator: used } }
      }
      countAttempt(user, clock.now())
      const isRight = !(decide(user) instanceof Error)
      const [proven] = await Promise.all([settle(user, decide), isRight ? session.spend() : undefined])
      return proven
    },
  }
}

let loading: Promise<typeof Otp> | undefined

/**
 * Loads the library once, which most requests do not need, in its form without hashes. Node resolves a package again at every
 * `import()`.
 */
const loadOtp = () => (loading ??= import('otpauth/bare'))

const period = 30

/** The steps whose codes are accepted, relative to the current one: first the most probable. */
const acceptedSteps = [0, -1, 1]

/** Compares with the code of each accepted step, in constant time each. */
const findStep = async (
  { equal, hmacSha1 }: Pick<Cryptography, 'equal' | 'hmacSha1'>,
  bytes: Uint8Array,
  code: string,
  now: number,
): Promise<number | undefined> => {
  const { HOTP, Secret } = await loadOtp()
  const secret = new Secret({ buffer: toArrayBuffer(bytes) })
  const hmac = (_algorithm: string, key: Uint8Array, message: Uint8Array) => hmacSha1(key, message)
  const current = Math.floor(now / 1000 / period)
  const given = toUtf8(code)
  return acceptedSteps
    .map((delta) => current + delta)
    .find((counter) => equal(toUtf8(HOTP.generate({ secret, counter, digits: 6, hmac })), given))
}

const contextOf = ({ poolId, sub }: UserRecord): string => `authenticator/${poolId}/${sub}`

const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
