import { aFullUser, aPool, aUser } from '@poolhouse/storage/conformance/samples'
import { expect, test } from 'vitest'
import { createUserCache } from './user-cache.ts'
import { encodeUser } from './user-document.ts'

const { id } = aPool()

test('equal rows are the very same user, which nobody can change', () => {
  const decode = createUserCache()
  const user = decode(encodeUser(aFullUser(id, 'ada')))
  expect(user).toEqual(aFullUser(id, 'ada'))
  expect(decode(encodeUser(aFullUser(id, 'ada')))).toBe(user)
  expect(() => Object.assign(user.attributes, { name: 'Eve' })).toThrow(TypeError)
})

test('a row that differs in anything is another user', () => {
  const decode = createUserCache()
  const row = encodeUser(aUser(id, 'ada'))
  const changes = [
    { pool_id: 'us-east-1_Other0000' },
    { sub: 'sub-of-eve' },
    { version: 2 },
    { profile: encodeUser(aUser(id, 'ada', { enabled: false })).profile },
    { state: encodeUser(aUser(id, 'ada', { attempts: { tries: [1] } })).state },
  ]
  for (const change of changes) {
    const first = decode(row)
    const changed = decode({ ...row, ...change })
    expect(changed).not.toEqual(first)
    expect(decode({ ...row, ...change })).toBe(changed)
  }
  expect(decode(row)).toEqual(aUser(id, 'ada'))
})

test('forgets all rather than keep too much, and counts a user that changed once', () => {
  const row = encodeUser(aUser(id, 'ada'))
  const size = row.profile.length + row.state.length
  const decode = createUserCache(2 * size + 10)
  const versions = Array.from({ length: 9 }, (_, version) => decode({ ...row, version }))
  const other = decode({ ...row, sub: 'second' })
  expect(decode({ ...row, version: 8 })).toBe(versions[8])
  decode({ ...row, sub: 'third' })
  expect(decode({ ...row, sub: 'second' })).not.toBe(other)
})
