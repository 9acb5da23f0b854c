import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

import { refreshFailures, accessTokenFailures } from '../../tokens/errors.ts'

test('revokes every sign-in of the user through any client, and of no other user', async () => {
  const engine = await createTestEngine()
  const { invoke } = engine
  const pool = await engine.aPool()
  const [client, other] = [await engine.aClient(pool), await engine.aClient(pool)]
  await engine.aUser(pool, 'ada')
  await engine.aUser(pool, 'bob')
  const [here, there] = [await engine.signIn(client, 'ada'), await engine.signIn(other, 'ada')]
  const bobs = await engine.signIn(client, 'bob')

  expect(await invoke('GlobalSignOut', { AccessToken: here.AccessToken })).toEqual({})

  const revoked = accessTokenFailures.revoked()
  for (const { AccessToken } of [here, there]) {
    await expect(invoke('GetUser', { AccessToken })).rejects.toThrow(revoked)
    await expect(invoke('GlobalSignOut', { AccessToken })).rejects.toThrow(revoked)
  }
  const renewed = invoke('GetTokensFromRefreshToken', { ClientId: other.id, RefreshToken: there.RefreshToken })
  await expect(renewed).rejects.toThrow(refreshFailures.revoked())
  expect(await invoke('GetUser', { AccessToken: bobs.AccessToken })).toMatchObject({ Username: 'bob' })

  const again = await engine.signIn(client, 'ada')
  expect(await invoke('GetUser', { AccessToken: again.AccessToken })).toMatchObject({ Username: 'ada' })
})

test('rejects texts that are not access tokens', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  await engine.aUser(pool, 'ada')
  const { IdToken } = await engine.signIn(client, 'ada')
  const invalid = accessTokenFailures.invalid()
  await expect(engine.invoke('GlobalSignOut', { AccessToken: IdToken })).rejects.toThrow(invalid)
  await expect(engine.invoke('GlobalSignOut', { AccessToken: 'nonsense' })).rejects.toThrow(invalid)
})

test('succeeds for a user who was deleted, with all sign-ins', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  await engine.aUser(pool, 'ada')
  const { AccessToken } = await engine.signIn(client, 'ada')
  await engine.invoke('DeleteUser', { AccessToken })
  await expect(engine.invoke('GlobalSignOut', { AccessToken })).rejects.toThrow(accessTokenFailures.revoked())
})
