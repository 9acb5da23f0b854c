import { describe, expect, test } from 'vitest'
import type { Failure } from '../kernel/failure.ts'
import { createPasskeyDevice, type Deviation } from '../testing/passkey-device.ts'
import { aPasskeyPool, registered } from '../testing/passkey-pool.ts'

import { accessTokenFailures } from '../tokens/errors.ts'
import { userFailures } from '../users/errors.ts'
import { webAuthnFailures } from './errors.ts'
import { tally } from '../testing/tally.ts'

const origin = 'https://app.example.com'

describe('StartWebAuthnRegistration', () => {
  test('returns the options of the service', async () => {
    const { start, user } = await aPasskeyPool()
    const { CredentialCreationOptions } = await start()
    expect(CredentialCreationOptions).toEqual({
      rp: { id: 'example.com', name: 'example.com' },
      user: { id: Buffer.from(user.sub).toString('base64url'), name: 'ada', displayName: 'ada' },
      challenge: expect.stringMatching(/^[\w-]{22}$/),
      pubKeyCredParams: [
        { type: 'public-key', alg: -7 },
        { type: 'public-key', alg: -257 },
      ],
      timeout: 60_000,
      excludeCredentials: [],
      authenticatorSelection: { requireResidentKey: true, residentKey: 'required', userVerification: 'preferred' },
    })
  })

  test('excludes the passkeys of the user, and requires verification if the pool does', async () => {
    const pool = await aPasskeyPool({ UserVerification: 'required' })
    const device = await registered(pool)
    const { CredentialCreationOptions } = await pool.start()
    expect(CredentialCreationOptions).toMatchObject({
      excludeCredentials: [{ type: 'public-key', id: device.credentialId }],
      authenticatorSelection: { userVerification: 'required' },
    })
  })

  test('requires WEB_AUTHN among the first factors, and a relying party', async () => {
    const without = await aPasskeyPool({}, ['PASSWORD'])
    await expect(without.start()).rejects.toThrow(webAuthnFailures.notEnabled())
    await expect(without.complete({})).rejects.toThrow(webAuthnFailures.notEnabled())
    const unconfigured = await aPasskeyPool({ RelyingPartyId: undefined })
    await expect(unconfigured.start()).rejects.toThrow(webAuthnFailures.configurationMissing())
    const { pool, storage } = unconfigured
    const withDomain = { ...pool, settings: { ...pool.settings, Domain: 'acme' } }
    await storage.pools.save(withDomain)
    const prefix = { id: 'acme.auth.us-east-1.amazoncognito.com' }
    expect((await unconfigured.start()).CredentialCreationOptions).toMatchObject({ rp: prefix })
    await storage.pools.save({
      ...withDomain,
      version: 3,
      settings: { ...pool.settings, CustomDomain: 'id.example.com' },
    })
    expect((await unconfigured.start()).CredentialCreationOptions).toMatchObject({ rp: { id: 'id.example.com' } })
  })

  test('rejects deleted users and users who must reset the password, with declared errors', async () => {
    const reset = await aPasskeyPool()
    await reset.records.change(await reset.stored(reset.user), { status: 'RESET_REQUIRED' })
    await expect(reset.start()).rejects.toThrow(userFailures.resetRequired())
    const deleted = await aPasskeyPool()
    await deleted.invoke('AdminDeleteUser', { UserPoolId: deleted.pool.id, Username: 'ada' })
    await expect(deleted.start()).rejects.toThrow(accessTokenFailures.revoked())
  })
})

describe('CompleteWebAuthnRegistration', () => {
  test.each([-7, -257] as const)('stores a passkey with algorithm %d, which is then listed', async (algorithm) => {
    const { start, complete, list, clock } = await aPasskeyPool()
    const device = createPasskeyDevice(origin, { algorithm })
    const { CredentialCreationOptions } = await start()
    expect(await complete(device.create(CredentialCreationOptions))).toEqual({})
    expect(await list()).toEqual({
      Credentials: [
        {
          CredentialId: device.credentialId,
          FriendlyCredentialName: 'Platform passkey',
          RelyingPartyId: 'example.com',
          AuthenticatorAttachment: 'platform',
          AuthenticatorTransports: ['internal', 'hybrid'],
          CreatedAt: clock.now() / 1000,
        },
      ],
    })
  })

  test('ignores the attestation statement', async () => {
    const { start, complete } = await aPasskeyPool()
    const device = createPasskeyDevice(origin, { attestationFormat: 'packed' })
    expect(await complete(device.create((await start()).CredentialCreationOptions))).toEqual({})
  })

  test('accepts each registration once, also in parallel requests', async () => {
    const { start, complete, list } = await aPasskeyPool()
    const credential = createPasskeyDevice(origin).create((await start()).CredentialCreationOptions)
    const outcomes = await tally(Array.from({ length: 10 }, () => complete(credential)))
    expect(outcomes).toEqual({ accepted: 1, [webAuthnFailures.challengeNotFound().message]: 9 })
    expect((await list()).Credentials).toHaveLength(1)
  })

  test('accepts only the newest registration, for five minutes', async () => {
    const { start, complete, clock } = await aPasskeyPool()
    const device = createPasskeyDevice(origin)
    const old = device.create((await start()).CredentialCreationOptions)
    const recent = device.create((await start()).CredentialCreationOptions)
    await expect(complete(old)).rejects.toThrow(webAuthnFailures.challengeNotFound())
    clock.advance(5 * 60_000)
    await expect(complete(recent)).rejects.toThrow(webAuthnFailures.challengeNotFound())
  })

  test('requires the user, the app client and the sign-in that started it', async () => {
    const { start, complete, pool, client, aClient, aUser, signIn } = await aPasskeyPool()
    await aUser(pool, 'eve')
    const credential = createPasskeyDevice(origin).create((await start()).CredentialCreationOptions)
    const eves = await signIn(client, 'eve')
    await expect(complete(credential, eves.AccessToken)).rejects.toThrow(webAuthnFailures.challengeNotFound())
    const elsewhere = await signIn(await aClient(pool), 'ada')
    await expect(complete(credential, elsewhere.AccessToken)).rejects.toThrow(webAuthnFailures.clientMismatch())
    const later = await signIn(client, 'ada')
    await expect(complete(credential, later.AccessToken)).rejects.toThrow(webAuthnFailures.challengeNotFound())
    expect(await complete(credential)).toEqual({})
  })

  const notAllowed = webAuthnFailures.originNotAllowed()
  test.each<[string, Deviation, Failure]>([
    ['another site', { origin: 'https://evil.example' }, notAllowed],
    ['a site that ends alike', { origin: 'https://notexample.com' }, notAllowed],
    ['HTTP', { origin: 'http://app.example.com' }, notAllowed],
    ['a path', { origin: 'https://app.example.com/path' }, notAllowed],
    ['a native application', { origin: 'android:apk-key-hash:abc' }, notAllowed],
    ['a page in a frame of another origin', { crossOrigin: true }, notAllowed],
    ['another relying party', { relyingPartyId: 'evil.example' }, webAuthnFailures.relyingPartyMismatch()],
    ['an absent user', { isUserPresent: false }, webAuthnFailures.notSupported('the user was not present')],
    ['another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' }, webAuthnFailures.challengeNotFound()],
    ['a signature in place of a registration', { type: 'webauthn.get' }, webAuthnFailures.malformed()],
    [
      'an algorithm that was not offered',
      { algorithm: -8 },
      webAuthnFailures.notSupported('its key is neither ES256 nor RS256'),
    ],
  ])('rejects %s', async (_, deviation, failure) => {
    const { start, complete, list } = await aPasskeyPool()
    const credential = createPasskeyDevice(origin, deviation).create((await start()).CredentialCreationOptions)
    await expect(complete(credential)).rejects.toThrow(failure)
    expect(await list()).toEqual({ Credentials: [] })
  })

  test('requires user verification if the pool does', async () => {
    const { start, complete } = await aPasskeyPool({ UserVerification: 'required' })
    const device = createPasskeyDevice(origin, { isUserVerified: false })
    const credential = device.create((await start()).CredentialCreationOptions)
    await expect(complete(credential)).rejects.toThrow(webAuthnFailures.notSupported('the user was not verified'))
  })

  test.each<[string, object]>([
    ['nothing', {}],
    ['a list', []],
    ['an id that is not base64url', { type: 'public-key', rawId: '***' }],
    ['no response', { type: 'public-key', rawId: 'AAAA' }],
  ])('rejects %s', async (_, credential) => {
    const { start, complete } = await aPasskeyPool()
    await start()
    await expect(complete(credential)).rejects.toThrow(webAuthnFailures.malformed())
  })

  test.each(['AAAA', 'o2NmbXRkbm9uZQ', ''])('rejects the attestation object %j', async (attestationObject) => {
    const { start, complete } = await aPasskeyPool()
    const credential = createPasskeyDevice(origin).create((await start()).CredentialCreationOptions) as {
      readonly response: object
    }
    const broken = { ...credential, response: { ...credential.response, attestationObject } }
    await expect(complete(broken)).rejects.toThrow(webAuthnFailures.malformed())
  })

  test('rejects a credential that another user has', async () => {
    const engine = await aPasskeyPool()
    const { credentialId } = await registered(engine)
    await engine.aUser(engine.pool, 'eve')
    const { AccessToken } = await engine.signIn(engine.client, 'eve')
    const { CredentialCreationOptions } = await engine.start(AccessToken)
    const device = createPasskeyDevice(origin, { credentialId: Buffer.from(credentialId, 'base64url') })
    await expect(engine.complete(device.create(CredentialCreationOptions), AccessToken)).rejects.toThrow(
      webAuthnFailures.alreadyRegistered(),
    )
  })

  test('stores at most 20 passkeys of a user', async () => {
    const engine = await aPasskeyPool()
    for (let count = 0; count < 20; count += 1) await registered(engine)
    const credential = createPasskeyDevice(origin).create((await engine.start()).CredentialCreationOptions)
    await expect(engine.complete(credential)).rejects.toThrow(webAuthnFailures.tooMany())
    expect((await engine.list()).Credentials).toHaveLength(20)
  })
})

describe('ListWebAuthnCredentials and DeleteWebAuthnCredential', () => {
  test('list by id, in pages', async () => {
    const engine = await aPasskeyPool()
    const ids = []
    for (let count = 0; count < 5; count += 1) ids.push((await registered(engine)).credentialId)
    const first = await engine.list({ MaxResults: 3 })
    const rest = await engine.list({ MaxResults: 3, NextToken: first.NextToken })
    expect(rest).not.toHaveProperty('NextToken')
    const listed = [...first.Credentials, ...rest.Credentials].map(({ CredentialId }) => CredentialId)
    expect(listed).toEqual(ids.toSorted())
    expect((await engine.list({ MaxResults: 0 })).Credentials).toHaveLength(5)
  })

  test('delete a passkey of the user, and not of another', async () => {
    const engine = await aPasskeyPool()
    const { credentialId: CredentialId } = await registered(engine)
    await engine.aUser(engine.pool, 'eve')
    const { AccessToken } = await engine.signIn(engine.client, 'eve')
    const foreign = engine.invoke('DeleteWebAuthnCredential', { AccessToken, CredentialId })
    await expect(foreign).rejects.toThrow(webAuthnFailures.notFound())
    const own = { AccessToken: engine.AccessToken, CredentialId }
    expect(await engine.invoke('DeleteWebAuthnCredential', own)).toEqual({})
    await expect(engine.invoke('DeleteWebAuthnCredential', own)).rejects.toThrow(webAuthnFailures.notFound())
    expect(await engine.list()).toEqual({ Credentials: [] })
  })

  test('are not needed for a deleted user: another may register the same credential', async () => {
    const engine = await aPasskeyPool()
    const { credentialId } = await registered(engine)
    await engine.invoke('DeleteUser', { AccessToken: engine.AccessToken })
    expect(await engine.storage.passkeys.find(engine.pool.id, credentialId)).toBeUndefined()
  })
})
