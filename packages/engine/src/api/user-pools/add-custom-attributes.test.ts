import type { SchemaAttributeType } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { schemaFailures } from '../../pools/errors.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'

const withPool = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const add = (...CustomAttributes: SchemaAttributeType[]) =>
    engine.invoke('AddCustomAttributes', { UserPoolId: pool.id, CustomAttributes })
  const schema = async () =>
    (await engine.invoke('DescribeUserPool', { UserPoolId: pool.id })).UserPool?.SchemaAttributes ?? []
  return { ...engine, pool, add, schema }
}

test('adds attributes after those of the pool, with defaults', async () => {
  const { add, schema, pool } = await withPool()
  const standard = await schema()
  expect(
    await add(
      { Name: 'dept', AttributeDataType: 'String' },
      { Name: 'custom:dept', AttributeDataType: 'Number', Mutable: false },
      { Name: 'name', AttributeDataType: 'Boolean' },
      { Name: 'note', AttributeDataType: 'DateTime', DeveloperOnlyAttribute: true },
    ),
  ).toStrictEqual({})
  const defaults = { DeveloperOnlyAttribute: false, Mutable: true, Required: false }
  expect(await schema()).toStrictEqual([
    ...standard,
    { Name: 'custom:dept', AttributeDataType: 'String', ...defaults, StringAttributeConstraints: {} },
    {
      Name: 'custom:custom:dept',
      AttributeDataType: 'Number',
      ...defaults,
      Mutable: false,
      NumberAttributeConstraints: {},
    },
    { Name: 'custom:name', AttributeDataType: 'Boolean', ...defaults },
    { Name: 'dev:custom:note', AttributeDataType: 'DateTime', ...defaults, DeveloperOnlyAttribute: true },
  ])
  expect(pool.settings.SchemaAttributes).toStrictEqual(standard)
})

test('adds nothing when one of several is rejected', async () => {
  const { add, schema } = await withPool()
  const before = await schema()
  await expect(
    add({ Name: 'good', AttributeDataType: 'String' }, { Name: 'bad', AttributeDataType: 'String', Required: true }),
  ).rejects.toThrow(schemaFailures.requiredCustom())
  expect(await schema()).toEqual(before)
})

test('rejects a name that the pool has, and the 51st attribute', async () => {
  const { add } = await withPool()
  const numbered = (from: number) =>
    Array.from({ length: 25 }, (_, index) => ({ Name: `c${from + index}`, AttributeDataType: 'String' as const }))
  await add(...numbered(0))
  await expect(add({ Name: 'c0', AttributeDataType: 'String' })).rejects.toThrow(
    schemaFailures.alreadyExists('custom:c0'),
  )
  await add(...numbered(25))
  await expect(add({ Name: 'one-more', AttributeDataType: 'String' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})

test('keeps the attributes of every concurrent caller', async () => {
  const { add, schema } = await withPool()
  await Promise.all(['a', 'b', 'c'].map((Name) => add({ Name, AttributeDataType: 'String' })))
  const names = (await schema()).map(({ Name }) => Name)
  expect(names.slice(-3).toSorted()).toEqual(['custom:a', 'custom:b', 'custom:c'])
})

test('existing users lack the attribute, and its limits and mutability apply to writes', async () => {
  const { add, invoke, aUser, pool } = await withPool()
  await aUser(pool, 'ada')
  const user = { UserPoolId: pool.id, Username: 'ada' }
  const write = (Name: string, Value: string) =>
    invoke('AdminUpdateUserAttributes', { ...user, UserAttributes: [{ Name, Value }] })
  await expect(write('custom:dept', 'maths')).rejects.toThrow(
    attributeFailures.notChangeable([{ name: 'custom:dept', reason: attributeProblems.unknown }]),
  )
  await add(
    { Name: 'dept', AttributeDataType: 'String', StringAttributeConstraints: { MaxLength: '5' } },
    { Name: 'fixed', AttributeDataType: 'String', Mutable: false },
  )
  await write('custom:dept', 'maths')
  await expect(write('custom:dept', 'physics')).rejects.toThrow(
    attributeFailures.notChangeable([{ name: 'custom:dept', reason: attributeProblems.tooLong(5) }]),
  )
  await expect(write('custom:fixed', 'x')).rejects.toThrow(
    attributeFailures.notChangeable([{ name: 'custom:fixed', reason: attributeProblems.immutable }]),
  )
  const { UserAttributes } = await invoke('AdminGetUser', user)
  expect(UserAttributes?.slice(1)).toEqual([{ Name: 'custom:dept', Value: 'maths' }])
})
