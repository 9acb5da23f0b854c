import { CommanderError } from 'commander'
import type { Level } from '../change.ts'
import type { GateLevel } from '../config/config.ts'
import type { Format } from '../report/formats.ts'

/** The options of the command line. */
export interface Flags {
  readonly format: Format
  readonly output?: string
  readonly failOn?: GateLevel
  readonly level: Level
  readonly config?: string
  readonly accept?: string
  readonly reason?: string
  readonly expires?: string
  readonly rules?: true
}

/** Wrong usage of the command line: exit status 2. */
export const usageError = (message: string): CommanderError =>
  new CommanderError(2, 'spec-diff.usage', `error: ${message}`)

/** Reads an option that takes one of a few values. */
export const oneOf =
  <T extends string>(option: string, values: readonly T[]) =>
  (text: string): T => {
    const known = values.find((value) => value === text)
    if (known === undefined) throw usageError(`${option} must be ${values.join(', ')}; it is "${text}"`)
    return known
  }
