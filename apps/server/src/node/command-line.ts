import { resolve } from 'node:path'
import { readDevelopmentSettings, readServeSettings } from '../settings/read-settings.ts'
import { SettingsError } from '../settings/reader.ts'
import type { Mode } from '../settings/table.ts'
import { unknownVariables, variablesOfOtherMode } from '../settings/warnings.ts'
import { startDevelopment } from './development.ts'
import { help } from './help.ts'
import { batchOutput } from './output-batching.ts'
import { parseCommand } from './parse-command.ts'
import { startServe } from './serve.ts'
import type { RunningServer } from './start-server.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const write = batchOutput((text) => void process.stdout.write(text))

// A package manager runs scripts in the package's folder, and passes the caller's folder in INIT_CWD.
const absolute = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

const starts: Readonly<Record<Mode, () => Promise<RunningServer>>> = {
  development: () => startDevelopment(readDevelopmentSettings(process.env, absolute), write),
  serve: () => startServe(readServeSettings(process.env, absolute)),
}

const warn = (sentences: readonly string[]): void => {
  for (const sentence of sentences) process.stderr.write(`${sentence}: see --help.\n`)
}

const run = async (words: readonly string[]): Promise<void> => {
  if (words.includes('--help') || words.includes('-h')) return write(help())
  const mode = parseCommand(words)
  const given = Object.keys(process.env)
  // Unknown names first: a typo often explains the "is not set" error that follows.
  warn(unknownVariables(given, 'node'))
  const opening = starts[mode]()
  warn(variablesOfOtherMode(given, 'node', mode))
  stopOnSignals(opening)
  await opening
}

/** Runs the command line: starts the server in the mode of the command, or reports what is wrong and what to do. */
export const main = async (words: readonly string[]): Promise<void> => {
  try {
    await run(words)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.problems.join('\n')}\n`)
    process.exitCode = 1
  }
}
