import type { ClientSettings, UserRecord } from '@poolhouse/storage'
import { beforeEach, describe, expect, test } from 'vitest'
import { readJwt } from '../testing/jwt.ts'
import { createTestEngine } from '../testing/test-engine.ts'
import { userFailures } from '../users/errors.ts'
import { accessTokenFailures, refreshFailures } from './errors.ts'
import { tally } from '../testing/tally.ts'

const start = Date.UTC(2026, 0, 15, 12)
const startSeconds = start / 1000
const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const ofEveryToken = new Set(
  'sub iss aud exp iat jti origin_jti event_id auth_time token_use cognito:username'.split(' '),
)
const rotating: ClientSettings = { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 } }

let engine: Awaited<ReturnType<typeof createTestEngine>>
beforeEach(async () => {
  engine = await createTestEngine()
})

/** A user signed in through a client of these settings. */
const signedIn = async (settings: ClientSettings = {}, user: Partial<UserRecord> = {}) => {
  const pool = await engine.records.pool()
  const client = await engine.records.client(pool, settings)
  const ada = await engine.records.user(pool, { username: 'ada', ...user })
  const {
    AccessToken = '',
    IdToken = '',
    RefreshToken = '',
    ...rest
  } = await engine.needs.tokens.issue(pool, client, { user: ada, authenticatedAt: engine.clock.now() })
  return { pool, client, user: ada, AccessToken, IdToken, RefreshToken, rest }
}

describe('issue', () => {
  test('revokes the oldest sign-in of a user who has the maximum number', async () => {
    engine = await createTestEngine({ environment: { sessionsPerUser: 2 } })
    const { pool, client, user, RefreshToken, AccessToken } = await signedIn()
    const signInAgain = async () => {
      engine.clock.advance(1000)
      return engine.needs.tokens.issue(pool, client, { user, authenticatedAt: engine.clock.now() })
    }
    const others = [await signInAgain(), await signInAgain()]
    await expect(engine.needs.tokens.refresh(pool, client, RefreshToken)).rejects.toMatchObject({
      code: 'NotAuthorizedException',
    })
    await expect(engine.needs.accessTokens.authenticate(AccessToken)).rejects.toThrow(accessTokenFailures.revoked())
    for (const other of others)
      expect(await engine.needs.accessTokens.authenticate(other.AccessToken ?? '')).toHaveProperty('user')
  })

  test('returns three tokens, the validity of the access token, and Bearer', async () => {
    const { AccessToken, IdToken, RefreshToken, rest } = await signedIn({
      AccessTokenValidity: 10,
      TokenValidityUnits: { AccessToken: 'minutes' },
    })
    expect(rest).toEqual({ ExpiresIn: 600, TokenType: 'Bearer' })
    for (const token of [AccessToken, IdToken, RefreshToken]) expect(token).toMatch(/^[A-Za-z0-9-_=.]+$/)
    expect(RefreshToken).toHaveLength(64)
  })

  test('creates access tokens with exactly these claims', async () => {
    const { pool, client, user, AccessToken } = await signedIn({}, { attributes: { email: 'ada@example.com' } })
    expect(readJwt(AccessToken).claims).toEqual({
      sub: user.sub,
      iss: `https://cognito-idp.us-east-1.amazonaws.com/${pool.id}`,
      client_id: client.id,
      origin_jti: uuid,
      event_id: uuid,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      auth_time: startSeconds,
      exp: startSeconds + 3600,
      iat: startSeconds,
      jti: uuid,
      username: 'ada',
    })
  })

  test('creates ID tokens with exactly these claims', async () => {
    const { pool, client, user, IdToken } = await signedIn({ IdTokenValidity: 2 })
    expect(readJwt(IdToken).claims).toEqual({
      sub: user.sub,
      iss: `https://cognito-idp.us-east-1.amazonaws.com/${pool.id}`,
      'cognito:username': 'ada',
      origin_jti: uuid,
      aud: client.id,
      event_id: uuid,
      token_use: 'id',
      auth_time: startSeconds,
      exp: startSeconds + 7200,
      iat: startSeconds,
      jti: uuid,
    })
  })

  test('gives related ID and access tokens their own ids and keys', async () => {
    const { AccessToken, IdToken } = await signedIn()
    const [access, id] = [readJwt(AccessToken), readJwt(IdToken)]
    expect(access.claims.origin_jti).toBe(id.claims.origin_jti)
    expect(access.claims.event_id).toBe(id.claims.event_id)
    expect(access.claims.jti).not.toBe(id.claims.jti)
    expect(access.claims.jti).not.toBe(access.claims.origin_jti)
    expect(access.header.kid).not.toBe(id.header.kid)
    expect(Object.keys(access.header)).toEqual(['kid', 'alg'])
  })

  test('writes attributes as strings, except flags, address and the time of update', async () => {
    const { IdToken } = await signedIn(
      {},
      {
        attributes: {
          email: 'ada@example.com',
          email_verified: 'true',
          phone_number: '+15550100',
          phone_number_verified: 'false',
          name: 'Ada',
          birthdate: '1815-12-10',
          address: '12 St James’s Square',
          updated_at: '1700000000',
          'custom:age': '36',
          'custom:admin': 'true',
          'dev:custom:note': 'hidden',
          identities: '[]',
        },
      },
    )
    const shown = Object.fromEntries(
      Object.entries(readJwt(IdToken).claims).filter(([name]) => !ofEveryToken.has(name)),
    )
    expect(shown).toEqual({
      email: 'ada@example.com',
      email_verified: true,
      phone_number: '+15550100',
      phone_number_verified: false,
      name: 'Ada',
      birthdate: '1815-12-10',
      address: { formatted: '12 St James’s Square' },
      updated_at: 1_700_000_000,
      'custom:age': '36',
      'custom:admin': 'true',
    })
  })

  test('includes only attributes that the client may read', async () => {
    const { IdToken } = await signedIn(
      { ReadAttributes: ['email', 'custom:age'] },
      { attributes: { email: 'ada@example.com', email_verified: 'true', name: 'Ada', 'custom:age': '36' } },
    )
    const { claims } = readJwt(IdToken)
    expect([claims.email, claims['custom:age']]).toEqual(['ada@example.com', '36'])
    expect(claims).not.toHaveProperty('email_verified')
    expect(claims).not.toHaveProperty('name')
  })

  test('omits token ids if the client has no token revocation', async () => {
    const { AccessToken, IdToken } = await signedIn({ EnableTokenRevocation: false })
    for (const { claims } of [readJwt(AccessToken), readJwt(IdToken)]) {
      expect(claims).not.toHaveProperty('jti')
      expect(claims).not.toHaveProperty('origin_jti')
      expect(claims.event_id).toEqual(uuid)
    }
  })

  test('stores the grant, and only a keyed hash of the refresh token', async () => {
    const { pool, client, user, AccessToken, RefreshToken } = await signedIn({ RefreshTokenValidity: 1 })
    const { event_id, origin_jti } = readJwt(AccessToken).claims
    const hash = await engine.needs.sealer.digest(RefreshToken, `refresh-token/${pool.id}`)
    const found = await engine.needs.grants.findByRefreshToken(pool.id, hash)
    expect(found?.grant).toEqual({
      poolId: pool.id,
      eventId: event_id,
      originJti: origin_jti,
      sub: user.sub,
      clientId: client.id,
      authenticatedAt: start,
      expiresAt: start + 86_400_000,
    })
    expect(await engine.needs.grants.findByRefreshToken(pool.id, RefreshToken)).toBeUndefined()
  })

  test('rounds times down to seconds', async () => {
    engine.clock.advance(999)
    const { AccessToken } = await signedIn()
    expect(readJwt(AccessToken).claims).toMatchObject({ iat: startSeconds, auth_time: startSeconds })
  })

  test('rejects a user who was deleted in the meantime', async () => {
    const { pool, client, user } = await signedIn()
    await engine.needs.users.delete(pool.id, user.sub)
    await expect(
      engine.needs.tokens.issue(pool, client, { user, authenticatedAt: engine.clock.now() }),
    ).rejects.toThrow(userFailures.notFound())
  })
})

describe('refresh', () => {
  test('returns new ID and access tokens of the same sign-in, and no refresh token', async () => {
    const { pool, client, AccessToken, IdToken, RefreshToken } = await signedIn()
    engine.clock.advance(3_600_000)
    const refreshed = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    expect(Object.keys(refreshed).sort()).toEqual(['AccessToken', 'ExpiresIn', 'IdToken', 'TokenType'])

    const later = { iat: startSeconds + 3600, exp: startSeconds + 7200, jti: uuid }
    for (const [before, after] of [
      [AccessToken, refreshed.AccessToken ?? ''],
      [IdToken, refreshed.IdToken ?? ''],
    ] as const) {
      expect(readJwt(after).claims).toEqual({ ...readJwt(before).claims, ...later })
      expect(readJwt(after).claims.jti).not.toBe(readJwt(before).claims.jti)
    }
  })

  test('works repeatedly until the refresh token expires', async () => {
    const { pool, client, RefreshToken } = await signedIn({ RefreshTokenValidity: 1 })
    await engine.needs.tokens.refresh(pool, client, RefreshToken)
    engine.clock.set(start + 86_400_000 - 1)
    await engine.needs.tokens.refresh(pool, client, RefreshToken)
    engine.clock.advance(1)
    await expect(engine.needs.tokens.refresh(pool, client, RefreshToken)).rejects.toThrow(refreshFailures.expired())
  })

  test('returns current attributes', async () => {
    const { pool, client, user, RefreshToken } = await signedIn({}, { attributes: { name: 'Ada' } })
    await engine.records.change(user, { attributes: { name: 'Ada L.' } })
    const { IdToken = '' } = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    expect(readJwt(IdToken).claims.name).toBe('Ada L.')
  })

  test('rejects invalid refresh tokens, and those of another client or pool', async () => {
    const { pool, client, AccessToken, RefreshToken } = await signedIn()
    const otherClient = await engine.records.client(pool)
    const otherPool = await engine.records.pool()
    const invalid = refreshFailures.invalid()
    for (const token of ['', 'x', AccessToken, `${RefreshToken}A`, RefreshToken.toLowerCase()]) {
      await expect(engine.needs.tokens.refresh(pool, client, token)).rejects.toThrow(invalid)
    }
    await expect(engine.needs.tokens.refresh(pool, otherClient, RefreshToken)).rejects.toThrow(invalid)
    await expect(engine.needs.tokens.refresh(otherPool, client, RefreshToken)).rejects.toThrow(invalid)
  })

  test('rejects revoked tokens, and tokens after a global sign-out', async () => {
    const first = await signedIn()
    await engine.needs.grants.revoke(
      first.pool.id,
      String(readJwt(first.AccessToken).claims.event_id),
      engine.clock.now(),
    )
    await expect(engine.needs.tokens.refresh(first.pool, first.client, first.RefreshToken)).rejects.toThrow(
      refreshFailures.revoked(),
    )
    const second = await signedIn()
    await engine.needs.grants.revokeAll(second.pool.id, second.user.sub, engine.clock.now())
    await expect(engine.needs.tokens.refresh(second.pool, second.client, second.RefreshToken)).rejects.toThrow(
      refreshFailures.revoked(),
    )
  })

  test('rejects disabled and deleted users', async () => {
    const { pool, client, user, RefreshToken } = await signedIn()
    await engine.records.change(user, { enabled: false })
    await expect(engine.needs.tokens.refresh(pool, client, RefreshToken)).rejects.toThrow(userFailures.disabled())
    await engine.needs.users.delete(pool.id, user.sub)
    await expect(engine.needs.tokens.refresh(pool, client, RefreshToken)).rejects.toThrow(refreshFailures.invalid())
  })
})

describe('refresh with rotation', () => {
  test('returns a new refresh token, which replaces the old one', async () => {
    const { pool, client, RefreshToken } = await signedIn(rotating)
    const second = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    expect(second.RefreshToken).toMatch(/^[A-Za-z0-9-_]{64}$/)
    expect(second.RefreshToken).not.toBe(RefreshToken)
    engine.clock.advance(60_000)
    const third = await engine.needs.tokens.refresh(pool, client, second.RefreshToken ?? '')
    expect(third.RefreshToken).not.toBe(second.RefreshToken)
  })

  test('accepts the old token within the grace period, and returns further ones', async () => {
    const { pool, client, RefreshToken } = await signedIn(rotating)
    const first = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    engine.clock.advance(9999)
    const again = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    expect(again.RefreshToken).not.toBe(first.RefreshToken)
    for (const token of [first.RefreshToken, again.RefreshToken]) {
      await engine.needs.tokens.refresh(pool, client, token ?? '')
    }
  })

  test('rejects the old token after the grace period, and accepts the new one', async () => {
    const { pool, client, RefreshToken } = await signedIn(rotating)
    const next = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    engine.clock.advance(10_000)
    await expect(engine.needs.tokens.refresh(pool, client, RefreshToken)).rejects.toMatchObject({
      name: 'Failure',
      code: 'RefreshTokenReuseException',
    })
    await engine.needs.tokens.refresh(pool, client, next.RefreshToken ?? '')
  })

  test('lets exactly one of several concurrent callers rotate without a grace period', async () => {
    const { pool, client, RefreshToken } = await signedIn({ RefreshTokenRotation: { Feature: 'ENABLED' } })
    const outcomes = await tally(
      Array.from({ length: 8 }, () => engine.needs.tokens.refresh(pool, client, RefreshToken)),
    )
    expect(outcomes).toEqual({ accepted: 1, [refreshFailures.reused().message]: 7 })
  })

  test('does not extend the sign-in', async () => {
    const { pool, client, RefreshToken } = await signedIn({ ...rotating, RefreshTokenValidity: 1 })
    engine.clock.set(start + 86_400_000 - 1)
    const { RefreshToken: next = '' } = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    engine.clock.advance(1)
    await expect(engine.needs.tokens.refresh(pool, client, next)).rejects.toThrow(refreshFailures.expired())
  })

  test('revokes rotated tokens with the sign-in', async () => {
    const { pool, client, user, RefreshToken } = await signedIn(rotating)
    const { RefreshToken: next = '' } = await engine.needs.tokens.refresh(pool, client, RefreshToken)
    await engine.needs.grants.revokeAll(pool.id, user.sub, engine.clock.now())
    await expect(engine.needs.tokens.refresh(pool, client, next)).rejects.toThrow(refreshFailures.revoked())
  })

  test('still rejects a replaced token when the client stops rotating', async () => {
    const { pool, client, RefreshToken } = await signedIn(rotating)
    await engine.needs.tokens.refresh(pool, client, RefreshToken)
    const still = { ...client, settings: {} }
    await expect(engine.needs.tokens.refresh(pool, still, RefreshToken)).rejects.toThrow(refreshFailures.invalid())
  })
})
