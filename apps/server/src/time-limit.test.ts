import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withTimeLimit } from './time-limit.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Work that ends when its signal aborts. */
const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

test('aborts when the time is over, with the error of AbortSignal.timeout', async () => {
  const limited = withTimeLimit(100, untilAborted)
  const rejection = expect(limited).rejects.toMatchObject({ name: 'TimeoutError' })
  await vi.advanceTimersByTimeAsync(100)
  await rejection
})

test('leaves no timer, whether the work succeeds or throws', async () => {
  expect(await withTimeLimit(100, async () => 'done')).toBe('done')
  const failing = withTimeLimit(100, async () => {
    throw new Error('The work failed.')
  })
  await expect(failing).rejects.toThrow('The work failed.')
  expect(vi.getTimerCount()).toBe(0)
})
