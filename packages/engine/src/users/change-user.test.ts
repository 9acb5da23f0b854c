import { expect, test } from 'vitest'
import { alter, createTestEngine } from '../testing/index.ts'
import { changeUser } from './change-user.ts'

const prepared = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ AliasAttributes: ['preferred_username'] })
  const user = await engine.aUser(pool, 'ada')
  return { engine, pool, user, users: engine.storage.users }
}

test('loses no change in concurrent calls', async () => {
  const { engine, user, users } = await prepared()
  const count = (name: string) =>
    changeUser(users, user, (current) => ({
      ...current,
      attempts: { ...current.attempts, [name]: [...(current.attempts[name] ?? []), 1] },
    }))
  await Promise.all(['a', 'b', 'a', 'b', 'a', 'b'].map(count))
  expect((await engine.stored(user)).attempts).toEqual({ a: [1, 1, 1], b: [1, 1, 1] })
})

test('returns the user as stored', async () => {
  const { engine, user, users } = await prepared()
  await alter(engine, user, { attempts: { before: [1] } })
  const changed = await changeUser(users, user, (current) => ({ ...current, enabled: false }))
  expect(changed).toStrictEqual(await engine.stored(user))
  expect(changed).toMatchObject({ enabled: false, attempts: { before: [1] } })
})

test('saves nothing if nothing changed', async () => {
  const { engine, user, users } = await prepared()
  expect(await changeUser(users, user, (current) => current)).toBe(user)
  expect(await engine.stored(user)).toStrictEqual(user)
})

test('rejects the name of another user', async () => {
  const { engine, pool, user, users } = await prepared()
  await engine.aUser(pool, 'bob', { preferred_username: 'bobby' })
  const names = [...user.names, { kind: 'preferred_username' as const, value: 'bobby' }]
  await expect(changeUser(users, user, (current) => ({ ...current, names }))).rejects.toMatchObject({
    code: 'AliasExistsException',
  })
})

test('fails for a deleted user', async () => {
  const { pool, user, users } = await prepared()
  await users.delete(pool.id, user.sub)
  await expect(changeUser(users, user, (current) => ({ ...current }))).rejects.toMatchObject({
    code: 'UserNotFoundException',
  })
})

test('fails after losing every race', async () => {
  const { user, users } = await prepared()
  const contended = { ...users, save: async () => 'stale' as const }
  await expect(changeUser(contended, user, (current) => ({ ...current }))).rejects.toMatchObject({
    code: 'InternalErrorException',
  })
})
