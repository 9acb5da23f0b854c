import type { FunctionRunner } from '@poolhouse/engine'
import { createBindingTarget, type ServiceBinding } from '../../functions/binding-target.ts'
import { buildTargets } from '../../functions/build-targets.ts'
import { createFunctionRunner } from '../../functions/function-runner.ts'
import { type FunctionTable, parseFunctionTable } from '../../functions/function-table.ts'
import { remoteTargets, type RemoteTargetDependencies } from '../../functions/remote-targets.ts'
import type { Log } from '../../log/log.ts'
import { SettingsError } from '../../settings/reader.ts'

/** Dependencies of `openFunctions`. */
export interface OpenFunctionsDependencies extends Omit<RemoteTargetDependencies, 'settings'> {
  readonly settings: RemoteTargetDependencies['settings'] & { readonly location: string }
  /** All bindings of the Worker. */
  readonly bindings: Readonly<Record<string, unknown>>
  readonly log: Log
}

const problem = (text: string): SettingsError => new SettingsError([`POOLHOUSE_FUNCTIONS cannot be used: ${text}.`])

/** Prepares the functions of POOLHOUSE_FUNCTIONS: a Lambda endpoint, or a table as JSON. Throws a SettingsError. */
export const openFunctions = (dependencies: OpenFunctionsDependencies): FunctionRunner => {
  const { settings, bindings, clock, log } = dependencies
  const built = buildTargets(readTable(settings.location), {
    ...remoteTargets(dependencies),
    module: () => 'module names a file, which Workers do not have: give a lambda, webhook or binding',
    binding: ({ name }) => {
      const service = bindings[name]
      return isService(service) ? createBindingTarget(service) : `no service binding ${name} exists`
    },
  })
  if (built.problems) throw problem(built.problems.join('; '))
  return createFunctionRunner({ findTarget: built.findTarget, clock, log })
}

const readTable = (location: string): FunctionTable => {
  if (/^https?:\/\//.test(location)) return new Map([['*', { kind: 'lambda', url: location }]])
  let value: unknown
  try {
    value = JSON.parse(location)
  } catch {
    throw problem('give an http(s):// Lambda endpoint, or a table as JSON such as {"*": {"binding": "NAME"}}')
  }
  const { table, problems } = parseFunctionTable(value)
  if (problems) throw problem(problems.join('; '))
  return table
}

const isService = (value: unknown): value is ServiceBinding =>
  typeof value === 'object' && value !== null && 'fetch' in value && typeof value.fetch === 'function'
