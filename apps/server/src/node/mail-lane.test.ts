import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMailLane } from './mail-lane.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const lane = (atOnce: number, maxWaiting = 100) =>
  createMailLane({ atOnce, maxWaiting, timeoutMs: 5000, now: () => performance.now() })

/** A message that takes a while; resolves with the time that it had left. */
const taking = (milliseconds: number) => (timeLeft: number) =>
  new Promise<number>((resolve) => {
    setTimeout(() => resolve(timeLeft), milliseconds)
  })

/** What each call resolved with, and when. */
const outcomes = (calls: readonly Promise<number | undefined>[]) =>
  Promise.all(calls.map(async (call) => [await call, performance.now()] as const))

test('sends a limited number at once, in the order of the calls, each with its remaining time', async () => {
  const { run } = lane(2)
  const began = performance.now()
  const calls = outcomes([1, 2, 3].map(() => run(taking(1000))))
  await vi.runAllTimersAsync()
  expect((await calls).map(([left, at]) => [left, at - began])).toEqual([
    [5000, 1000],
    [5000, 1000],
    [4000, 2000],
  ])
})

test('rejects a message at once that cannot be sent in time, once it knows how long one takes', async () => {
  const { run } = lane(1)
  const first = run(taking(1000))
  await vi.runAllTimersAsync()
  await first
  const began = performance.now()
  const calls = outcomes(Array.from({ length: 10 }, () => run(taking(1000))))
  await vi.runAllTimersAsync()
  const ends = (await calls).map(([left, at]) => [left !== undefined, at - began])
  expect(ends).toEqual([
    [true, 1000],
    [true, 2000],
    [true, 3000],
    [true, 4000],
    ...Array.from({ length: 6 }, () => [false, 0]),
  ])
})

test('rejects a queued message before its time is over, and never starts it', async () => {
  const { run } = lane(1)
  const began = performance.now()
  const stuck = run(taking(60_000))
  let isBegun = false
  const waiting = outcomes([
    run(async () => {
      isBegun = true
      return 0
    }),
  ])
  await vi.advanceTimersByTimeAsync(5000)
  expect((await waiting).map(([left, at]) => [left, at - began])).toEqual([[undefined, 5000]])
  await vi.runAllTimersAsync()
  await stuck
  expect(isBegun).toBe(false)
})

test('queues up to its maximum, and continues after a failure', async () => {
  const { run } = lane(1, 1)
  const failing = run(async () => {
    await taking(10)(0)
    throw new Error('The mail server hung up.')
  }).catch((error: Error) => error.message)
  const second = run(taking(10))
  expect(await run(taking(10))).toBeUndefined()
  await vi.runAllTimersAsync()
  expect([await failing, await second]).toEqual(['The mail server hung up.', 4990])
})
