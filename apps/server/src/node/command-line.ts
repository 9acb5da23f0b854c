import { join, resolve } from 'node:path'
import { readDevelopmentSettings, readServeSettings, type Surroundings } from '../settings/read-settings.ts'
import { SettingsError } from '../settings/reader.ts'
import type { Settings } from '../settings/settings.ts'
import { idleIn, unheardOf } from '../settings/idle-variables.ts'
import { startDevelopment } from './development.ts'
import { help } from './help.ts'
import type { RunningServer } from './start-server.ts'
import { startServe } from './serve.ts'
import { stopOnSignals } from './stop-on-signals.ts'
import { batchOutput } from './output-batching.ts'

const write = batchOutput((text) => void process.stdout.write(text))

// A package manager runs scripts in the package's folder and tells here where it was called.
const calledIn = process.env['INIT_CWD'] ?? process.cwd()
const surroundings: Surroundings = {
  defaultData: join(calledIn, '.poolhouse'),
  absolute: (path) => resolve(calledIn, path),
}

interface Command {
  readonly mode: Settings['mode']
  readonly start: () => Promise<RunningServer>
}

const commands: { readonly [name: string]: Command } = {
  start: {
    mode: 'development',
    start: () => startDevelopment(readDevelopmentSettings(process.env, surroundings), write),
  },
  serve: { mode: 'serve', start: () => startServe(readServeSettings(process.env, surroundings)) },
}

const warn = (sentences: readonly string[]): void => {
  for (const sentence of sentences) process.stderr.write(`${sentence}: see --help.\n`)
}

const run = async (words: readonly string[]): Promise<void> => {
  if (words.includes('--help') || words.includes('-h')) return write(help())
  const [name = 'start', ...rest] = words
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command || rest.length > 0) throw new SettingsError([`There is no command ${words.join(' ')}: see --help.`])
  const given = Object.keys(process.env)
  // A name misspelt explains what is then told to be missing; what is refused needs no warning besides.
  warn(unheardOf(given, 'process'))
  const opening = command.start()
  warn(idleIn(command.mode, given, 'process'))
  stopOnSignals(opening)
  await opening
}

/** Runs the command line: starts a mode, or says what is wrong with how it was called. */
export const main = async (words: readonly string[]): Promise<void> => {
  try {
    await run(words)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.problems.join('\n')}\n`)
    process.exitCode = 1
  }
}
