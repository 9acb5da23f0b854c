import { type RuntimeName, variablesByName } from './variables.ts'

const runtimeNames = { process: 'server processes', worker: 'Workers' } as const

/**
 * Says of variables that they change nothing on a runtime, lest somebody counts on them: those whose names look like settings and
 * are none, most likely misspelt, and those of the other runtime.
 */
export const unheardOf = (names: readonly string[], runtime: RuntimeName): readonly string[] =>
  names.flatMap((name) => {
    const known = variablesByName.get(name)
    if (!known) return name.startsWith('POOLHOUSE_') ? [`${name} is not a setting and has no effect`] : []
    const other = known.runtime
    return other === undefined || other === runtime
      ? []
      : [`${name} is a setting of ${runtimeNames[other]} and has no effect here`]
  })

/** The same of those that only the other mode heeds. */
export const idleIn = (mode: ModeServices, names: readonly string[], runtime: RuntimeName): readonly string[] =>
  names.flatMap((name) => {
    const { mode: only = mode, runtime: where = runtime } = variablesByName.get(name) ?? {}
    return only === mode || where !== runtime ? [] : [`${name} is a setting ${purposes[only]} and has no effect here`]
  })

type ModeServices = 'development' | 'serve'

const purposes = { development: 'for development', serve: 'for real users' } as const
