import type { CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { refreshed } from '../../testing/sign-in.ts'
import { revocationFailures, refreshFailures, accessTokenFailures } from '../../tokens/errors.ts'

const anEngine = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, settings)
  await engine.aUser(pool, 'ada')
  const revoke = (Token: string, ClientSecret?: string) =>
    engine.invoke('RevokeToken', { ClientId: client.id, Token, ClientSecret })
  const renew = (RefreshToken: string) =>
    engine.invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken })
  return { ...engine, engine, pool, client, revoke, renew }
}

test('revokes the refresh token and the access tokens of its sign-in, and no others', async () => {
  const { engine, client, revoke, renew, invoke } = await anEngine()
  const [one, other] = [await engine.signIn(client, 'ada'), await engine.signIn(client, 'ada')]
  const { AuthenticationResult } = await renew(one.RefreshToken)
  expect(await revoke(one.RefreshToken)).toEqual({})

  await expect(renew(one.RefreshToken)).rejects.toThrow(refreshFailures.revoked())
  const revoked = accessTokenFailures.revoked()
  await expect(invoke('GetUser', { AccessToken: one.AccessToken })).rejects.toThrow(revoked)
  await expect(invoke('GetUser', { AccessToken: AuthenticationResult?.AccessToken ?? '' })).rejects.toThrow(revoked)
  expect(await invoke('GetUser', { AccessToken: other.AccessToken })).toMatchObject({ Username: 'ada' })
  expect(await renew(other.RefreshToken)).toEqual({ AuthenticationResult: refreshed })
})

test('returns the same for a revoked token and an invalid text', async () => {
  const { engine, client, revoke } = await anEngine()
  const { RefreshToken } = await engine.signIn(client, 'ada')
  expect(await revoke(RefreshToken)).toEqual({})
  expect(await revoke(RefreshToken)).toEqual({})
  expect(await revoke('nonsense')).toEqual({})
  expect(await revoke('a.b.c')).toEqual({})
})

test('does not revoke the token of another client', async () => {
  const { engine, pool, revoke, invoke } = await anEngine()
  const other = await engine.aClient(pool)
  const { RefreshToken } = await engine.signIn(other, 'ada')
  expect(await revoke(RefreshToken)).toEqual({})
  expect(await invoke('GetTokensFromRefreshToken', { ClientId: other.id, RefreshToken })).toEqual({
    AuthenticationResult: refreshed,
  })
})

test('rejects ID and access tokens, also expired ones', async () => {
  const { engine, client, revoke, clock } = await anEngine()
  const { AccessToken, IdToken } = await engine.signIn(client, 'ada')
  clock.advance(2 * 86_400_000)
  for (const token of [AccessToken, IdToken]) {
    await expect(revoke(token)).rejects.toThrow(revocationFailures.notRefreshToken())
  }
})

test('revocation can be turned off for a client', async () => {
  const { engine, client, revoke } = await anEngine({ EnableTokenRevocation: false })
  const { RefreshToken } = await engine.signIn(client, 'ada')
  await expect(revoke(RefreshToken)).rejects.toThrow(revocationFailures.off(client.id))
})

test('a client with a secret must send it', async () => {
  const secret = 'topsecrettopsecrettopsecret'
  const { client, revoke } = await anEngine({ ClientSecret: secret })
  const unauthorized = revocationFailures.wrongSecret(client.id)
  expect(await revoke('nonsense', secret)).toEqual({})
  await expect(revoke('nonsense')).rejects.toThrow(unauthorized)
  await expect(revoke('nonsense', 'anothersecretanothersecret')).rejects.toThrow(unauthorized)
})

test('the client must exist', async () => {
  const { invoke } = await createTestEngine()
  await expect(invoke('RevokeToken', { ClientId: 'nobody', Token: 'any' })).rejects.toThrow(
    revocationFailures.unknownClient('nobody'),
  )
})
