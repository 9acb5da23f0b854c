import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('removes tags, and ignores missing keys', async () => {
  const { invoke, aPool } = await createTestEngine()
  const { id } = await aPool({ UserPoolTags: { a: '1', b: '2' } })
  const ResourceArn = `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${id}`
  for (let times = 0; times < 2; times += 1) {
    expect(await invoke('UntagResource', { ResourceArn, TagKeys: ['a', 'zzz'] })).toStrictEqual({})
    expect(await invoke('ListTagsForResource', { ResourceArn })).toStrictEqual({ Tags: { b: '2' } })
  }
})
