import type { ClientSettings } from '@poolhouse/storage'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../kernel/failure.ts'
import { hmacJwt, readJwt, rsaJwt, unsignedJwt, withClaims } from '../testing/jwt.ts'
import { createTestEngine } from '../testing/test-engine.ts'
import { createAccessTokens } from './access-tokens.ts'
import { createSigningKeys } from './signing-keys.ts'
import { userFailures } from '../users/errors.ts'
import { accessTokenFailures } from './errors.ts'
import { textOf } from '../testing/sign-in.ts'

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

/** What comes of a token: the rejection as its holder would read it, or nothing to complain of. */
const outcomeOf = async (token: string, accessTokens = engine.needs.accessTokens): Promise<string> => {
  try {
    await accessTokens.authenticate(token)
    return accepted
  } catch (problem) {
    return problem instanceof Failure ? `${problem.code}: ${problem.message}` : String(problem)
  }
}

const accepted = 'accepted'
const invalid = textOf(accessTokenFailures.invalid())
const unverified = textOf(accessTokenFailures.unverified())
const expired = textOf(accessTokenFailures.expired())
const revoked = textOf(accessTokenFailures.revoked())
const scopeMissing = textOf(accessTokenFailures.scopeMissing())
const disabled = textOf(userFailures.disabled())
const notFound = textOf(userFailures.notFound())

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
    for (const token of [AccessToken, later.AccessToken ?? '']) expect(await outcomeOf(token)).toBe(accepted)
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
    expect(await outcomeOf(AccessToken)).toBe(accepted)
    engine.clock.advance(1)
    expect(await outcomeOf(AccessToken)).toBe(expired)
  })

  test('from a refresh is accepted too', async () => {
    const { pool, client, RefreshToken } = await signedIn()
    engine.clock.advance(7_200_000)
    const { AccessToken = '' } = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    expect(await outcomeOf(AccessToken)).toBe(accepted)
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
    for (let round = 0; round < 3; round += 1) expect(await outcomeOf(AccessToken, accessTokens)).toBe(accepted)
    expect(verify).toHaveBeenCalledTimes(1)

    await engine.needs.grants.revokeAll(pool.id, user.sub, engine.clock.now())
    expect(await outcomeOf(AccessToken, accessTokens)).toBe(revoked)
    await engine.records.change(user, { enabled: false })
    expect(await outcomeOf(AccessToken, accessTokens)).toBe(disabled)
    engine.clock.advance(3_600_000)
    expect(await outcomeOf(AccessToken, accessTokens)).toBe(expired)
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
      expect(await outcomeOf(token)).toBe(invalid)
    }
  })

  test('unsigned tokens, with any spelling of none', async () => {
    const { header, claims } = await signedIn()
    for (const alg of ['none', 'None', 'NONE', '']) {
      expect(await outcomeOf(unsignedJwt({ ...header, alg }, claims))).toBe(invalid)
    }
    expect(await outcomeOf(unsignedJwt(header, claims))).toBe(unverified)
  })

  test('a token signed by HMAC with the public key', async () => {
    const { pool, header, claims } = await signedIn()
    for (const { n } of (await engine.needs.signingKeys.jwks(pool.id))?.keys ?? []) {
      expect(await outcomeOf(hmacJwt({ ...header, alg: 'HS256' }, claims, Buffer.from(n, 'base64url')))).toBe(invalid)
      expect(await outcomeOf(hmacJwt(header, claims, Buffer.from(n, 'base64url')))).toBe(unverified)
    }
  })

  test('an ID token that claims to be an access token', async () => {
    const { IdToken } = await signedIn()
    expect(await outcomeOf(withClaims(IdToken, { token_use: 'access' }))).toBe(unverified)
  })

  test('access token claims signed by the ID key, and the reverse', async () => {
    const { pool, claims } = await signedIn()
    expect(await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'id', claims))).toBe(invalid)
    expect(
      await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', { ...claims, token_use: 'id' })),
    ).toBe(invalid)
  })

  test('an access token without a user, as machines have them', async () => {
    const { pool, claims } = await signedIn()
    const { event_id: _, ...ofMachine } = claims
    expect(await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', ofMachine))).toBe(invalid)
  })
})

describe('rejects forged tokens:', () => {
  test('changed claims', async () => {
    const { AccessToken } = await signedIn()
    const other = await signedIn()
    expect(await outcomeOf(withClaims(AccessToken, { sub: other.user.sub }))).toBe(unverified)
    expect(await outcomeOf(withClaims(AccessToken, { exp: 9_999_999_999 }))).toBe(unverified)
  })

  test('another key with its own kid', async () => {
    const { header, claims } = await signedIn()
    const { privateKey } = await engine.needs.cryptography.rs256.generateKey()
    expect(await outcomeOf(rsaJwt(header, claims, privateKey))).toBe(unverified)
    expect(await outcomeOf(rsaJwt({ ...header, kid: 'mine' }, claims, privateKey))).toBe(unverified)
  })

  test('a pool with the issuer of another', async () => {
    const ours = await signedIn()
    const theirs = await signedIn()
    const forged = await engine.needs.signingKeys.sign(theirs.pool.id, 'access', ours.claims)
    expect(await outcomeOf(forged)).toBe(unverified)
    expect(await outcomeOf(withClaims(theirs.AccessToken, { iss: ours.claims.iss }))).toBe(unverified)
  })

  test('a foreign issuer that ends with our pool', async () => {
    const { pool, claims } = await signedIn()
    for (const iss of [`https://example.com/${pool.id}`, pool.id, '', `${String(claims.iss)}/`]) {
      expect(await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', { ...claims, iss }))).toBe(
        unverified,
      )
    }
    expect(await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', { ...claims, iss: 5 }))).toBe(invalid)
  })

  test('an unknown pool', async () => {
    const { claims, AccessToken } = await signedIn()
    expect(await outcomeOf(withClaims(AccessToken, { iss: `${String(claims.iss)}x` }))).toBe(unverified)
  })

  test('a deleted pool, although the signature is cached', async () => {
    const { pool, AccessToken } = await signedIn()
    expect(await outcomeOf(AccessToken)).toBe(accepted)
    await engine.needs.pools.delete(pool.id)
    expect(await outcomeOf(AccessToken)).toBe(unverified)
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
    expect(await outcomeOf(AccessToken)).toBe(revoked)
    expect(await outcomeOf(other)).toBe(accepted)
  })

  test('all sign-ins of a user after a global sign-out', async () => {
    const { pool, client, user, AccessToken } = await signedIn()
    const { AccessToken: other = '' } = await engine.needs.tokens.issue(pool, client, {
      user,
      authenticatedAt: engine.clock.now(),
    })
    await engine.needs.grants.revokeAll(pool.id, user.sub, engine.clock.now())
    expect(await outcomeOf(AccessToken)).toBe(revoked)
    expect(await outcomeOf(other)).toBe(revoked)
    const { AccessToken: next = '' } = await engine.needs.tokens.issue(pool, client, {
      user,
      authenticatedAt: engine.clock.now(),
    })
    expect(await outcomeOf(next)).toBe(accepted)
  })

  test('tokens without ids after a sign-out', async () => {
    const { pool, user, AccessToken } = await signedIn({ EnableTokenRevocation: false })
    expect(await outcomeOf(AccessToken)).toBe(accepted)
    await engine.needs.grants.revokeAll(pool.id, user.sub, engine.clock.now())
    expect(await outcomeOf(AccessToken)).toBe(revoked)
  })

  test('an unknown sign-in of an existing user', async () => {
    const { pool, claims } = await signedIn()
    expect(
      await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', { ...claims, event_id: 'unknown' })),
    ).toBe(revoked)
  })

  test('tokens of a deleted client', async () => {
    const { pool, client, AccessToken } = await signedIn()
    await engine.needs.clients.delete(pool.id, client.id)
    expect(await outcomeOf(AccessToken)).toBe(revoked)
  })

  test('an expired and revoked token, as expired', async () => {
    const { pool, eventId, AccessToken } = await signedIn()
    await engine.needs.grants.revoke(pool.id, eventId, engine.clock.now())
    engine.clock.advance(3_600_000)
    expect(await outcomeOf(AccessToken)).toBe(expired)
  })
})

describe('rejects callers without permission:', () => {
  test('a scope that does not allow user operations', async () => {
    const { pool, claims } = await signedIn()
    const { scope: _, ...without } = claims
    for (const scope of ['', 'openid email', 'aws.cognito.signin.user.administrator']) {
      expect(await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', { ...claims, scope }))).toBe(
        scopeMissing,
      )
    }
    expect(await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', without))).toBe(scopeMissing)
    const among = { ...claims, scope: 'openid aws.cognito.signin.user.admin email' }
    expect(await outcomeOf(await engine.needs.signingKeys.sign(pool.id, 'access', among))).toBe(accepted)
  })

  test('deleted users', async () => {
    const { pool, user, AccessToken } = await signedIn()
    await engine.needs.users.delete(pool.id, user.sub)
    expect(await outcomeOf(AccessToken)).toBe(notFound)
  })

  test('disabled users', async () => {
    const { user, AccessToken } = await signedIn()
    await engine.records.change(user, { enabled: false })
    expect(await outcomeOf(AccessToken)).toBe(disabled)
  })

  test.each([
    ['UNCONFIRMED', textOf(userFailures.notConfirmed())],
    ['RESET_REQUIRED', textOf(userFailures.resetRequired())],
  ] as const)('users who are %s', async (status, failure) => {
    const { user, AccessToken } = await signedIn()
    await engine.records.change(user, { status })
    expect(await outcomeOf(AccessToken)).toBe(failure)
  })
})
