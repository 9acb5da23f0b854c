import { expect, test } from 'vitest'
import { readJwt } from '../../testing/jwt.ts'
import { alter, createTestEngine } from '../../testing/index.ts'
import { groupFailures } from '../../groups/errors.ts'

const RoleArn = 'arn:aws:iam::123456789012:role/admins'

const withAda = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ AliasAttributes: ['email'] })
  const ada = await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
  const group = { UserPoolId: pool.id, GroupName: 'Admins' }
  await engine.invoke('CreateGroup', { ...group, RoleArn, Precedence: 1 })
  return { ...engine, engine, pool, ada, group }
}

test('can be repeated, and adds the user once', async () => {
  const { invoke, group } = await withAda()
  for (let times = 0; times < 2; times += 1) {
    expect(await invoke('AdminAddUserToGroup', { ...group, Username: 'ada' })).toBeUndefined()
  }
  const { Users } = await invoke('ListUsersInGroup', group)
  expect(Users?.map(({ Username }) => Username)).toEqual(['ada'])
})

test('finds the user by sub and alias, and the group in another case', async () => {
  const { invoke, ada, group } = await withAda()
  for (const Username of [ada.sub, 'ada@example.com']) {
    await invoke('AdminAddUserToGroup', { ...group, GroupName: 'ADMINS', Username })
  }
  const { Groups } = await invoke('AdminListGroupsForUser', { UserPoolId: group.UserPoolId, Username: 'ada' })
  expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(['Admins'])
})

test('adds a disabled user', async () => {
  const { engine, invoke, ada, group } = await withAda()
  await alter(engine, ada, { enabled: false, status: 'FORCE_CHANGE_PASSWORD' })
  await invoke('AdminAddUserToGroup', { ...group, Username: 'ada' })
  const { Users } = await invoke('ListUsersInGroup', group)
  expect(Users).toMatchObject([{ Username: 'ada', Enabled: false, UserStatus: 'FORCE_CHANGE_PASSWORD' }])
})

test('adds the group to the next tokens: the name to both, the role to the ID token only', async () => {
  const { invoke, aClient, signIn, pool, group } = await withAda()
  const client = await aClient(pool)
  const before = await signIn(client, 'ada')
  expect(readJwt(before.IdToken).claims).not.toHaveProperty('cognito:groups')
  await invoke('AdminAddUserToGroup', { ...group, Username: 'ada' })

  const { AuthenticationResult } = await invoke('InitiateAuth', {
    ClientId: client.id,
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    AuthParameters: { REFRESH_TOKEN: before.RefreshToken },
  })
  for (const { IdToken = '', AccessToken = '' } of [await signIn(client, 'ada'), AuthenticationResult ?? {}]) {
    expect(readJwt(IdToken).claims).toMatchObject({
      'cognito:groups': ['Admins'],
      'cognito:roles': [RoleArn],
      'cognito:preferred_role': RoleArn,
    })
    const access = readJwt(AccessToken).claims
    expect(access['cognito:groups']).toEqual(['Admins'])
    expect(access).not.toHaveProperty('cognito:roles')
    expect(access).not.toHaveProperty('cognito:preferred_role')
  }
})

test('rejects the 101st group of a user, and accepts repeating the 100th', async () => {
  const { engine, invoke, ada, group } = await withAda()
  const { UserPoolId } = group
  for (let number = 0; number < 100; number += 1) {
    const GroupName = `g${number}`
    await invoke('CreateGroup', { UserPoolId, GroupName })
    await invoke('AdminAddUserToGroup', { UserPoolId, GroupName, Username: 'ada' })
  }
  await invoke('AdminAddUserToGroup', { UserPoolId, GroupName: 'g99', Username: 'ada' })
  await expect(invoke('AdminAddUserToGroup', { ...group, Username: 'ada' })).rejects.toThrow(
    groupFailures.tooManyForUser(),
  )
  expect(await engine.needs.groupMembers.groupsOf(ada)).toHaveLength(100)
})

test('reports a user or group that was deleted in the meantime', async () => {
  const { engine, storage, ada, group } = await withAda()
  const record = (await storage.groups.find(group.UserPoolId, group.GroupName))!
  await storage.users.delete(ada.poolId, ada.sub)
  await expect(engine.needs.groupMembers.add(record, ada)).rejects.toMatchObject({ code: 'UserNotFoundException' })
  await storage.groups.delete(group.UserPoolId, group.GroupName)
  await expect(engine.needs.groupMembers.add(record, ada)).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})
