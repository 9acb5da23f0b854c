import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('lists the groups of one user, in pages', async () => {
  const { invoke, aPool, aUser } = await createTestEngine()
  const pool = await aPool()
  await aUser(pool, 'ada')
  await aUser(pool, 'bob')
  const user = { UserPoolId: pool.id, Username: 'ada' }
  for (const GroupName of ['a', 'b', 'c']) {
    const { Group } = await invoke('CreateGroup', { UserPoolId: pool.id, GroupName, Description: GroupName })
    expect(Group?.Description).toBe(GroupName)
  }
  for (const GroupName of ['a', 'c']) await invoke('AdminAddUserToGroup', { ...user, GroupName })

  const first = await invoke('AdminListGroupsForUser', { ...user, Limit: 1 })
  const second = await invoke('AdminListGroupsForUser', { ...user, Limit: 1, NextToken: first.NextToken })
  expect(first.Groups).toMatchObject([{ GroupName: 'a', Description: 'a', UserPoolId: pool.id }])
  expect(second.Groups).toMatchObject([{ GroupName: 'c' }])
  expect(second.NextToken).toBeUndefined()
  expect(await invoke('AdminListGroupsForUser', { ...user, Username: 'bob' })).toStrictEqual({ Groups: [] })
  await expect(
    invoke('AdminListGroupsForUser', { ...user, Username: 'bob', NextToken: first.NextToken }),
  ).rejects.toMatchObject({ code: 'InvalidParameterException' })
})
