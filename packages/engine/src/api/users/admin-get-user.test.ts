import { expect, test } from 'vitest'
import { alter, createTestEngine } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'

test('returns a user with all attributes, sub first and then in the order of the schema', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const user = await engine.aUser(pool, 'ada', { phone_number: '+12065558920', email: 'ada@example.com', name: 'Ada' })
  expect(await engine.invoke('AdminGetUser', { UserPoolId: pool.id, Username: 'ada' })).toStrictEqual({
    Username: 'ada',
    UserAttributes: [
      { Name: 'sub', Value: user.sub },
      { Name: 'name', Value: 'Ada' },
      { Name: 'email', Value: 'ada@example.com' },
      { Name: 'phone_number', Value: '+12065558920' },
    ],
    UserCreateDate: user.createdAt / 1000,
    UserLastModifiedDate: user.modifiedAt / 1000,
    Enabled: true,
    UserStatus: 'CONFIRMED',
  })
})

test('finds a user by sub', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const { sub } = await engine.aUser(pool, 'ada')
  expect(await engine.invoke('AdminGetUser', { UserPoolId: pool.id, Username: sub })).toMatchObject({ Username: 'ada' })
})

test('prefers the sub to an equal username of another user', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const { sub } = await engine.aUser(pool, 'ada')
  const mallory = await engine.aUser(pool, 'mallory')
  await alter(engine, mallory, { username: sub, names: [{ kind: 'username', value: sub }] })
  expect(await engine.invoke('AdminGetUser', { UserPoolId: pool.id, Username: sub })).toMatchObject({ Username: 'ada' })
})

test('finds a user by an alias once it is verified', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ AliasAttributes: ['email'] })
  await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
  await engine.aUser(pool, 'bob', { email: 'bob@example.com' })
  const find = (Username: string) => engine.invoke('AdminGetUser', { UserPoolId: pool.id, Username })
  expect(await find('ada@example.com')).toMatchObject({ Username: 'ada' })
  await expect(find('bob@example.com')).rejects.toMatchObject({ code: 'UserNotFoundException' })
})

test('finds a user in any case only if the pool ignores case', async () => {
  const engine = await createTestEngine()
  const strict = await engine.aPool()
  const lenient = await engine.aPool({ UsernameConfiguration: { CaseSensitive: false } })
  await engine.aUser(strict, 'ada')
  await engine.aUser(lenient, 'ada')
  const find = ({ id }: { id: string }) => engine.invoke('AdminGetUser', { UserPoolId: id, Username: 'ADA' })
  expect(await find(lenient)).toMatchObject({ Username: 'ada' })
  await expect(find(strict)).rejects.toThrow(userFailures.notFound())
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  const request = { UserPoolId: 'us-east-1_unknown', Username: 'ada' }
  await expect(engine.invoke('AdminGetUser', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
