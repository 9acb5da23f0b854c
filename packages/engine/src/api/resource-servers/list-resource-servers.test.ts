import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('lists resource servers with their scopes, in pages', async () => {
  const { invoke, aPool } = await createTestEngine()
  const { id: UserPoolId } = await aPool()
  expect(await invoke('ListResourceServers', { UserPoolId })).toStrictEqual({ ResourceServers: [] })
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'Read' }]
  for (const Identifier of ['b', 'a', 'c']) {
    await invoke('CreateResourceServer', { UserPoolId, Identifier, Name: Identifier, Scopes })
  }
  const first = await invoke('ListResourceServers', { UserPoolId, MaxResults: 2 })
  const second = await invoke('ListResourceServers', { UserPoolId, NextToken: first.NextToken })
  expect(second.NextToken).toBeUndefined()
  expect([...first.ResourceServers, ...second.ResourceServers]).toStrictEqual(
    ['a', 'b', 'c'].map((Identifier) => ({ UserPoolId, Identifier, Name: Identifier, Scopes })),
  )
})
