import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('replaces the name and all scopes', async () => {
  const { invoke, aPool } = await createTestEngine()
  const { id: UserPoolId } = await aPool()
  const of = { UserPoolId, Identifier: 'shop' }
  const read = { ScopeName: 'read', ScopeDescription: 'Read' }
  const write = { ScopeName: 'write', ScopeDescription: 'Write' }
  await invoke('CreateResourceServer', { ...of, Name: 'Shop', Scopes: [read] })
  const updated = await invoke('UpdateResourceServer', { ...of, Name: 'Store', Scopes: [write] })
  expect(updated).toStrictEqual({ ResourceServer: { ...of, Name: 'Store', Scopes: [write] } })
  expect(await invoke('DescribeResourceServer', of)).toStrictEqual(updated)
  expect(await invoke('UpdateResourceServer', { ...of, Name: 'Store' })).toStrictEqual({
    ResourceServer: { ...of, Name: 'Store', Scopes: [] },
  })
})

test('succeeds for every concurrent caller', async () => {
  const { invoke, aPool } = await createTestEngine()
  const { id: UserPoolId } = await aPool()
  const of = { UserPoolId, Identifier: 'shop' }
  await invoke('CreateResourceServer', { ...of, Name: 'Shop' })
  const names = ['A', 'B', 'C']
  await Promise.all(names.map((Name) => invoke('UpdateResourceServer', { ...of, Name })))
  const { ResourceServer } = await invoke('DescribeResourceServer', of)
  expect(names).toContain(ResourceServer.Name)
})
