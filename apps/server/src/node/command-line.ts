import { join, resolve } from 'node:path'
import { readDevelopmentSettings, readServeSettings, type Surroundings } from '../settings/read-settings.ts'
import { SettingsError } from '../settings/reader.ts'
import { unknownSettings } from '../settings/variables.ts'
import { startDevelopment } from './development.ts'
import { help } from './help.ts'
import type { House } from './house.ts'
import { startServe } from './serve.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const write = (text: string): void => {
  process.stdout.write(text)
}

// A package manager runs scripts in the package's folder and tells here where it was called.
const calledIn = process.env['INIT_CWD'] ?? process.cwd()
const surroundings: Surroundings = {
  defaultData: join(calledIn, '.poolhouse'),
  absolute: (path) => resolve(calledIn, path),
}

const stances: { readonly [command: string]: () => Promise<House> } = {
  start: () => startDevelopment(readDevelopmentSettings(process.env, surroundings), write),
  serve: () => startServe(readServeSettings(process.env, surroundings)),
}

const run = async (words: readonly string[]): Promise<void> => {
  if (words.includes('--help') || words.includes('-h')) return write(help())
  const [command = 'start', ...rest] = words
  const start = Object.hasOwn(stances, command) ? stances[command] : undefined
  if (!start || rest.length > 0) throw new SettingsError([`There is no command ${words.join(' ')}: see --help.`])
  for (const name of unknownSettings(Object.keys(process.env))) {
    process.stderr.write(`${name} is not a setting and has no effect: see --help.\n`)
  }
  const opening = start()
  stopOnSignals(opening)
  await opening
}

/** Runs the command line: starts a stance, or says what is wrong with how it was called. */
export const main = async (words: readonly string[]): Promise<void> => {
  try {
    await run(words)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.problems.join('\n')}\n`)
    process.exitCode = 1
  }
}
