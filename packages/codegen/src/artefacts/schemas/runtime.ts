import { folderOf, spellingOf } from '../../options.ts'
import type { ImportList } from '../../source/module.ts'
import type { PartArtefact } from '../artefact.ts'
import { runtimeText } from '../runtime-folder.ts'
import { type RuntimeModule, runtimeModules } from './runtime-modules.ts'

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

/** Returns the code of runtime functions and imports them: rules as `is.required`, all others by their name. */
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
  const needed = new Set<string>([...runtime].flatMap((name) => [name, ...runtimeModules[name]]))
  return new Map(
    [...needed].map((name) => [
      `${folderOf('schemas', options.outputs)}/runtime/${name}.ts`,
      spellingOf(options).runtime(runtimeText(`schemas/${name}.ts`, banner)),
    ]),
  )
}
