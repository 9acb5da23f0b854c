import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

const RoleArn = 'arn:aws:iam::123456789012:role/admins'

const aGroup = async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  const group = { UserPoolId, GroupName: 'g' }
  await engine.invoke('CreateGroup', { ...group, Description: 'first', RoleArn, Precedence: 2 })
  return { ...engine, group, createdAt: engine.clock.now() / 1000 }
}

test('changes the given members, keeps the rest, and only updates the last modified date', async () => {
  const { invoke, clock, group, createdAt } = await aGroup()
  clock.advance(5000)
  const updated = await invoke('UpdateGroup', { ...group, Precedence: 0 })
  expect(updated).toStrictEqual({
    Group: {
      ...group,
      Description: 'first',
      RoleArn,
      Precedence: 0,
      LastModifiedDate: createdAt + 5,
      CreationDate: createdAt,
    },
  })
  expect(await invoke('GetGroup', group)).toStrictEqual(updated)
})

test('accepts an empty description', async () => {
  const { invoke, group } = await aGroup()
  const { Group } = await invoke('UpdateGroup', { ...group, Description: '' })
  expect(Group?.Description).toBe('')
})

test('keeps the changes of every concurrent caller', async () => {
  const { invoke, group } = await aGroup()
  await Promise.all([
    invoke('UpdateGroup', { ...group, Description: 'second' }),
    invoke('UpdateGroup', { ...group, Precedence: 7 }),
    invoke('UpdateGroup', { ...group, RoleArn: `${RoleArn}-2` }),
  ])
  expect((await invoke('GetGroup', group)).Group).toMatchObject({
    Description: 'second',
    Precedence: 7,
    RoleArn: `${RoleArn}-2`,
  })
})
