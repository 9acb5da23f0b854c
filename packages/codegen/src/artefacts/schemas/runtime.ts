import { folderOf } from '../../options.ts'
import type { ImportList } from '../../source/module.ts'
import type { PartArtefact } from '../artefact.ts'
import { runtimeText } from '../runtime-folder.ts'

/** Modules that generated schemas may import, and the modules that each of them imports. */
const modules = {
  bytes: [],
  characters: [],
  dates: [],
  merge: [],
  pattern: [],
  present: [],
  record: [],
  rules: ['bytes', 'characters', 'merge'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A module of `runtime/schemas`, copied into the folder of the schemas when one of them imports it. */
export type RuntimeModule = keyof typeof modules

/** The functions that schemas import by name, and the module of each. */
const functions: Readonly<Record<string, RuntimeModule>> = {
  both: 'merge',
  chooses: 'merge',
  hasBytes: 'bytes',
  hasCharacters: 'characters',
  instant: 'dates',
  matchesPattern: 'pattern',
  memberCount: 'record',
  present: 'present',
  record: 'record',
  union: 'merge',
}

/** How modules of one part write functions of the runtime: rules as `is.required`, all others by their name. */
export const runtimeNames =
  (imports: ImportList, specifier: (module: string) => string, used: Set<RuntimeModule>): ((name: string) => string) =>
  (name) => {
    const module = Object.hasOwn(functions, name) ? functions[name] : undefined
    used.add(module ?? 'rules')
    return module === undefined
      ? imports.takeFrom(specifier('runtime/rules'), 'is', name)
      : imports.take(specifier(`runtime/${module}`), name)
  }

/** The runtime modules that generated schemas import. Runs after every part that imports schemas. */
export const schemaRuntime: PartArtefact = ({ options, banner, runtime }) => {
  const needed = new Set([...runtime].flatMap((name) => [name, ...modules[name]]))
  return new Map(
    [...needed].map((name) => [
      `${folderOf('schemas', options.outputs)}/runtime/${name}.ts`,
      runtimeText(`schemas/${name}.ts`, banner),
    ]),
  )
}
