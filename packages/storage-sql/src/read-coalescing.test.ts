import { expect, test } from 'vitest'
import { createReadCoalescing } from './read-coalescing.ts'

/** A read that says how often it was really made, and a turn to be ended. */
const opened = () => {
  const state = { turn: 0, made: 0 }
  const { cached } = createReadCoalescing(() => state.turn)
  return { state, cached, read: cached(async (...key: [string, string | null]) => ({ key, made: ++state.made })) }
}

test('identical reads of one turn share one frozen result', async () => {
  const { read } = opened()
  const [first, second] = await Promise.all([read('p', 'a'), read('p', 'a')])
  expect(second).toBe(first)
  expect(await read('p', 'a')).toBe(first)
  expect(() => first.key.push('x')).toThrow(TypeError)
})

test('reads of the next turn are sent again', async () => {
  const { state, read } = opened()
  const first = read('p', 'a')
  state.turn += 1
  expect(await read('p', 'a')).toMatchObject({ made: 2 })
  expect(await first).toMatchObject({ made: 1 })
})

test('distinguishes keys with any content, and different reads', async () => {
  const { state, read, cached } = opened()
  const keys: readonly [string, string | null][] = [
    ['p', 'a'],
    ['p\0a', ''],
    ['', 'p\0a'],
    ['p', null],
    ['p', 'null'],
    ['p","a', ''],
  ]
  await Promise.all(keys.map((key) => read(...key)))
  expect(await cached(async (...key: [string, string]) => key)('p', 'a')).toEqual(['p', 'a'])
  expect(state.made).toBe(keys.length)
})

test('a failure is shared within its turn only', async () => {
  const { state, cached } = opened()
  let asked = 0
  const read = cached(async (key: string) => {
    asked += 1
    if (asked === 1) throw new Error('gone for a moment')
    return key
  })
  const failed = { status: 'rejected', reason: new Error('gone for a moment') }
  expect(await Promise.allSettled([read('a'), read('a')])).toEqual([failed, failed])
  state.turn += 1
  expect(await read('a')).toBe('a')
})
