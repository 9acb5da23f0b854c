import { expect, test } from 'vitest'
import { median, sum } from './statistics.ts'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[10, 9], 9.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('adds numbers', () => {
  expect([sum([]), sum([1, 2, 3])]).toEqual([0, 6])
})
