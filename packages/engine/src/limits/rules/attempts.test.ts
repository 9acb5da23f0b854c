import type { UserRecord } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { countAttempt, hourlyLimits, takeAttempt } from './attempts.ts'
import { attemptFailures } from '../errors.ts'

const minute = 60_000
const user = (attempts: UserRecord['attempts']) => ({ sub: 'a', attempts }) as UserRecord
const of = (taken: UserRecord | 'exceeded') => (taken === 'exceeded' ? taken : taken.attempts)

test('adds an attempt to those of the last hour, and removes older ones', () => {
  const before = user({ Verify: [0, 30 * minute], Other: [1] })
  expect(of(takeAttempt(before, 'Verify', 3, 60 * minute, true))).toEqual({
    Verify: [30 * minute, 60 * minute],
    Other: [1],
  })
})

test('the hour slides: a rejected attempt does not count, and the first expires an hour after it was made', () => {
  const full = user({ Verify: [10 * minute, 20 * minute] })
  expect(of(takeAttempt(full, 'Verify', 2, 70 * minute - 1, true))).toBe('exceeded')
  expect(of(takeAttempt(full, 'Verify', 2, 70 * minute, true))).toEqual({ Verify: [20 * minute, 70 * minute] })
})

test('each operation has its own limit', () => {
  const full = user({ Verify: [1] })
  expect(of(takeAttempt(full, 'Verify', 1, 2, true))).toBe('exceeded')
  expect(of(takeAttempt(full, 'Resend', 1, 2, true))).toEqual({ Verify: [1], Resend: [2] })
})

test('counts nothing if limits are off', () => {
  const full = user({ Verify: [1] })
  expect(takeAttempt(full, 'Verify', 1, 2, false)).toBe(full)
})

test.each(Object.entries(hourlyLimits))('%s is allowed %d times an hour', (attempt, limit) => {
  let counted = user({})
  for (let time = 0; time < limit; time += 1) {
    counted = countAttempt(counted, attempt as keyof typeof hourlyLimits, time, 'on')
  }
  expect(() => countAttempt(counted, attempt as keyof typeof hourlyLimits, limit, 'on')).toThrow(
    attemptFailures.exceeded(),
  )
})
