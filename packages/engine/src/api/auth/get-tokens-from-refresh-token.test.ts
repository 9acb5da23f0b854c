import type { CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { textOf, initiate, refreshed, rejectionOf, secretHashOf, signedIn } from '../../testing/sign-in.ts'
import { alter } from '../../testing/signed-in.ts'
import { userFailures } from '../../users/errors.ts'
import { refreshFailures } from '../../tokens/errors.ts'

const reused = /^RefreshTokenReuseException: /
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
    expect(await rejectionOf(renew(RefreshToken))).toMatch(reused)
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
    expect(await rejectionOf(renew(RefreshToken))).toMatch(reused)
  })

  test('lets exactly one of two concurrent requests rotate a token', async () => {
    const { engine, client, renew } = await anEngine(rotating(0))
    const { RefreshToken } = await engine.signIn(client, 'ada')
    const outcomes = await Promise.allSettled([renew(RefreshToken), renew(RefreshToken)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find(({ status }) => status === 'rejected')
    expect(lost).toMatchObject({ reason: { code: 'RefreshTokenReuseException' } })
  })
})

test('rejects tokens and users like every refresh', async () => {
  const { engine, client, ada, renew, invoke, pool } = await anEngine()
  const { RefreshToken } = await engine.signIn(client, 'ada')
  expect(await rejectionOf(renew('nonsense'))).toBe(textOf(refreshFailures.invalid()))
  const other = await engine.aClient(pool)
  const foreign = invoke('GetTokensFromRefreshToken', { ClientId: other.id, RefreshToken })
  expect(await rejectionOf(foreign)).toBe(textOf(refreshFailures.invalid()))
  await alter(engine, ada, { enabled: false })
  expect(await rejectionOf(renew(RefreshToken))).toBe(textOf(userFailures.disabled()))
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
  expect(await rejectionOf(renew(RefreshToken))).toBe(
    `NotAuthorizedException: Client ${client.id} is configured for secret but secret was not received`,
  )
  expect(await rejectionOf(renew(RefreshToken, SECRET_HASH))).toBe(
    `NotAuthorizedException: Unable to verify secret for client ${client.id}`,
  )
})

test('the client must exist', async () => {
  const { invoke } = await createTestEngine()
  expect(await rejectionOf(invoke('GetTokensFromRefreshToken', { ClientId: 'nobody', RefreshToken: 'any' }))).toBe(
    'ResourceNotFoundException: User pool client nobody does not exist.',
  )
})
