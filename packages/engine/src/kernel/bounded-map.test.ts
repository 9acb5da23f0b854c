import { expect, test } from 'vitest'
import { type BoundedMap, createBoundedMap } from './bounded-map.ts'

const filled = (capacity: number, count: number): BoundedMap<number, number> => {
  const map = createBoundedMap<number, number>(capacity)
  for (let key = 0; key < count; key += 1) map.set(key, key)
  return map
}

test('keeps the most recently used entries', () => {
  const map = filled(10, 1000)
  expect([999, 998, 997, 996, 995].map((key) => map.get(key))).toEqual([999, 998, 997, 996, 995])
  expect(Array.from({ length: 989 }, (_, key) => map.get(key)).filter((value) => value !== undefined)).toEqual([])
})

test('keeps an entry that is used while others are added', () => {
  const map = filled(10, 0)
  map.set(-1, -1)
  for (let key = 0; key < 1000; key += 1) {
    map.set(key, key)
    expect(map.get(-1)).toBe(-1)
  }
})

test('replaces the value of an existing key', () => {
  const map = filled(4, 4)
  map.set(0, 7)
  expect([map.get(0), map.get(3)]).toEqual([7, 3])
})
