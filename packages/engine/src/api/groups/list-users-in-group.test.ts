import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('lists users with all their attributes, in pages', async () => {
  const { invoke, aPool, aUser } = await createTestEngine()
  const pool = await aPool()
  const group = { UserPoolId: pool.id, GroupName: 'g' }
  await invoke('CreateGroup', group)
  for (const name of ['ada', 'bob', 'eve']) await aUser(pool, name, { email: `${name}@example.com` })
  for (const Username of ['ada', 'bob']) await invoke('AdminAddUserToGroup', { ...group, Username })

  const first = await invoke('ListUsersInGroup', { ...group, Limit: 1 })
  const second = await invoke('ListUsersInGroup', { ...group, Limit: 1, NextToken: first.NextToken })
  expect(second.NextToken).toBeUndefined()
  const { Users: all } = await invoke('ListUsers', { UserPoolId: pool.id })
  const members = all?.filter(({ Username }) => Username !== 'eve')
  expect([...(first.Users ?? []), ...(second.Users ?? [])]).toEqual(members)
})

test('omits deleted users', async () => {
  const { invoke, aPool, aUser } = await createTestEngine()
  const pool = await aPool()
  const group = { UserPoolId: pool.id, GroupName: 'g' }
  await invoke('CreateGroup', group)
  await aUser(pool, 'ada')
  await invoke('AdminAddUserToGroup', { ...group, Username: 'ada' })
  await invoke('AdminDeleteUser', { UserPoolId: pool.id, Username: 'ada' })
  expect(await invoke('ListUsersInGroup', group)).toStrictEqual({ Users: [] })
})
