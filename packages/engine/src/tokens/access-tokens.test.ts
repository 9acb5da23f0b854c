import type { ClientSettings } from '@poolhouse/storage'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { hmacJwt, readJwt, rsaJwt, unsignedJwt, withClaims } from '../testing/jwt.ts'
import { createTestEngine } from '../testing/test-engine.ts'
import { createAccessTokens } from './access-tokens.ts'
import { createSigningKeys } from './signing-keys.ts'
import { userFailures } from '../users/errors.ts'
import { accessTokenFailures } from './errors.ts'

let engine: Awaited<ReturnType<typeof createTestEngine>>
beforeEach(async () => {
  engine = await createTestEngine()
})

const signedIn = async (settings: ClientSettings = {}) => {
  const pool = await engine.records.pool()
  const client = await engine.records.client(pool, settings)
  const user = await engine.records.user(pool)
  const {
    AccessToken = '',
    IdToken = '',
    RefreshToken = '',
  } = await engine.needs.tokens.issue(pool, client, { user, authenticatedAt: engine.clock.now() })
  const { header, claims } = readJwt(AccessToken)
  const eventId = String(claims.event_id)
  return { pool, client, user, AccessToken, IdToken, RefreshToken, header, claims, eventId }
}

const authenticate = (token: string, accessTokens = engine.needs.accessTokens) => accessTokens.authenticate(token)

/** A token of these claims, signed with the pool's key for access tokens. */
const sign = (poolId: string, claims: Readonly<Record<string, unknown>>) =>
  engine.needs.signingKeys.sign(poolId, 'access', claims)

/** A valid token: its user, and the grant that it belongs to. */
const accepted = expect.objectContaining({ user: expect.anything(), grant: expect.anything() })
const invalid = accessTokenFailures.invalid()
const unverified = accessTokenFailures.unverified()
const expired = accessTokenFailures.expired()
const revoked = accessTokenFailures.revoked()
const scopeMissing = accessTokenFailures.scopeMissing()
const disabled = userFailures.disabled()
const notFound = userFailures.notFound()

describe('a valid access token', () => {
  test('names the issuer that the pool is configured for, and stays valid when the form changes', async () => {
    const { pool, client, user, AccessToken } = await signedIn()
    const changed = { ...pool, settings: { ...pool.settings, IssuerConfiguration: { Type: 'UPDATED' as const } } }
    const later = await engine.needs.tokens.issue(changed, client, { user, authenticatedAt: engine.clock.now() })
    const issuers = [AccessToken, later.AccessToken ?? ''].map((token) => readJwt(token).claims.iss)
    expect(issuers).toEqual([
      `https://cognito-idp.us-east-1.amazonaws.com/${pool.id}`,
      `https://issuer-cognito-idp.us-east-1.amazonaws.com/${pool.id}`,
    ])
    expect(readJwt(later.IdToken ?? '').claims.iss).toBe(issuers[1])
    for (const token of [AccessToken, later.AccessToken ?? '']) expect(await authenticate(token)).toEqual(accepted)
  })

  test('returns the current pool, client, user and grant', async () => {
    const { pool, client, user, eventId, AccessToken } = await signedIn()
    const found = await engine.storage.accessTokens.find({
      poolId: pool.id,
      clientId: client.id,
      eventId,
      sub: user.sub,
    })
    expect(await engine.needs.accessTokens.authenticate(AccessToken)).toEqual({
      pool,
      client,
      user,
      grant: found.grant,
    })

    await engine.records.change(user, { attributes: { name: 'Ada' } })
    const { user: now } = await engine.needs.accessTokens.authenticate(AccessToken)
    expect(now.attributes).toEqual({ name: 'Ada' })
  })

  test('is accepted until the second it expires', async () => {
    const { AccessToken } = await signedIn()
    engine.clock.advance(3_600_000 - 1)
    expect(await authenticate(AccessToken)).toEqual(accepted)
    engine.clock.advance(1)
    await expect(authenticate(AccessToken)).rejects.toThrow(expired)
  })

  test('from a refresh is accepted too', async () => {
    const { pool, client, RefreshToken } = await signedIn()
    engine.clock.advance(7_200_000)
    const { AccessToken = '' } = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    expect(await authenticate(AccessToken)).toEqual(accepted)
  })

  test('is verified once, and everything else is checked each time', async () => {
    const { pool, user, AccessToken } = await signedIn()
    const verify = vi.fn(async () => true)
    const cryptography = {
      ...engine.needs.cryptography,
      rs256: { ...engine.needs.cryptography.rs256, verifier: () => verify },
    }
    const accessTokens = createAccessTokens({
      ...engine.needs,
      accessTokens: engine.storage.accessTokens,
      signingKeys: createSigningKeys({ ...engine.needs, cryptography }),
    })
    for (let round = 0; round < 3; round += 1) expect(await authenticate(AccessToken, accessTokens)).toEqual(accepted)
    expect(verify).toHaveBeenCalledTimes(1)

    await engine.needs.grants.revokeAll(pool.id, user.sub, engine.clock.now())
    await expect(authenticate(AccessToken, accessTokens)).rejects.toThrow(revoked)
    await engine.records.change(user, { enabled: false })
    await expect(authenticate(AccessToken, accessTokens)).rejects.toThrow(disabled)
    engine.clock.advance(3_600_000)
    await expect(authenticate(AccessToken, accessTokens)).rejects.toThrow(expired)
    expect(verify).toHaveBeenCalledTimes(1)
  })
})

describe('rejects invalid access tokens:', () => {
  test('texts, ID tokens and refresh tokens', async () => {
    const { IdToken, RefreshToken, AccessToken } = await signedIn()
    for (const token of [
      '',
      'not-a-token',
      'a.b.c',
      '..',
      IdToken,
      RefreshToken,
      `${AccessToken}.`,
      `${AccessToken}==`,
    ]) {
      await expect(authenticate(token)).rejects.toThrow(invalid)
    }
  })

  test('unsigned tokens, with any spelling of none', async () => {
    const { header, claims } = await signedIn()
    for (const alg of ['none', 'None', 'NONE', '']) {
      await expect(authenticate(unsignedJwt({ ...header, alg }, claims))).rejects.toThrow(invalid)
    }
    await expect(authenticate(unsignedJwt(header, claims))).rejects.toThrow(unverified)
  })

  test('a token signed by HMAC with the public key', async () => {
    const { pool, header, claims } = await signedIn()
    const { keys } = (await engine.needs.signingKeys.jwks(pool.id))!
    expect(keys).toHaveLength(2)
    for (const { n } of keys) {
      await expect(
        authenticate(hmacJwt({ ...header, alg: 'HS256' }, claims, Buffer.from(n, 'base64url'))),
      ).rejects.toThrow(invalid)
      await expect(authenticate(hmacJwt(header, claims, Buffer.from(n, 'base64url')))).rejects.toThrow(unverified)
    }
  })

  test('an ID token that claims to be an access token', async () => {
    const { IdToken } = await signedIn()
    await expect(authenticate(withClaims(IdToken, { token_use: 'access' }))).rejects.toThrow(unverified)
  })

  test('access token claims signed by the ID key, and the reverse', async () => {
    const { pool, claims } = await signedIn()
    await expect(authenticate(await engine.needs.signingKeys.sign(pool.id, 'id', claims))).rejects.toThrow(invalid)
    await expect(authenticate(await sign(pool.id, { ...claims, token_use: 'id' }))).rejects.toThrow(invalid)
  })

  test('an access token without a user, as machines have them', async () => {
    const { pool, claims } = await signedIn()
    const { event_id: _, ...ofMachine } = claims
    await expect(authenticate(await sign(pool.id, ofMachine))).rejects.toThrow(invalid)
  })
})

describe('rejects forged tokens:', () => {
  test('changed claims', async () => {
    const { AccessToken } = await signedIn()
    const other = await signedIn()
    await expect(authenticate(withClaims(AccessToken, { sub: other.user.sub }))).rejects.toThrow(unverified)
    await expect(authenticate(withClaims(AccessToken, { exp: 9_999_999_999 }))).rejects.toThrow(unverified)
  })

  test('changed claims under the signature of a token that is cached', async () => {
    const { AccessToken } = await signedIn()
    const other = await signedIn()
    expect(await authenticate(AccessToken)).toEqual(accepted)
    await expect(authenticate(withClaims(AccessToken, { sub: other.user.sub }))).rejects.toThrow(unverified)
  })

  test('another key with its own kid', async () => {
    const { header, claims } = await signedIn()
    const { privateKey } = await engine.needs.cryptography.rs256.generateKey()
    await expect(authenticate(rsaJwt(header, claims, privateKey))).rejects.toThrow(unverified)
    await expect(authenticate(rsaJwt({ ...header, kid: 'mine' }, claims, privateKey))).rejects.toThrow(unverified)
  })

  test('a pool with the issuer of another', async () => {
    const ours = await signedIn()
    const theirs = await signedIn()
    const forged = await sign(theirs.pool.id, ours.claims)
    await expect(authenticate(forged)).rejects.toThrow(unverified)
    await expect(authenticate(withClaims(theirs.AccessToken, { iss: ours.claims.iss }))).rejects.toThrow(unverified)
  })

  test('a foreign issuer that ends with our pool', async () => {
    const { pool, claims } = await signedIn()
    for (const iss of [`https://example.com/${pool.id}`, pool.id, '', `${String(claims.iss)}/`]) {
      await expect(authenticate(await sign(pool.id, { ...claims, iss }))).rejects.toThrow(unverified)
    }
    await expect(authenticate(await sign(pool.id, { ...claims, iss: 5 }))).rejects.toThrow(invalid)
  })

  test('an unknown pool', async () => {
    const { claims, AccessToken } = await signedIn()
    await expect(authenticate(withClaims(AccessToken, { iss: `${String(claims.iss)}x` }))).rejects.toThrow(unverified)
  })

  test('a deleted pool, although the signature is cached', async () => {
    const { pool, AccessToken } = await signedIn()
    expect(await authenticate(AccessToken)).toEqual(accepted)
    await engine.needs.pools.delete(pool.id)
    await expect(authenticate(AccessToken)).rejects.toThrow(unverified)
  })
})

describe('rejects tokens that have ended:', () => {
  test('a revoked sign-in', async () => {
    const { pool, client, user, eventId, AccessToken } = await signedIn()
    const { AccessToken: other = '' } = await engine.needs.tokens.issue(pool, client, {
      user,
      authenticatedAt: engine.clock.now(),
    })
    await engine.needs.grants.revoke(pool.id, eventId, engine.clock.now())
    await expect(authenticate(AccessToken)).rejects.toThrow(revoked)
    expect(await authenticate(other)).toEqual(accepted)
  })

  test('all sign-ins of a user after a global sign-out', async () => {
    const { pool, client, user, AccessToken } = await signedIn()
    const { AccessToken: other = '' } = await engine.needs.tokens.issue(pool, client, {
      user,
      authenticatedAt: engine.clock.now(),
    })
    await engine.needs.grants.revokeAll(pool.id, user.sub, engine.clock.now())
    await expect(authenticate(AccessToken)).rejects.toThrow(revoked)
    await expect(authenticate(other)).rejects.toThrow(revoked)
    const { AccessToken: next = '' } = await engine.needs.tokens.issue(pool, client, {
      user,
      authenticatedAt: engine.clock.now(),
    })
    expect(await authenticate(next)).toEqual(accepted)
  })

  test('tokens without ids after a sign-out', async () => {
    const { pool, user, AccessToken } = await signedIn({ EnableTokenRevocation: false })
    expect(await authenticate(AccessToken)).toEqual(accepted)
    await engine.needs.grants.revokeAll(pool.id, user.sub, engine.clock.now())
    await expect(authenticate(AccessToken)).rejects.toThrow(revoked)
  })

  test('an unknown sign-in of an existing user', async () => {
    const { pool, claims } = await signedIn()
    await expect(authenticate(await sign(pool.id, { ...claims, event_id: 'unknown' }))).rejects.toThrow(revoked)
  })

  test('tokens of a deleted client', async () => {
    const { pool, client, AccessToken } = await signedIn()
    await engine.needs.clients.delete(pool.id, client.id)
    await expect(authenticate(AccessToken)).rejects.toThrow(revoked)
  })

  test('an expired and revoked token, as expired', async () => {
    const { pool, eventId, AccessToken } = await signedIn()
    await engine.needs.grants.revoke(pool.id, eventId, engine.clock.now())
    engine.clock.advance(3_600_000)
    await expect(authenticate(AccessToken)).rejects.toThrow(expired)
  })
})

describe('rejects callers without permission:', () => {
  test('a scope that does not allow user operations', async () => {
    const { pool, claims } = await signedIn()
    const { scope: _, ...without } = claims
    for (const scope of ['', 'openid email', 'aws.cognito.signin.user.administrator']) {
      await expect(authenticate(await sign(pool.id, { ...claims, scope }))).rejects.toThrow(scopeMissing)
    }
    await expect(authenticate(await sign(pool.id, without))).rejects.toThrow(scopeMissing)
    const among = { ...claims, scope: 'openid aws.cognito.signin.user.admin email' }
    expect(await authenticate(await sign(pool.id, among))).toEqual(accepted)
  })

  test('deleted users', async () => {
    const { pool, user, AccessToken } = await signedIn()
    await engine.needs.users.delete(pool.id, user.sub)
    await expect(authenticate(AccessToken)).rejects.toThrow(notFound)
  })

  test('disabled users', async () => {
    const { user, AccessToken } = await signedIn()
    await engine.records.change(user, { enabled: false })
    await expect(authenticate(AccessToken)).rejects.toThrow(disabled)
  })

  test.each([
    ['UNCONFIRMED', userFailures.notConfirmed()],
    ['RESET_REQUIRED', userFailures.resetRequired()],
  ] as const)('users who are %s', async (status, failure) => {
    const { user, AccessToken } = await signedIn()
    await engine.records.change(user, { status })
    await expect(authenticate(AccessToken)).rejects.toThrow(failure)
  })
})
