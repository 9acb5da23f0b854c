import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Files, readDevelopmentSettings, readServeSettings } from '../settings/read-settings.ts'
import { SettingsError, type Variables } from '../settings/reader.ts'
import type { Mode } from '../settings/table.ts'
import { unknownVariables, variablesOfOtherMode } from '../settings/warnings.ts'
import { startDevelopment } from './development.ts'
import { help } from './help.ts'
import { batchOutput } from './output-batching.ts'
import { type Command, optionOf, parseCommand } from './parse-command.ts'
import { startServe } from './serve.ts'
import type { RunningServer } from './start-server.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const write = batchOutput((text) => void process.stdout.write(text))

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

// A package manager runs scripts in the package's folder, and passes the caller's folder in INIT_CWD.
const absolute = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

const files: Files = { absolute, read: readText }

const warn = (sentences: readonly string[]): void => {
  for (const sentence of sentences) process.stderr.write(`${sentence}: see --help.\n`)
}

const starts: Readonly<Record<Mode, (variables: Variables) => Promise<RunningServer>>> = {
  development: (variables) => startDevelopment(readDevelopmentSettings(variables, files), write),
  serve: (variables) => startServe(readServeSettings(variables, files)),
}

const version = (): string => {
  const { version: packageVersion } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as {
    readonly version: string
  }
  return `poolhouse ${packageVersion} (Node ${process.versions.node})\n`
}

const run = async ({ mode, variables }: Extract<Command, { readonly kind: 'run' }>): Promise<void> => {
  const names = Object.keys(process.env)
  // Unknown names first: a typo often explains the "is not set" error that follows.
  warn(unknownVariables(names, 'node'))
  const opening = starts[mode]({ ...process.env, ...variables })
  warn(variablesOfOtherMode(names, 'node', mode))
  stopOnSignals(opening)
  await opening
}

/** Names the option instead of the setting in a problem if the value came from the command line. */
const withOptionName = (problem: string, variables: Variables): string => {
  const [setting = ''] = problem.split(' ', 1)
  const option = variables[setting] === undefined ? undefined : optionOf(setting)
  return option === undefined ? problem : problem.replace(setting, option)
}

/** Runs the command line: starts the server in the mode of the command, or prints the problems and how to fix them. */
export const main = async (args: readonly string[]): Promise<void> => {
  let variables: Variables = {}
  try {
    const command = parseCommand(args)
    if (command.kind !== 'run') return write(command.kind === 'help' ? help() : version())
    variables = command.variables
    await run(command)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.problems.map((problem) => withOptionName(problem, variables)).join('\n')}\n`)
    process.exitCode = 1
  }
}
