import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('removes a member, and succeeds for a user who is not in the group', async () => {
  const { invoke, aPool, aUser } = await createTestEngine()
  const pool = await aPool()
  const group = { UserPoolId: pool.id, GroupName: 'g' }
  await invoke('CreateGroup', group)
  for (const name of ['ada', 'bob']) {
    await aUser(pool, name)
    await invoke('AdminAddUserToGroup', { ...group, Username: name })
  }
  for (let times = 0; times < 2; times += 1) {
    expect(await invoke('AdminRemoveUserFromGroup', { ...group, Username: 'ada' })).toBeUndefined()
  }
  const { Users } = await invoke('ListUsersInGroup', group)
  expect(Users?.map(({ Username }) => Username)).toEqual(['bob'])
})
