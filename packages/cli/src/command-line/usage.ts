import { type Failure, usageError } from '../failure.ts'

const usage = `usage: poolhouse [options] <operation> [parameters]
To see help text, you can run:

  poolhouse help
  poolhouse <operation> help
`

/** An invalid command line. The message includes the usage. */
export const commandLineError = (message: string): Failure => usageError(`${usage}\npoolhouse: error: ${message}\n`)

/** Options that the command does not have. */
export const unknownOptions = (names: readonly string[]): Failure =>
  usageError(`${usage}\nUnknown options: ${names.join(', ')}\n`)
