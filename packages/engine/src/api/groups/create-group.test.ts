import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { tally } from '../../testing/tally.ts'
import { groupFailures } from '../../groups/errors.ts'

const RoleArn = 'arn:aws:iam::123456789012:role/admins'

test('returns only the members that were set', async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  const at = engine.clock.now() / 1000
  expect(await engine.invoke('CreateGroup', { UserPoolId, GroupName: 'g' })).toStrictEqual({
    Group: { GroupName: 'g', UserPoolId, LastModifiedDate: at, CreationDate: at },
  })
})

test('returns every member, with precedence 0 and an empty description', async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  const at = engine.clock.now() / 1000
  const request = { UserPoolId, GroupName: 'g', Description: '', RoleArn, Precedence: 0 }
  expect(await engine.invoke('CreateGroup', request)).toStrictEqual({
    Group: { ...request, LastModifiedDate: at, CreationDate: at },
  })
})

test('rejects a name that is taken in another case, and keeps the first group', async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  await engine.invoke('CreateGroup', { UserPoolId, GroupName: 'ADMINS', Description: 'first' })
  await expect(
    engine.invoke('CreateGroup', { UserPoolId, GroupName: 'Admins', Description: 'second' }),
  ).rejects.toMatchObject({
    code: 'GroupExistsException',
  })
  const { Groups } = await engine.invoke('ListGroups', { UserPoolId })
  expect(Groups).toMatchObject([{ GroupName: 'ADMINS', Description: 'first' }])
})

test('of concurrent callers, one creates the group', async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  expect(
    await tally(Array.from({ length: 5 }, () => engine.invoke('CreateGroup', { UserPoolId, GroupName: 'g' }))),
  ).toEqual({ accepted: 1, [groupFailures.exists().message]: 4 })
})

test('accepts the same name in another pool', async () => {
  const engine = await createTestEngine()
  for (const pool of [await engine.aPool(), await engine.aPool()]) {
    const { Group } = await engine.invoke('CreateGroup', { UserPoolId: pool.id, GroupName: 'g' })
    expect(Group).toMatchObject({ UserPoolId: pool.id, GroupName: 'g' })
  }
})
