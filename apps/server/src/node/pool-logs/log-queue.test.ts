import { expect, test } from 'vitest'
import type { LogBatch } from '../../pool-logs/write-batch.ts'
import { createLogQueue, maxWaiting } from './log-queue.ts'

/** A queue whose target fails as long as there are problems, and whose pauses end at once. */
const withTarget = (problems: string[] = []) => {
  const batches: LogBatch<number>[] = []
  const reports: string[] = []
  const pauses: number[] = []
  let ids = 0
  const queue = createLogQueue<number>({
    write: async (batch) => {
      batches.push(batch)
      return problems.shift()
    },
    newId: () => String((ids += 1)),
    report: (text) => reports.push(text),
    wait: async (milliseconds) => void pauses.push(milliseconds),
  })
  return { queue, batches, reports, pauses }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

test('writes entries in order, up to 100 at a time', async () => {
  const { queue, batches, reports } = withTarget()
  for (const number of numbers(250)) queue.add(number)
  await queue.close()
  expect(batches.map(({ entries }) => entries.length)).toEqual([100, 100, 50])
  expect(batches.flatMap(({ entries }) => entries)).toEqual(numbers(250))
  expect(reports).toEqual([])
})

test('retries a batch with the same id until it is written, and reports the failure and the recovery once', async () => {
  const { queue, batches, reports, pauses } = withTarget(['ENOSPC', 'ENOSPC', 'EIO'])
  queue.add(1)
  await expect.poll(() => reports).toEqual(['ENOSPC; entries are kept and retried', 'works again'])
  expect(batches).toEqual(numbers(4).map(() => ({ id: '1', entries: [1] })))
  expect(pauses).toEqual([1000, 2000, 4000])
})

test('drops entries beyond its capacity, and reports their number', async () => {
  const { queue, batches, reports } = withTarget()
  for (const number of numbers(maxWaiting + 3)) queue.add(number)
  await queue.close()
  expect(batches.flatMap(({ entries }) => entries)).toEqual(numbers(maxWaiting))
  expect(reports).toEqual(['works again; 3 entries were lost'])
})

test('drops its entries when it is closed, after a last attempt', async () => {
  const problems = numbers(100).map(() => 'ECONNREFUSED')
  const { queue, batches, reports } = withTarget(problems)
  queue.add(1)
  await queue.close()
  expect(batches.length).toBeLessThanOrEqual(2)
  expect(reports).toEqual(['ECONNREFUSED; entries are kept and retried', '1 entries were lost'])
})
