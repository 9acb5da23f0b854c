import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'
import { subInOrder } from './sub-in-order.ts'

test('spreads places over the whole range', () => {
  expect(spread(4, 1000)).toEqual([0, 250, 500, 750])
  expect(spread(5, 3)).toEqual([0, 1, 2])
  expect(spread(256, 1_000_000).at(-1)).toBe(996_093)
})

test('creates UUIDs (version 4) in the order of their places', () => {
  const subs = Array.from({ length: 1000 }, (_, place) => subInOrder(place, 1000, randomUUID()))
  expect(subs.toSorted()).toEqual(subs)
  expect(new Set(subs).size).toBe(1000)
  for (const sub of subs) expect(sub).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})
