import type { Cryptography } from '@poolhouse/cryptography'
import {
  type ClientRecord,
  type GrantRecord,
  OwnerNotFound,
  type PasskeyRecord,
  type PasskeyStore,
  type PoolRecord,
  type UserRecord,
  type UserStore,
} from '@poolhouse/storage'
import { minute } from '../kernel/durations.ts'
import { toBase64Url } from '../kernel/encoding/base64.ts'
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
import { parseRegistration } from './rules/credential-responses.ts'
import { creationOptions } from './rules/options.ts'
import { isAllowedOrigin } from './rules/origin.ts'
import { allowsPasskeys, relyingPartyOf, userVerificationOf } from './rules/relying-party.ts'

/** Registers passkeys of signed-in users (behaviour: passkeys). */
export interface PasskeyRegistration {
  /**
   * Starts a registration, which replaces an earlier one, and returns CredentialCreationOptions. It belongs to the user,
   * the app client and the sign-in of the access token, and expires after five minutes (G).
   */
  start(owner: PasskeyOwner): Promise<ReturnType<typeof creationOptions>>
  /**
   * Completes the registration and stores the passkey. Each registration completes once. `credential`: RegistrationResponseJSON.
   */
  complete(owner: PasskeyOwner, credential: unknown): Promise<void>
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
export const createPasskeyRegistration = ({
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
}): PasskeyRegistration => {
  /** Removes the registration with this challenge, so that it completes once. */
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
      const registered = (await passkeys.list(user.poolId, user.sub, { limit: limits.passkeysPerUser })).items
      return creationOptions(pool, user, relyingPartyId, challenge, registered)
    },

    complete: async (owner, credential) => {
      const { pool, user } = owner
      const relyingPartyId = requireRelyingParty(pool)
      const response = parseRegistration(credential)
      if (!response) throw webAuthnFailures.malformed()
      const { readAttestation } = await import('./read-attestation.ts')
      const attested = readAttestation(response.attestationObject)
      if (!attested) throw webAuthnFailures.malformed()
      await consume(owner, response.clientData.challenge)

      const { origin, isEmbedded } = response.clientData
      if (isEmbedded || !isAllowedOrigin(origin, relyingPartyId, environment.passkeyApps)) {
        throw webAuthnFailures.originNotAllowed()
      }
      const expectedHash = await cryptography.sha256(relyingPartyId)
      if (!cryptography.equal(attested.relyingPartyHash, expectedHash)) throw webAuthnFailures.relyingPartyMismatch()
      const { id, publicKey } = await requireSupported(cryptography, pool, attested)
      if (id !== response.credentialId) throw webAuthnFailures.malformed()
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
  }
}

const requireRelyingParty = (pool: PoolRecord): string => {
  if (!allowsPasskeys(pool)) throw webAuthnFailures.notEnabled()
  const relyingPartyId = relyingPartyOf(pool)
  if (relyingPartyId === undefined) throw webAuthnFailures.configurationMissing()
  return relyingPartyId
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
