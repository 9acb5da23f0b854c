import { expect, test } from 'vitest'
import type { Driver } from './driver.ts'
import { createReadCache } from './read-cache.ts'

const unused = () => Promise.reject(new Error('not used here'))

/** A database that counts its changes, and a read that counts its executions. */
const opened = ({ reportsChanges = true, quietReads = 0 } = {}) => {
  const state = { changes: 0, made: 0 }
  const driver: Driver = {
    dialect: undefined as never,
    read: unused,
    write: unused,
    close: unused,
    ...(reportsChanges ? { changes: () => state.changes } : {}),
  }
  const { cached } = createReadCache(driver, quietReads)
  const read = cached(async (pool: string, sub: string) => ({ pool, sub, made: [++state.made] }))
  return { state, cached, read }
}

test('returns cached rows until the database changes', async () => {
  const { state, read } = opened()
  const first = await read('p', 'a')
  expect(await read('p', 'a')).toBe(first)
  expect(await read('p', 'b')).toEqual({ pool: 'p', sub: 'b', made: [2] })
  state.changes += 1
  expect(await read('p', 'a')).toEqual({ pool: 'p', sub: 'a', made: [3] })
})

test('distinguishes keys with any content, and different reads', async () => {
  const { cached, read, state } = opened()
  await read('p', 'a')
  expect(await read('p\0a', '')).toMatchObject({ made: [2] })
  expect(await read('', 'p\0a')).toMatchObject({ made: [3] })
  expect(await cached(async (...key: [string, string]) => key)('p', 'a')).toEqual(['p', 'a'])
  expect(state.made).toBe(3)
})

test('caches that nothing was found', async () => {
  const { cached } = opened()
  let made = 0
  const read = cached(async (key: string | null) => {
    made += 1
    return key === 'there' ? key : undefined
  })
  for (const key of ['gone', 'gone', null, null]) expect(await read(key)).toBe(undefined)
  expect(made).toBe(2)
})

test('returns rows that one reader cannot change for the next', async () => {
  const { read } = opened()
  const result = await read('p', 'a')
  expect(() => result.made.push(7)).toThrow(TypeError)
  expect(() => Object.assign(result, { pool: 'q' })).toThrow(TypeError)
})

test('does not cache reads during which the database changed', async () => {
  const { cached, read, state } = opened()
  let go = () => {}
  let made = 0
  const slow = cached(async (_key: string) => {
    made += 1
    await new Promise<void>((resolve) => (go = resolve))
    return made
  })
  const outdated = slow('a')
  state.changes += 1
  await read('p', 'a')
  go()
  expect(await outdated).toBe(1)
  const fresh = slow('a')
  go()
  expect(await fresh).toBe(2)
})

test('caches nothing before the given number of reads without a change', async () => {
  const { read, state } = opened({ quietReads: 2 })
  for (const made of [1, 2, 3, 3]) expect(await read('p', 'a')).toMatchObject({ made: [made] })
  state.changes += 1
  for (const made of [4, 5, 6, 6]) expect(await read('p', 'a')).toMatchObject({ made: [made] })
})

test('keeps at most the given size', async () => {
  const { cached } = opened()
  let made = 0
  const read = cached(async (_key: number) => {
    made += 1
    return 'x'.repeat(1_000_000)
  })
  for (const key of [1, 2, 3, 1, 2, 3]) await read(key)
  expect(made).toBe(3)
  for (const key of [4, 5, 1]) await read(key)
  expect(made).toBe(6)
})

test('caches nothing if changes cannot be detected', async () => {
  const { read } = opened({ reportsChanges: false })
  expect(await read('p', 'a')).toMatchObject({ made: [1] })
  expect(await read('p', 'a')).toMatchObject({ made: [2] })
})
