import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('distinguishes case, and rejects a resource server of another pool', async () => {
  const { invoke, aPool } = await createTestEngine()
  const [pool, other] = [await aPool(), await aPool()]
  const of = { UserPoolId: pool.id, Identifier: 'shop' }
  const created = await invoke('CreateResourceServer', { ...of, Name: 'Shop' })
  expect(await invoke('DescribeResourceServer', of)).toStrictEqual(created)
  for (const wrong of [{ Identifier: 'Shop' }, { UserPoolId: other.id }]) {
    await expect(invoke('DescribeResourceServer', { ...of, ...wrong })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    })
  }
})
