import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'

test('removes the user, whose name is available afterwards', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const before = await engine.aUser(pool, 'ada')
  expect(await engine.invoke('AdminDeleteUser', { UserPoolId: pool.id, Username: 'ada' })).toBeUndefined()
  expect(await engine.storage.users.find(pool.id, before.sub)).toBeUndefined()
  const after = await engine.aUser(pool, 'ada')
  expect(after.sub).not.toBe(before.sub)
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  const request = { UserPoolId: 'us-east-1_unknown', Username: 'ada' }
  await expect(engine.invoke('AdminDeleteUser', request)).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

test('rejects an unknown user', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const request = { UserPoolId: pool.id, Username: 'ada' }
  await expect(engine.invoke('AdminDeleteUser', request)).rejects.toThrow(userFailures.notFound())
})
