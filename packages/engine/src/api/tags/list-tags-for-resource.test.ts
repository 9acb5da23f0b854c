import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test.each([undefined, { team: 'blue', empty: '' }])('returns the tags of the pool: %o', async (tags) => {
  const { invoke, aPool } = await createTestEngine()
  const { id } = await aPool({ UserPoolTags: tags })
  const ResourceArn = `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${id}`
  expect(await invoke('ListTagsForResource', { ResourceArn })).toStrictEqual({ Tags: tags ?? {} })
})
