import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { tagFailures } from '../../tags/errors.ts'

const withPool = async (UserPoolTags?: Readonly<Record<string, string>>) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ UserPoolTags })
  const ResourceArn = `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${pool.id}`
  const tag = (Tags: Record<string, string>, arn = ResourceArn) =>
    engine.invoke('TagResource', { ResourceArn: arn, Tags })
  const list = async () => (await engine.invoke('ListTagsForResource', { ResourceArn })).Tags
  return { ...engine, pool, ResourceArn, tag, list }
}

test('adds new keys, replaces the values of others, and keeps the rest', async () => {
  const { invoke, tag, list, pool } = await withPool({ z: '0' })
  expect(await tag({ a: '1', b: '2' })).toStrictEqual({})
  await tag({ b: '3', c: '' })
  const tags = { z: '0', a: '1', b: '3', c: '' }
  expect(await list()).toStrictEqual(tags)
  const { UserPool } = await invoke('DescribeUserPool', { UserPoolId: pool.id })
  expect(UserPool?.UserPoolTags).toEqual(tags)
})

test('accepts 50 tags and rejects the 51st', async () => {
  const { tag, list } = await withPool()
  await tag(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`tag${index}`, ''])))
  await tag({ tag0: 'changed' })
  await expect(tag({ another: '' })).rejects.toMatchObject({ code: 'InvalidParameterException' })
  expect(Object.keys((await list()) ?? {})).toHaveLength(50)
})

test('rejects reserved keys together with the other tags', async () => {
  const { tag, list } = await withPool()
  await expect(tag({ fine: '', 'aws:x': '' })).rejects.toMatchObject({ code: 'InvalidParameterException' })
  expect(await list()).toStrictEqual({})
})

test('keeps the tags of every concurrent caller', async () => {
  const { tag, list } = await withPool()
  await Promise.all(['a', 'b', 'c'].map((key) => tag({ [key]: '' })))
  expect(await list()).toEqual({ a: '', b: '', c: '' })
})

test.each([
  ['another account', 'us-east-1:210987654321'],
  ['another Region', 'eu-west-1:123456789012'],
])('does not find a pool of %s', async (_name, place) => {
  const { tag, pool } = await withPool()
  await expect(tag({ a: '' }, `arn:aws:cognito-idp:${place}:userpool/${pool.id}`)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test.each(['arn:aws:cognito-idp:us-east-1:123456789012:identitypool/x', 'arn:aws:s3:us-east-1:123456789012:bucket'])(
  'rejects %s',
  async (arn) => {
    const { tag } = await withPool()
    await expect(tag({ a: '' }, arn)).rejects.toThrow(tagFailures.notPoolArn(arn))
  },
)
