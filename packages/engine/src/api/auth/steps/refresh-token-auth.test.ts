import type { CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../../testing/index.ts'
import { initiate, refreshed, secretHashOf } from '../../../testing/sign-in.ts'
import { alter } from '../../../testing/signed-in.ts'
import { userFailures } from '../../../users/errors.ts'
import { refreshFailures } from '../../../tokens/errors.ts'
import { flowOffFailures } from '../../../sign-in/errors.ts'
import { clientFailures } from '../../../clients/errors.ts'

const invalid = refreshFailures.invalid()
const day = 86_400_000

const anEngine = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, settings)
  const ada = await engine.aUser(pool, 'ada')
  const refresh = (REFRESH_TOKEN: string, more: Readonly<Record<string, string>> = {}) =>
    initiate(engine, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN, ...more })
  return { ...engine, engine, pool, client, ada, refresh }
}

test.each(['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'] as const)(
  '%s returns new tokens and keeps the old one',
  async (flow) => {
    const { engine, client } = await anEngine()
    const { RefreshToken } = await engine.signIn(client, 'ada')
    for (let times = 0; times < 2; times += 1) {
      expect(await initiate(engine, client, flow, { REFRESH_TOKEN: RefreshToken })).toEqual({
        AuthenticationResult: refreshed,
        ChallengeParameters: {},
      })
    }
  },
)

test('rejects an invalid token, and that of another client', async () => {
  const { engine, client, pool, refresh } = await anEngine()
  const other = await engine.aClient(pool)
  const { RefreshToken, AccessToken } = await engine.signIn(other, 'ada')
  await expect(refresh(RefreshToken)).rejects.toThrow(invalid)
  await expect(refresh(AccessToken)).rejects.toThrow(invalid)
  await expect(refresh('nonsense')).rejects.toThrow(invalid)
  expect(client.id).not.toBe(other.id)
})

test('rejects an expired or revoked token', async () => {
  const { engine, client, refresh, clock, invoke } = await anEngine({ RefreshTokenValidity: 2 })
  const one = await engine.signIn(client, 'ada')
  await invoke('RevokeToken', { ClientId: client.id, Token: one.RefreshToken })
  await expect(refresh(one.RefreshToken)).rejects.toThrow(refreshFailures.revoked())
  const other = await engine.signIn(client, 'ada')
  clock.advance(2 * day - 1)
  expect(await refresh(other.RefreshToken)).toMatchObject({ AuthenticationResult: refreshed })
  clock.advance(1)
  await expect(refresh(other.RefreshToken)).rejects.toThrow(refreshFailures.expired())
})

test('returns no tokens for a disabled or deleted user', async () => {
  const { engine, client, ada, refresh, storage } = await anEngine()
  const { RefreshToken } = await engine.signIn(client, 'ada')
  await alter(engine, ada, { enabled: false })
  await expect(refresh(RefreshToken)).rejects.toThrow(userFailures.disabled())
  await storage.users.delete(ada.poolId, ada.sub)
  await expect(refresh(RefreshToken)).rejects.toThrow(invalid)
})

describe('a client with a secret', () => {
  const secret = 'topsecrettopsecrettopsecret'

  test('hashes the internal username, not the name used to sign in', async () => {
    const engine = await createTestEngine()
    const pool = await engine.aPool({ AliasAttributes: ['email'] })
    const client = await engine.aClient(pool, { ClientSecret: secret })
    await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
    const hash = (username: string) => ({ SECRET_HASH: secretHashOf(secret, username, client) })
    const { AuthenticationResult } = await initiate(engine, client, 'USER_PASSWORD_AUTH', {
      USERNAME: 'ada@example.com',
      PASSWORD: aPassword,
      ...hash('ada@example.com'),
    })
    const refresh = (more: Readonly<Record<string, string>>) =>
      initiate(engine, client, 'REFRESH_TOKEN_AUTH', {
        REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '',
        ...more,
      })
    const unverified = clientFailures.secretHashWrong(client.id)
    expect(await refresh(hash('ada'))).toMatchObject({ AuthenticationResult: refreshed })
    await expect(refresh(hash('ada@example.com'))).rejects.toThrow(unverified)
    await expect(refresh({})).rejects.toThrow(clientFailures.secretHashMissing(client.id))
  })

  test('gets the error of an unknown token, because no hash would be correct', async () => {
    const { client, refresh } = await anEngine({ ClientSecret: secret })
    const hash = { SECRET_HASH: secretHashOf(secret, 'ada', client) }
    await expect(refresh('nonsense', hash)).rejects.toThrow(invalid)
    await expect(refresh('nonsense')).rejects.toThrow(clientFailures.secretHashMissing(client.id))
  })

  test('hashes the sub if that is the username', async () => {
    const engine = await createTestEngine()
    const pool = await engine.aPool({ UsernameAttributes: ['email'] })
    const client = await engine.aClient(pool, { ClientSecret: secret })
    const { sub } = await engine.aUser(pool, 'ada@example.com')
    const hash = (username: string) => ({ SECRET_HASH: secretHashOf(secret, username, client) })
    const { AuthenticationResult } = await initiate(engine, client, 'USER_PASSWORD_AUTH', {
      USERNAME: 'ada@example.com',
      PASSWORD: aPassword,
      ...hash('ada@example.com'),
    })
    const REFRESH_TOKEN = AuthenticationResult?.RefreshToken ?? ''
    expect(await initiate(engine, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN, ...hash(sub) })).toMatchObject({
      AuthenticationResult: refreshed,
    })
  })
})

test('a client with rotation does not have the flow', async () => {
  const { engine, client, refresh } = await anEngine({
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    RefreshTokenRotation: { Feature: 'ENABLED' },
  })
  const { RefreshToken } = await engine.signIn(client, 'ada')
  await expect(refresh(RefreshToken)).rejects.toThrow(flowOffFailures.ADMIN_USER_PASSWORD_AUTH())
})
