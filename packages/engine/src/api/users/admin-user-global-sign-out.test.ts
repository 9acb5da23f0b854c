import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { accessTokenFailures } from '../../tokens/errors.ts'

test('revokes every session of the user and of no other user', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  await engine.aUser(pool, 'ada')
  await engine.aUser(pool, 'bob')
  const first = await engine.signIn(client, 'ada')
  const second = await engine.signIn(client, 'ada')
  const others = await engine.signIn(client, 'bob')

  expect(await engine.invoke('AdminUserGlobalSignOut', { UserPoolId: pool.id, Username: 'ada' })).toStrictEqual({})
  for (const { AccessToken } of [first, second]) {
    await expect(engine.invoke('GetUser', { AccessToken })).rejects.toThrow(accessTokenFailures.revoked())
  }
  await expect(engine.invoke('GetUser', { AccessToken: others.AccessToken })).resolves.toBeDefined()
  await expect(engine.signIn(client, 'ada')).resolves.toBeDefined()
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  const request = { UserPoolId: 'us-east-1_unknown', Username: 'ada' }
  await expect(engine.invoke('AdminUserGlobalSignOut', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('rejects an unknown user', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const request = { UserPoolId: pool.id, Username: 'ada' }
  await expect(engine.invoke('AdminUserGlobalSignOut', request)).rejects.toMatchObject({
    code: 'UserNotFoundException',
  })
})
