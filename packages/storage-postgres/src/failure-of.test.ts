import { expect, test } from 'vitest'
import { failureOf, isUnavailable, isBroken } from './failure-of.ts'

/** An error as `pg` makes it of what the server says. */
const errorOf = (severity: string, code: string, message: string) =>
  Object.assign(new Error(message), { severity, code })

const noSpace = 'could not write to file "pg_wal/xlogtemp.1": No space left on device'

test('a full disk fails one write, and the connection stays open', () => {
  const error = errorOf('ERROR', '53100', noSpace)
  expect([isBroken(error), failureOf(error, 'pools')]).toEqual([
    false,
    expect.objectContaining({
      code: 'full',
      message: `The disk of the database pools is full: free some space and try again. Nothing was changed. (${noSpace})`,
    }),
  ])
})

test('a server that stops because its disk is full is unavailable, and the outcome is unknown', () => {
  const error = errorOf('PANIC', '53100', noSpace)
  const failure = failureOf(error, 'pools', 'Unknown.')
  expect([isBroken(error), isUnavailable(failure), failure.message]).toEqual([
    true,
    true,
    `The server of the database pools stopped: check its log and the free space on its disks. Unknown. (${noSpace})`,
  ])
})

test.each([
  ['42P05', 'prepared statement "poolhouse_0" already exists', 'max_prepared_statements'],
  ['26000', 'prepared statement "poolhouse_0" does not exist', 'max_prepared_statements'],
  ['08P01', 'unsupported startup parameter: lock_timeout', 'ignore_startup_parameters'],
])('a pooler with the wrong configuration is not waited for: %s', (code, message, advice) => {
  const failure = failureOf(errorOf(code === '08P01' ? 'FATAL' : 'ERROR', code, message), 'pools')
  expect([failure.code, failure.message]).toEqual(['denied', expect.stringContaining(advice)])
})

test('a pooler that cannot reach the database is waited for', () => {
  expect(isUnavailable(failureOf(errorOf('FATAL', '08P01', 'query_wait_timeout'), 'pools'))).toBe(true)
})
