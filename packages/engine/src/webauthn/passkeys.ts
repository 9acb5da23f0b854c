import type { Page, PageRequest, PasskeyRecord, PasskeyStore, PoolRecord, UserRecord } from '@poolhouse/storage'
import { limits } from '../limits/rules/quotas.ts'
import { decoy } from './decoy.ts'
import { createPasskeyRegistration, type PasskeyRegistration } from './passkey-registration.ts'
import type { AssertionResponse } from './rules/credential-responses.ts'
import { isOfPlatform } from './rules/describe-passkey.ts'
import { userHandleOf } from './rules/options.ts'
import { allowsPasskeys, relyingPartyOf, userVerificationOf } from './rules/relying-party.ts'
import { verifyAssertion } from './verify-assertion.ts'

/** Registers passkeys and verifies their assertions (behaviour: passkeys). */
export interface Passkeys extends PasskeyRegistration {
  /** The passkeys of a user that the pool's current relying party can use. */
  usable(pool: PoolRecord, user: UserRecord): Promise<readonly PasskeyRecord[]>
  /** A page of the passkeys of a user, by credential id. */
  list(user: UserRecord, page: PageRequest): Promise<Page<PasskeyRecord>>
  /** Deletes a passkey of the user. Returns false if the user has none with this id. */
  delete(user: UserRecord, credentialId: string): Promise<boolean>
  /**
   * Verifies an assertion for a challenge. Returns undefined if it is invalid. Takes the same time for an unknown user.
   */
  verify(
    pool: PoolRecord,
    subject: { readonly sub: string; readonly user: UserRecord | undefined },
    response: AssertionResponse,
    issued: IssuedChallenge,
  ): Promise<VerifiedAssertion | undefined>
}

/** A valid assertion of a user. */
export interface VerifiedAssertion {
  /** Whether the authenticator is separate from the device. */
  readonly isRoaming: boolean
  /** Stores the signature counter. Resolves to false if another request used the counter for another challenge. */
  saveCounter(): Promise<boolean>
}

/** A challenge for passkeys. */
export interface IssuedChallenge {
  /** Base64url. */
  readonly challenge: string
  /** The time at which it was issued. Passkeys that were registered later cannot sign it. */
  readonly at: number
}

/** Builds the service. */
export const createPasskeys = (dependencies: Parameters<typeof createPasskeyRegistration>[0]): Passkeys => {
  const { cryptography, environment, passkeys } = dependencies
  const all = async ({ poolId, sub }: UserRecord) =>
    (await passkeys.list(poolId, sub, { limit: limits.passkeysPerUser })).items

  return {
    ...createPasskeyRegistration(dependencies),

    usable: async (pool, user) => {
      const relyingPartyId = relyingPartyOf(pool)
      if (!allowsPasskeys(pool) || relyingPartyId === undefined) return []
      return (await all(user)).filter((passkey) => passkey.relyingPartyId === relyingPartyId)
    },

    list: ({ poolId, sub }, page) => passkeys.list(poolId, sub, page),

    delete: ({ poolId, sub }, credentialId) => passkeys.delete(poolId, sub, credentialId),

    verify: async (pool, { sub, user }, response, issued) => {
      const relyingPartyId = relyingPartyOf(pool)
      if (relyingPartyId === undefined || !allowsPasskeys(pool)) return undefined
      const found = await passkeys.find(pool.id, response.credentialId)
      const isOffered =
        found?.sub === user?.sub && found?.relyingPartyId === relyingPartyId && found.createdAt <= issued.at
      const passkey = user && isOffered ? found : undefined
      const signCount = await verifyAssertion(cryptography, passkey ?? decoy, response, {
        challenge: issued.challenge,
        relyingPartyId,
        apps: environment.passkeyApps,
        requiresUserVerification: userVerificationOf(pool) === 'required',
        userHandle: userHandleOf(sub),
      })
      if (!passkey || signCount === undefined) return undefined
      const used = { signCount, lastChallenge: issued.challenge }
      return { isRoaming: !isOfPlatform(passkey), saveCounter: () => saveCounter(passkeys, passkey, used) }
    },
  }
}

/**
 * Stores a counter that increased. Returns false if a concurrent sign-in stored the same or a higher one. The same counter for the
 * same challenge is accepted, because the session of the challenge allows only one response.
 */
const saveCounter = async (
  passkeys: PasskeyStore,
  passkey: PasskeyRecord,
  used: Required<Pick<PasskeyRecord, 'signCount' | 'lastChallenge'>>,
): Promise<boolean> => {
  if (used.signCount === passkey.signCount) return true
  if ((await passkeys.save({ ...passkey, ...used })) === 'saved') return true
  const current = await passkeys.find(passkey.poolId, passkey.credentialId)
  if (!current || current.signCount > used.signCount) return false
  if (current.signCount === used.signCount) return current.lastChallenge === used.lastChallenge
  return saveCounter(passkeys, current, used)
}
