import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FunctionRunner } from '@poolhouse/engine'
import { buildTargets } from '../../functions/build-targets.ts'
import { createFunctionRunner, type FindTarget } from '../../functions/function-runner.ts'
import { type FunctionTable, parseFunctionTable } from '../../functions/function-table.ts'
import { remoteTargets, type RemoteTargetDependencies } from '../../functions/remote-targets.ts'
import type { Log } from '../../log/log.ts'
import { SettingsError } from '../../settings/reader.ts'
import type { Mode } from '../../settings/table.ts'
import { createModuleTargets, type ModuleTargets } from './module-target.ts'

/** Functions that are ready to run. */
export interface OpenFunctions {
  readonly runner: FunctionRunner
  /** Ends the threads of functions. */
  stop(): Promise<void>
}

/** Dependencies of `openFunctions`. */
export interface OpenFunctionsDependencies extends Omit<RemoteTargetDependencies, 'settings'> {
  readonly settings: RemoteTargetDependencies['settings'] & { readonly location: string }
  readonly mode: Mode
  readonly log: Log
  /** Milliseconds per attempt. Default: 5,000. */
  readonly limitMs?: number
}

const problem = (text: string): SettingsError => new SettingsError([`POOLHOUSE_FUNCTIONS cannot be used: ${text}.`])

const developmentOnly = (subject: string): string =>
  `${subject} runs functions inside the server, which is for development only (start): serve needs a Lambda endpoint or webhooks`

/** Prepares the functions of POOLHOUSE_FUNCTIONS: a folder, a Lambda endpoint or a table. Throws a SettingsError. */
export const openFunctions = async (dependencies: OpenFunctionsDependencies): Promise<OpenFunctions> => {
  const { settings, mode, clock, log, limitMs = 5_000 } = dependencies
  const modules = createModuleTargets(limitMs)
  const findTarget = await locate(settings.location, modules, mode, dependencies)
  return { runner: createFunctionRunner({ findTarget, clock, log, limitMs }), stop: () => modules.stop() }
}

const locate = async (
  location: string,
  modules: ModuleTargets,
  mode: Mode,
  dependencies: OpenFunctionsDependencies,
): Promise<FindTarget> => {
  if (/^https?:\/\//.test(location)) {
    return build(new Map([['*', { kind: 'lambda', url: location }]]), '.', modules, mode, dependencies)
  }
  const path = resolve(location)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) {
    throw problem(`${location} does not exist: give a folder, an http(s):// Lambda endpoint, or a .json or .yaml file`)
  }
  if (!stats.isDirectory()) return build(await readTable(path), dirname(path), modules, mode, dependencies)
  if (mode === 'serve') throw problem(developmentOnly(`the folder ${location}`))
  const target = modules.folder(path)
  return () => target
}

/** The first line of an error. That of a YAML parser is followed by the lines of the file. */
const firstLine = (error: unknown): string => {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
  return line.replace(/:$/, '')
}

/** Reads a table from a JSON or YAML file. */
const readTable = async (path: string): Promise<FunctionTable> => {
  let value: unknown
  try {
    const text = readFileSync(path, 'utf8')
    value = path.endsWith('.json') ? JSON.parse(text) : (await import('yaml')).parse(text)
  } catch (error) {
    throw problem(`${path} cannot be read: ${firstLine(error)}`)
  }
  const { table, problems } = parseFunctionTable(value)
  if (problems) throw problem(`${path}: ${problems.join('; ')}`)
  return table
}

const build = (
  table: FunctionTable,
  folder: string,
  modules: ModuleTargets,
  mode: Mode,
  dependencies: OpenFunctionsDependencies,
): FindTarget => {
  const built = buildTargets(table, {
    ...remoteTargets(dependencies),
    module: ({ path }) => (mode === 'serve' ? developmentOnly('module') : modules.file(resolve(folder, path))),
    binding: () => 'binding names a Worker, which only Workers can call: give a webhook or lambda',
  })
  if (built.problems) throw problem(built.problems.join('; '))
  return built.findTarget
}
