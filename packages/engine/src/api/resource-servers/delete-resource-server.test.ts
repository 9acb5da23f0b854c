import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { resourceServerFailures } from '../../resource-servers/errors.ts'

test('deletes once, and the identifier is available again', async () => {
  const { invoke, aPool } = await createTestEngine()
  const { id: UserPoolId } = await aPool()
  const of = { UserPoolId, Identifier: 'shop' }
  await invoke('CreateResourceServer', { ...of, Name: 'Shop' })
  expect(await invoke('DeleteResourceServer', of)).toBeUndefined()
  await expect(invoke('DeleteResourceServer', of)).rejects.toThrow(resourceServerFailures.notFound('shop'))
  await invoke('CreateResourceServer', { ...of, Name: 'Another' })
})
