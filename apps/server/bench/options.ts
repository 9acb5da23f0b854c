import { parseArgs } from 'node:util'
import { operationNames, type OperationName } from './operations.ts'
import { storeNames, type StoreName } from './stores/names.ts'

/** What to measure, and how to print it. */
export interface Options {
  readonly stores: readonly StoreName[]
  readonly operations: readonly OperationName[]
  /** Sizes of the pool that is measured, smallest first. */
  readonly users: readonly number[]
  /** How long each load lasts; wrk knows whole seconds. */
  readonly seconds: number
  /** How often each operation is loaded, each time between two loads of the floor. */
  readonly rounds: number
  /** How many server processes share a store, in addition to the run with one. */
  readonly processes: number
  readonly format: 'text' | 'markdown' | 'json'
}

/** Thrown for a command line that cannot be followed: says all that is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const flags = {
  store: { type: 'string', default: 'sqlite' },
  operations: { type: 'string', default: operationNames.join(',') },
  users: { type: 'string', default: '1000,20000' },
  seconds: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '3' },
  processes: { type: 'string', default: '1' },
  markdown: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const listOf = (text: string): readonly string[] => text.split(',').map((word) => word.trim())

const isOneOf =
  <T extends string>(words: readonly T[]) =>
  (word: string): word is T =>
    words.some((each) => each === word)

/** Reads the words behind the command. Returns `help` when they ask for it; throws a {@link UsageError}. */
export const readOptions = (words: readonly string[]): Options | 'help' => {
  const values = parsed(words)
  if (values.help) return 'help'
  const problems: string[] = []

  const names = <T extends string>(flag: string, text: string, known: readonly T[]): readonly T[] => {
    const unknown = listOf(text).filter((word) => !isOneOf(known)(word))
    if (unknown.length > 0)
      problems.push(`--${flag} does not know ${unknown.join(', ')}: give some of ${known.join(',')}.`)
    return listOf(text).filter(isOneOf(known))
  }
  const whole = (flag: string, text: string, least: number): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
    if (value < least) problems.push(`--${flag} cannot be ${text}: give a whole number, ${least} at least.`)
    return value
  }

  if (values.markdown && values.json) problems.push('--markdown and --json exclude one another: give one.')
  const options: Options = {
    stores: names('store', values.store, storeNames),
    operations: names('operations', values.operations, operationNames),
    users: listOf(values.users)
      .map((size) => whole('users', size, 200))
      .toSorted((a, b) => a - b),
    seconds: whole('seconds', values.seconds, 1),
    rounds: whole('rounds', values.rounds, 1),
    processes: whole('processes', values.processes, 1),
    format: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return options
}

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ options: flags, args: [...words] }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
