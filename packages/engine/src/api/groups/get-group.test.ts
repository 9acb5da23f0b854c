import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('returns the group as created, also by its name in another case', async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  const created = await engine.invoke('CreateGroup', { UserPoolId, GroupName: 'Admins', Precedence: 3 })
  engine.clock.advance(1000)
  expect(await engine.invoke('GetGroup', { UserPoolId, GroupName: 'Admins' })).toStrictEqual(created)
  expect(await engine.invoke('GetGroup', { UserPoolId, GroupName: 'admins' })).toStrictEqual(created)
})

test('rejects a group of another pool', async () => {
  const engine = await createTestEngine()
  const [pool, other] = [await engine.aPool(), await engine.aPool()]
  await engine.invoke('CreateGroup', { UserPoolId: pool.id, GroupName: 'g' })
  await expect(engine.invoke('GetGroup', { UserPoolId: other.id, GroupName: 'g' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
