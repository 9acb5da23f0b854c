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
 * are sealed, each code is accepted once, and wrong codes lock the user like wrong passwords.
 */
export interface Authenticators {
  /** Stores a new, unverified secret with the user. Returns it as base32 of 52 characters. */
  associate(user: UserRecord): Promise<string>
  /**
   * Verifies the first code of the secret that `associate` stored, which then replaces an older authenticator. Throws
   * SoftwareTokenMFANotFoundException without such a secret, EnableSoftwareTokenMFAException for a wrong code.
   *
   * @param options `name`: FriendlyDeviceName. `enable`: turns the factor on.
   */
  confirm(
    user: UserRecord,
    code: string,
    options: { readonly name: string | undefined; readonly enable: boolean },
  ): Promise<UserRecord>
  /**
   * Checks a code at sign-in. Throws SoftwareTokenMFANotFoundException, CodeMismatchException, ExpiredCodeException for a used
   * code, and NotAuthorizedException while the user is locked. Returns the stored user.
   *
   * @param session the session of the challenge. It is consumed concurrently with the code, so that both share one commit. Of
   *   racing responses to one session, only the one that consumes it succeeds.
   */
  accept(user: UserRecord, code: string, session: ChallengeSession): Promise<UserRecord>
}

/** A single-use session of a challenge. */
export interface ChallengeSession {
  readonly id: string
  /** Consumes the session. Rejects for all callers except the first. */
  spend(): Promise<void>
}

/** Creates the service. */
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
  /** The time step of a code; undefined for a wrong code. */
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
 * Loads the library without hash functions on demand, because most requests do not need it, and once, because Node resolves a
 * package again at every `import()`.
 */
const loadOtp = () => (loading ??= import('otpauth/bare'))

const period = 30

/** The accepted time steps, relative to the current one, most probable first. */
const acceptedSteps = [0, -1, 1]

/** Compares the code with that of each accepted step, in constant time. */
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
  const codeBytes = toUtf8(code)
  return acceptedSteps
    .map((delta) => current + delta)
    .find((counter) => equal(toUtf8(HOTP.generate({ secret, counter, digits: 6, hmac })), codeBytes))
}

const contextOf = ({ poolId, sub }: UserRecord): string => `authenticator/${poolId}/${sub}`

const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
