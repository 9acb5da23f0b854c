/** Modules that generated schemas may import, and the modules that each of them imports. */
export const runtimeModules = {
  bytes: [],
  characters: [],
  dates: [],
  merge: [],
  pattern: [],
  present: [],
  record: [],
  rules: [
    'bytes',
    'characters',
    'checked',
    'combining-rules',
    'json',
    'kept-members',
    'list-rules',
    'merge',
    'object-rules',
    'reference-rules',
    'rule',
    'value-rules',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A module of `runtime/schemas`, copied into the folder of the schemas when one of them imports it. */
export type RuntimeModule = keyof typeof runtimeModules
