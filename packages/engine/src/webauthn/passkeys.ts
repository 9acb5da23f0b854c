import {
  type ClientRecord,
  type GrantRecord,
  OwnerNotFound,
  type Page,
  type PageRequest,
  type PasskeyRecord,
  type PasskeyStore,
  type PoolRecord,
  type UserRecord,
  type UserStore,
} from '@poolhouse/storage'
import type { Cryptography } from '@poolhouse/cryptography'
import { toBase64Url } from '../kernel/encoding/base64.ts'
import { minute } from '../kernel/durations.ts'
import { limits } from '../limits/rules/quotas.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import { accessTokenFailures } from '../tokens/errors.ts'
import { changeUser } from '../users/change-user.ts'
import { webAuthnFailures } from './errors.ts'
import { newChallenge } from './new-challenge.ts'
import { preparePasskeyKey } from './public-key.ts'
import type { AttestedCredential } from './read-attestation.ts'
import { type AssertionResponse, parseRegistration } from './rules/credential-responses.ts'
import { isOfPlatform } from './rules/describe-passkey.ts'
import { creationOptions, userHandleOf } from './rules/options.ts'
import { isAllowedOrigin } from './rules/origin.ts'
import { allowsPasskeys, relyingPartyOf, userVerificationOf } from './rules/relying-party.ts'
import { decoy } from './decoy.ts'
import { verifyAssertion } from './verify-assertion.ts'

/** Registers passkeys and checks what they sign (behaviour: passkeys). */
export interface Passkeys {
  /**
   * Starts a registration, instead of one that was started before, and returns CredentialCreationOptions. It belongs to the user,
   * the app client and the sign-in of the access token, and ends after five minutes (G).
   */
  start(owner: PasskeyOwner): Promise<ReturnType<typeof creationOptions>>
  /** Completes the registration that `start` began, once, and stores the passkey. `credential`: RegistrationResponseJSON. */
  complete(owner: PasskeyOwner, credential: unknown): Promise<void>
  /** The passkeys of a user that the pool's current relying party can use. */
  usable(pool: PoolRecord, user: UserRecord): Promise<readonly PasskeyRecord[]>
  /** A page of the passkeys of a user, by credential id. */
  list(user: UserRecord, page: PageRequest): Promise<Page<PasskeyRecord>>
  /** Deletes a passkey of the user. Returns false if the user has none with this id. */
  delete(user: UserRecord, credentialId: string): Promise<boolean>
  /**
   * Verifies an assertion for a challenge. Returns undefined if the assertion is wrong. Does the same work without a user.
   */
  verify(
    pool: PoolRecord,
    subject: { readonly sub: string; readonly user: UserRecord | undefined },
    response: AssertionResponse,
    issued: IssuedChallenge,
  ): Promise<VerifiedAssertion | undefined>
}

/** An assertion that proves the user. */
export interface VerifiedAssertion {
  /** Whether the authenticator is separate from the device. */
  readonly isRoaming: boolean
  /** Stores the signature counter. Resolves to false if the counter was used for another challenge meanwhile. */
  saveCounter(): Promise<boolean>
}

/** A challenge that a user of passkeys got. */
export interface IssuedChallenge {
  /** Base64url. */
  readonly challenge: string
  /** When it was issued. Passkeys that were registered later are not among those that may sign it. */
  readonly at: number
}

/** The user of an access token. */
export interface PasskeyOwner {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  readonly grant: GrantRecord
}

const registrationLifetimeMs = 5 * minute

/** Builds the service. */
export const createPasskeys = ({
  clock,
  cryptography,
  environment,
  passkeys,
  random,
  users,
}: {
  readonly clock: Clock
  readonly cryptography: Cryptography
  readonly environment: Pick<Environment, 'passkeyApps'>
  readonly passkeys: PasskeyStore
  readonly random: Random
  readonly users: UserStore
}): Passkeys => {
  const all = async ({ poolId, sub }: UserRecord) =>
    (await passkeys.list(poolId, sub, { limit: limits.passkeysPerUser })).items

  const requireRelyingParty = (pool: PoolRecord): string => {
    if (!allowsPasskeys(pool)) throw webAuthnFailures.notEnabled()
    const relyingPartyId = relyingPartyOf(pool)
    if (relyingPartyId === undefined) throw webAuthnFailures.configurationMissing()
    return relyingPartyId
  }

  /** Ends the registration with this challenge, so that it completes once. */
  const consume = async ({ client, user, grant }: PasskeyOwner, challenge: string): Promise<void> => {
    await changeUser(users, user, (current) => {
      const { passkeyRegistration: started, ...rest } = current
      if (started?.challenge !== challenge || clock.now() >= started.expiresAt)
        throw webAuthnFailures.challengeNotFound()
      if (started.clientId !== client.id) throw webAuthnFailures.clientMismatch()
      if (started.eventId !== grant.eventId) throw webAuthnFailures.challengeNotFound()
      return rest
    })
  }

  const insert = async (passkey: PasskeyRecord): Promise<void> => {
    const outcome = await passkeys.insertWithin(limits.passkeysPerUser, passkey).catch((problem: unknown) => {
      throw problem instanceof OwnerNotFound ? accessTokenFailures.revoked() : problem
    })
    if (outcome === 'exists') throw webAuthnFailures.alreadyRegistered()
    if (outcome === 'full') throw webAuthnFailures.tooMany()
  }

  return {
    start: async ({ pool, client, user, grant }) => {
      const relyingPartyId = requireRelyingParty(pool)
      const challenge = newChallenge(random)
      const expiresAt = clock.now() + registrationLifetimeMs
      const passkeyRegistration = { challenge, clientId: client.id, eventId: grant.eventId, expiresAt }
      await changeUser(users, user, (current) => ({ ...current, passkeyRegistration }))
      return creationOptions(pool, user, relyingPartyId, challenge, await all(user))
    },

    complete: async (owner, credential) => {
      const { pool, user } = owner
      const relyingPartyId = requireRelyingParty(pool)
      const response = parseRegistration(credential)
      if ('problem' in response) throw webAuthnFailures.malformed(response.problem)
      const { readAttestation } = await import('./read-attestation.ts')
      const attested = readAttestation(response.attestationObject)
      if (!attested) throw webAuthnFailures.malformed('response.attestationObject cannot be read')
      await consume(owner, response.clientData.challenge)

      const { origin, isEmbedded } = response.clientData
      if (isEmbedded || !isAllowedOrigin(origin, relyingPartyId, environment.passkeyApps)) {
        throw webAuthnFailures.originNotAllowed()
      }
      const expectedHash = await cryptography.sha256(relyingPartyId)
      if (!cryptography.equal(attested.relyingPartyHash, expectedHash)) throw webAuthnFailures.relyingPartyMismatch()
      const { id, publicKey } = await requireSupported(cryptography, pool, attested)
      if (id !== response.credentialId) throw webAuthnFailures.malformed('rawId is not the id of the credential')
      const { attachment, transports } = response
      await insert({
        poolId: pool.id,
        credentialId: id,
        sub: user.sub,
        version: 1,
        createdAt: clock.now(),
        relyingPartyId,
        publicKey: toBase64Url(publicKey),
        signCount: attested.signCount,
        attachment,
        transports,
      })
    },

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

const requireSupported = async (cryptography: Cryptography, pool: PoolRecord, attested: AttestedCredential) => {
  const { credential, isUserPresent, isUserVerified } = attested
  if (!isUserPresent) throw webAuthnFailures.notSupported('the user was not present')
  if (userVerificationOf(pool) === 'required' && !isUserVerified) {
    throw webAuthnFailures.notSupported('the user was not verified')
  }
  if (!credential) throw webAuthnFailures.notSupported('it has no public key')
  if (!(await preparePasskeyKey(cryptography, credential.publicKey)))
    throw webAuthnFailures.notSupported('its key is neither ES256 nor RS256')
  return credential
}

/**
 * Stores a counter that grew. Returns false if a parallel sign-in stored the same or a higher one, except for the same challenge:
 * which of the answers to it signs in is decided by its session.
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
