import { expect, test } from 'vitest'
import { createLimitLog } from './limit-log.ts'

test('logs a limit at most once in ten seconds, with the number of times it was reached', () => {
  const entries: unknown[] = []
  let now = 0
  const report = createLimitLog({ warn: (facts, text) => entries.push([facts, text]) }, { now: () => now })
  for (let time = 0; time < 5; time += 1) report({ limit: 'passwords', subject: '192.0.2.1', rejected: true })
  report({ limit: 'all', subject: '', rejected: false })
  now = 10_000
  report({ limit: 'passwords', subject: '192.0.2.1', rejected: true })
  expect(entries).toEqual([
    [{ detail: 'limit passwords of 192.0.2.1' }, 'request rejected by a limit'],
    [{ detail: 'limit all of the installation' }, 'request exceeds a limit (audit)'],
    [{ detail: 'limit passwords of 192.0.2.1, 4 more times since the last entry' }, 'request rejected by a limit'],
  ])
})
