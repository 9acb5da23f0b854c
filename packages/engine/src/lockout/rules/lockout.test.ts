import type { Lockout } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { isLocked, standingFailures, withFailure } from './lockout.ts'

const start = Date.UTC(2026, 0, 15, 12)
const second = 1_000
const minute = 60 * second

/** How long the lock lasts after so many failures, found by asking. */
const lockAfter = (failures: number): number => {
  const lockout: Lockout = { failures, lastFailureAt: start }
  let length = 0
  while (isLocked(lockout, start + length)) length += second
  return length
}

test('five failures lock for a second, and each further one for twice as long, up to 15 minutes', () => {
  const locks = Array.from({ length: 18 }, (_, index) => [index + 1, lockAfter(index + 1) / second])
  expect(locks).toEqual([
    ...[1, 2, 3, 4].map((failures) => [failures, 0]),
    ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((failures) => [failures, 2 ** (failures - 5)]),
    ...[15, 16, 17, 18].map((failures) => [failures, 900]),
  ])
})

test('a lock applies to its last millisecond', () => {
  const lockout = { failures: 6, lastFailureAt: start }
  expect([isLocked(lockout, start + 1_999), isLocked(lockout, start + 2_000)]).toEqual([true, false])
})

test('failures are counted until 15 minutes have passed without one', () => {
  const four = { failures: 4, lastFailureAt: start }
  expect(withFailure(undefined, start)).toEqual({ failures: 1, lastFailureAt: start })
  expect(withFailure(four, start + 15 * minute - 1)).toEqual({ failures: 5, lastFailureAt: start + 15 * minute - 1 })
  expect(withFailure(four, start + 15 * minute)).toEqual({ failures: 1, lastFailureAt: start + 15 * minute })
  expect(standingFailures(four, start + 15 * minute - 1)).toEqual(four)
  expect(standingFailures(four, start + 15 * minute)).toBeUndefined()
})

test('a user without failures is not locked', () => {
  expect(isLocked(undefined, start)).toBe(false)
})
