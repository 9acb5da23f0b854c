import type { CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, testHouse } from '../../../testing/index.ts'
import { initiate, refreshed, refusalOf, secretHashOf } from '../../../testing/sign-in.ts'
import { alter } from '../../../testing/signed-in.ts'

const invalid = 'NotAuthorizedException: Invalid Refresh Token'
const day = 86_400_000

const aHouse = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const house = await testHouse()
  const pool = await house.aPool()
  const client = await house.aClient(pool, settings)
  const ada = await house.aUser(pool, 'ada')
  const refresh = (REFRESH_TOKEN: string, more: Readonly<Record<string, string>> = {}) =>
    initiate(house, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN, ...more })
  return { ...house, house, pool, client, ada, refresh }
}

test.each(['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'] as const)(
  '%s gives new tokens, and the old one stays',
  async (flow) => {
    const { house, client } = await aHouse()
    const { RefreshToken } = await house.signIn(client, 'ada')
    for (let times = 0; times < 2; times += 1) {
      expect(await initiate(house, client, flow, { REFRESH_TOKEN: RefreshToken })).toEqual({
        AuthenticationResult: refreshed,
        ChallengeParameters: {},
      })
    }
  },
)

test('a token that is none, or another client’s, is invalid', async () => {
  const { house, client, pool, refresh } = await aHouse()
  const other = await house.aClient(pool)
  const { RefreshToken, AccessToken } = await house.signIn(other, 'ada')
  expect(await refusalOf(refresh(RefreshToken))).toBe(invalid)
  expect(await refusalOf(refresh(AccessToken))).toBe(invalid)
  expect(await refusalOf(refresh('nonsense'))).toBe(invalid)
  expect(client.id).not.toBe(other.id)
})

test('a token ends with its time, or by revocation', async () => {
  const { house, client, refresh, clock, invoke } = await aHouse({ RefreshTokenValidity: 2 })
  const one = await house.signIn(client, 'ada')
  await invoke('RevokeToken', { ClientId: client.id, Token: one.RefreshToken })
  expect(await refusalOf(refresh(one.RefreshToken))).toBe('NotAuthorizedException: Refresh Token has been revoked')
  const other = await house.signIn(client, 'ada')
  clock.advance(2 * day - 1)
  expect(await refresh(other.RefreshToken)).toMatchObject({ AuthenticationResult: refreshed })
  clock.advance(1)
  expect(await refusalOf(refresh(other.RefreshToken))).toBe('NotAuthorizedException: Refresh Token has expired')
})

test('a user who is disabled or gone gets nothing', async () => {
  const { house, client, ada, refresh, storage } = await aHouse()
  const { RefreshToken } = await house.signIn(client, 'ada')
  await alter(house, ada, { enabled: false })
  expect(await refusalOf(refresh(RefreshToken))).toBe('NotAuthorizedException: User is disabled.')
  await storage.users.delete(ada.poolId, ada.sub)
  expect(await refusalOf(refresh(RefreshToken))).toBe(invalid)
})

describe('a client with a secret', () => {
  const secret = 'topsecrettopsecrettopsecret'

  test('hashes the internal username, not the name of the sign-in', async () => {
    const house = await testHouse()
    const pool = await house.aPool({ AliasAttributes: ['email'] })
    const client = await house.aClient(pool, { ClientSecret: secret })
    await house.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
    const hash = (username: string) => ({ SECRET_HASH: secretHashOf(secret, username, client) })
    const { AuthenticationResult } = await initiate(house, client, 'USER_PASSWORD_AUTH', {
      USERNAME: 'ada@example.com',
      PASSWORD: aPassword,
      ...hash('ada@example.com'),
    })
    const refresh = (more: Readonly<Record<string, string>>) =>
      initiate(house, client, 'REFRESH_TOKEN_AUTH', {
        REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '',
        ...more,
      })
    const unverified = `NotAuthorizedException: Unable to verify secret hash for client ${client.id}`
    expect(await refresh(hash('ada'))).toMatchObject({ AuthenticationResult: refreshed })
    expect(await refusalOf(refresh(hash('ada@example.com')))).toBe(unverified)
    expect(await refusalOf(refresh({}))).toBe(
      `NotAuthorizedException: Client ${client.id} is configured with secret but SECRET_HASH was not received`,
    )
  })

  test('is told of a token that nobody holds, as there is no right hash for it', async () => {
    const { client, refresh } = await aHouse({ ClientSecret: secret })
    const hash = { SECRET_HASH: secretHashOf(secret, 'ada', client) }
    expect(await refusalOf(refresh('nonsense', hash))).toBe(invalid)
    expect(await refusalOf(refresh('nonsense'))).toBe(
      `NotAuthorizedException: Client ${client.id} is configured with secret but SECRET_HASH was not received`,
    )
  })

  test('hashes the sub where that is the username', async () => {
    const house = await testHouse()
    const pool = await house.aPool({ UsernameAttributes: ['email'] })
    const client = await house.aClient(pool, { ClientSecret: secret })
    const { sub } = await house.aUser(pool, 'ada@example.com')
    const hash = (username: string) => ({ SECRET_HASH: secretHashOf(secret, username, client) })
    const { AuthenticationResult } = await initiate(house, client, 'USER_PASSWORD_AUTH', {
      USERNAME: 'ada@example.com',
      PASSWORD: aPassword,
      ...hash('ada@example.com'),
    })
    const REFRESH_TOKEN = AuthenticationResult?.RefreshToken ?? ''
    expect(await initiate(house, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN, ...hash(sub) })).toMatchObject({
      AuthenticationResult: refreshed,
    })
  })
})

test('a client that rotates does not have the flow', async () => {
  const { house, client, refresh } = await aHouse({
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    RefreshTokenRotation: { Feature: 'ENABLED' },
  })
  const { RefreshToken } = await house.signIn(client, 'ada')
  expect(await refusalOf(refresh(RefreshToken))).toBe(
    'InvalidParameterException: Auth flow not enabled for this client',
  )
})
