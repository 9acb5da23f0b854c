import { relative } from 'node:path/posix'
import { folderOf, type Outputs, type Part } from '../options.ts'

/** Returns import specifiers from one part to modules of another: relative paths with `.ts`, or as configured. */
export const importsBetween = (from: Part, to: Part, outputs: Outputs): ((module: string) => string) => {
  if (from === to) return (module) => `./${module}.ts`
  const pattern = outputs.parts?.[to]?.import
  if (pattern !== undefined) return (module) => pattern.replace('*', module)
  const path = relative(folderOf(from, outputs), folderOf(to, outputs))
  return (module) => `${path}/${module}.ts`
}
