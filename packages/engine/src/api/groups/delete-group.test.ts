import { expect, test } from 'vitest'
import { readJwt } from '../../testing/jwt.ts'
import { createTestEngine } from '../../testing/index.ts'

test("deletes a group with its memberships, and removes it from the members' next tokens", async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  const group = { UserPoolId: pool.id, GroupName: 'g' }
  await engine.aUser(pool, 'ada')
  await engine.invoke('CreateGroup', group)
  await engine.invoke('AdminAddUserToGroup', { ...group, Username: 'ada' })
  const { AccessToken, RefreshToken } = await engine.signIn(client, 'ada')
  expect(readJwt(AccessToken).claims['cognito:groups']).toEqual(['g'])

  expect(await engine.invoke('DeleteGroup', group)).toBeUndefined()
  const { AuthenticationResult } = await engine.invoke('InitiateAuth', {
    ClientId: client.id,
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    AuthParameters: { REFRESH_TOKEN: RefreshToken },
  })
  expect(readJwt(AuthenticationResult?.AccessToken ?? '').claims).not.toHaveProperty('cognito:groups')
  await expect(engine.invoke('DeleteGroup', group)).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

test('a new group of the same name has no members', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const group = { UserPoolId: pool.id, GroupName: 'g' }
  await engine.aUser(pool, 'ada')
  await engine.invoke('CreateGroup', group)
  await engine.invoke('AdminAddUserToGroup', { ...group, Username: 'ada' })
  await engine.invoke('DeleteGroup', group)
  await engine.invoke('CreateGroup', group)
  expect(await engine.invoke('ListUsersInGroup', group)).toStrictEqual({ Users: [] })
})
