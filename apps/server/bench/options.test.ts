import { expect, test } from 'vitest'
import { operationNames } from './operations.ts'
import { readOptions, UsageError } from './options.ts'

const problems = (...words: string[]): readonly string[] => {
  try {
    return [JSON.stringify(readOptions(words))]
  } catch (error) {
    if (error instanceof UsageError) return error.message.split('\n')
    throw error
  }
}

test('have defaults', () => {
  expect(readOptions([])).toEqual({
    stores: ['sqlite'],
    operations: operationNames,
    users: [1000, 20_000],
    seconds: 1,
    rounds: 3,
    processes: 1,
    format: 'text',
  })
})

test('parse lists and numbers, smallest sizes first', () => {
  const words = '--store postgres,sqlite --operations GetUser,ListUsers --users 1000000,1000 --seconds 5 --rounds 1'
  expect(readOptions([...words.split(' '), '--processes', '2', '--json'])).toEqual({
    stores: ['postgres', 'sqlite'],
    operations: ['GetUser', 'ListUsers'],
    users: [1000, 1_000_000],
    seconds: 5,
    rounds: 1,
    processes: 2,
    format: 'json',
  })
  expect(readOptions(['--markdown'])).toMatchObject({ format: 'markdown' })
  expect([readOptions(['--help']), readOptions(['-h', '--users', 'x'])]).toEqual(['help', 'help'])
})

test('report all mistakes at once', () => {
  expect(
    problems('--store', 'sqlite,oracle', '--users', '1000,many', '--seconds', '0.5', '--json', '--markdown'),
  ).toEqual([
    '--markdown and --json cannot be combined.',
    '--store does not accept oracle. Valid values: sqlite,postgres,memory.',
    '--users cannot be many: specify an integer of at least 200.',
    '--seconds cannot be 0.5: specify an integer of at least 1.',
  ])
  expect(problems('--operations', 'getuser')[0]).toMatch(
    /^--operations does not accept getuser\. Valid values: GetUser,/,
  )
  expect(problems('--rounds', '0', '--processes', '-1')[0]).toMatch(/--processes/)
  expect(problems('--fast')[0]).toMatch(/Unknown option '--fast'/)
})
