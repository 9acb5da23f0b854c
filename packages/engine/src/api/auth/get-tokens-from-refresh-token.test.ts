import type { CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { initiate, refreshed, secretHashOf, signedIn } from '../../testing/sign-in.ts'
import { alter } from '../../testing/signed-in.ts'
import { userFailures } from '../../users/errors.ts'
import { refreshFailures } from '../../tokens/errors.ts'
import { clientFailures } from '../../clients/errors.ts'
import { clientTokenFailures } from '../../clients/client-token-errors.ts'
import { tally } from '../../testing/tally.ts'

const rotating = (RetryGracePeriodSeconds: number): Partial<CreateUserPoolClientRequest> => ({
  ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
  RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds },
})

const anEngine = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, settings)
  const ada = await engine.aUser(pool, 'ada')
  const renew = (RefreshToken: string, ClientSecret?: string) =>
    engine.invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken, ClientSecret })
  return { ...engine, engine, pool, client, ada, renew }
}

test('without rotation, returns ID and access tokens and keeps the refresh token', async () => {
  const { engine, client, renew } = await anEngine()
  const { RefreshToken } = await engine.signIn(client, 'ada')
  expect(await renew(RefreshToken)).toEqual({ AuthenticationResult: refreshed })
  expect(await renew(RefreshToken)).toEqual({ AuthenticationResult: refreshed })
})

describe('with rotation', () => {
  test('returns a new refresh token, and invalidates the old one', async () => {
    const { engine, client, renew } = await anEngine(rotating(0))
    const { RefreshToken } = await engine.signIn(client, 'ada')
    const { AuthenticationResult } = await renew(RefreshToken)
    expect(AuthenticationResult).toEqual(signedIn.AuthenticationResult)
    expect(AuthenticationResult?.RefreshToken).not.toBe(RefreshToken)
    await expect(renew(RefreshToken)).rejects.toThrow(refreshFailures.reused())
    expect(await renew(AuthenticationResult?.RefreshToken ?? '')).toEqual({
      AuthenticationResult: signedIn.AuthenticationResult,
    })
  })

  test('accepts the old one for the grace period', async () => {
    const { engine, client, renew, clock } = await anEngine(rotating(30))
    const { RefreshToken } = await engine.signIn(client, 'ada')
    await renew(RefreshToken)
    clock.advance(29_999)
    expect(await renew(RefreshToken)).toEqual({ AuthenticationResult: signedIn.AuthenticationResult })
    clock.advance(1)
    await expect(renew(RefreshToken)).rejects.toThrow(refreshFailures.reused())
  })

  test('lets exactly one of two concurrent requests rotate a token', async () => {
    const { engine, client, renew } = await anEngine(rotating(0))
    const { RefreshToken } = await engine.signIn(client, 'ada')
    expect(await tally([renew(RefreshToken), renew(RefreshToken)])).toEqual({
      accepted: 1,
      [refreshFailures.reused().message]: 1,
    })
  })
})

test('rejects tokens and users like every refresh', async () => {
  const { engine, client, ada, renew, invoke, pool } = await anEngine()
  const { RefreshToken } = await engine.signIn(client, 'ada')
  await expect(renew('nonsense')).rejects.toThrow(refreshFailures.invalid())
  const other = await engine.aClient(pool)
  const foreign = invoke('GetTokensFromRefreshToken', { ClientId: other.id, RefreshToken })
  await expect(foreign).rejects.toThrow(refreshFailures.invalid())
  await alter(engine, ada, { enabled: false })
  await expect(renew(RefreshToken)).rejects.toThrow(userFailures.disabled())
})

test('a client with a secret sends the secret itself', async () => {
  const secret = 'topsecrettopsecrettopsecret'
  const { engine, client, renew } = await anEngine({ ClientSecret: secret })
  const SECRET_HASH = secretHashOf(secret, 'ada', client)
  const { AuthenticationResult } = await initiate(engine, client, 'USER_PASSWORD_AUTH', {
    USERNAME: 'ada',
    PASSWORD: aPassword,
    SECRET_HASH,
  })
  const RefreshToken = AuthenticationResult?.RefreshToken ?? ''
  expect(await renew(RefreshToken, secret)).toEqual({ AuthenticationResult: refreshed })
  await expect(renew(RefreshToken)).rejects.toThrow(clientFailures.secretMissing(client.id))
  await expect(renew(RefreshToken, SECRET_HASH)).rejects.toThrow(clientTokenFailures.wrongSecret(client.id))
})

test('the client must exist', async () => {
  const { invoke } = await createTestEngine()
  await expect(invoke('GetTokensFromRefreshToken', { ClientId: 'nobody', RefreshToken: 'any' })).rejects.toThrow(
    clientFailures.notFound('nobody'),
  )
})
