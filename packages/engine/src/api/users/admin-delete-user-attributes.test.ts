import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'

const withAda = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    AliasAttributes: ['email'],
    Schema: [
      { Name: 'a', AttributeDataType: 'String' },
      { Name: 'b', AttributeDataType: 'String' },
      { Name: 'fixed', AttributeDataType: 'String', Mutable: false },
      { Name: 'note', AttributeDataType: 'String', DeveloperOnlyAttribute: true },
      { Name: 'family_name', AttributeDataType: 'String', Required: true },
    ],
  })
  await engine.aUser(pool, 'ada', {
    family_name: 'L',
    email: 'ada@example.com',
    email_verified: 'true',
    'custom:a': '1',
    'custom:fixed': '2',
    'dev:custom:note': '3',
  })
  const user = { UserPoolId: pool.id, Username: 'ada' }
  const remove = (...UserAttributeNames: string[]) =>
    engine.invoke('AdminDeleteUserAttributes', { ...user, UserAttributeNames })
  const names = async () =>
    (await engine.invoke('AdminGetUser', user)).UserAttributes?.flatMap(({ Name }) => (Name === 'sub' ? [] : [Name]))
  return { ...engine, pool, remove, names }
}

test('removes existing attributes, and ignores missing and repeated ones', async () => {
  const { remove, names } = await withAda()
  expect(await remove('custom:a', 'custom:b', 'custom:a', 'dev:custom:note')).toStrictEqual({})
  expect((await names())?.toSorted()).toEqual(['custom:fixed', 'email', 'email_verified', 'family_name'])
})

test('changes nothing for an empty list', async () => {
  const { remove, names } = await withAda()
  const before = await names()
  expect(await remove()).toStrictEqual({})
  expect(await names()).toEqual(before)
})

test('removing an email address also removes its flag and alias', async () => {
  const { invoke, remove, names, pool } = await withAda()
  await remove('email')
  expect((await names())?.filter((name) => name.startsWith('email'))).toEqual([])
  const { User } = await invoke('AdminCreateUser', {
    UserPoolId: pool.id,
    Username: 'bob',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: 'ada@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ],
  })
  expect(await invoke('AdminGetUser', { UserPoolId: pool.id, Username: 'ada@example.com' })).toMatchObject({
    Username: User?.Username,
  })
})

test.each([
  ['sub', attributeFailures.nonMutable('sub')],
  ['identities', attributeFailures.nonMutable('identities')],
  ['custom:fixed', attributeFailures.notRemovable([{ name: 'custom:fixed', reason: attributeProblems.immutable }])],
  ['family_name', attributeFailures.requiredNotRemovable(['family_name'])],
  ['custom:x', attributeFailures.notRemovable([{ name: 'custom:x', reason: attributeProblems.unknown }])],
])('rejects %s, and removes nothing else', async (name, failure) => {
  const { remove, names } = await withAda()
  const before = await names()
  await expect(remove('custom:a', name)).rejects.toThrow(failure)
  expect(await names()).toEqual(before)
})
