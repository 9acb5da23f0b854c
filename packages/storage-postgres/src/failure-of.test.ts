import { expect, test } from 'vitest'
import { failureOf, isAway, isBroken } from './failure-of.ts'

/** An error as `pg` makes it of what the server says. */
const told = (severity: string, code: string, message: string) => Object.assign(new Error(message), { severity, code })

const noSpace = 'could not write to file "pg_wal/xlogtemp.1": No space left on device'

test('a full disk refuses one write, and the connection stays', () => {
  const error = told('ERROR', '53100', noSpace)
  expect([isBroken(error), failureOf(error, 'pools')]).toEqual([
    false,
    expect.objectContaining({
      code: 'full',
      message: `The disk of the database pools is full: make room and try again. Nothing was changed. (${noSpace})`,
    }),
  ])
})

test('a server that gives up for want of room is away, and nobody knows what it did', () => {
  const error = told('PANIC', '53100', noSpace)
  const failure = failureOf(error, 'pools', 'Unknown.')
  expect([isBroken(error), isAway(failure), failure.message]).toEqual([
    true,
    true,
    `The server of the database pools gave up: see its log, and that its disks have room. Unknown. (${noSpace})`,
  ])
})
