import { parseArgs } from 'node:util'
import { operationNames, type OperationName } from './operations.ts'
import { storeNames, type StoreName } from './stores/names.ts'

/** The options of the benchmark. */
export interface Options {
  readonly stores: readonly StoreName[]
  readonly operations: readonly OperationName[]
  /** Sizes of the variable pool, smallest first. */
  readonly users: readonly number[]
  /** The duration of each load. wrk supports only whole seconds. */
  readonly seconds: number
  /** The number of loads of each operation, each between two loads of the floor. */
  readonly rounds: number
  /** The number of server processes on one store, for a second run after that with one process. */
  readonly processes: number
  readonly format: 'text' | 'markdown' | 'json'
}

/** Thrown for an invalid command line. The message contains all problems. */
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

/** Parses the command line. Returns `help` for `--help`. Throws {@link UsageError} if it is invalid. */
export const readOptions = (words: readonly string[]): Options | 'help' => {
  const values = parsed(words)
  if (values.help) return 'help'
  const problems: string[] = []

  const names = <T extends string>(flag: string, text: string, known: readonly T[]): readonly T[] => {
    const unknown = listOf(text).filter((word) => !isOneOf(known)(word))
    if (unknown.length > 0)
      problems.push(`--${flag} does not accept ${unknown.join(', ')}. Valid values: ${known.join(',')}.`)
    return listOf(text).filter(isOneOf(known))
  }
  const whole = (flag: string, text: string, least: number): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
    if (value < least) problems.push(`--${flag} cannot be ${text}: specify an integer of at least ${least}.`)
    return value
  }

  if (values.markdown && values.json) problems.push('--markdown and --json cannot be combined.')
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
