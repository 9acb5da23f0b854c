import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const compilerIn = (folder: string): string =>
  join(import.meta.dirname, '../../..', folder, 'node_modules/typescript/bin/tsc')

/** The compilers that generated files are held to. */
export const compilers = {
  'TypeScript 7': compilerIn('.'),
  'TypeScript 5.9': compilerIn('packages/openapi-types'),
} as const

/** Compiles files of a folder under `strict`, and answers what the compiler says: nothing, when all is well. */
export const compile = (
  folder: string,
  include: readonly string[],
  compiler: keyof typeof compilers,
  module: 'NodeNext' | 'Preserve' = 'NodeNext',
): string => {
  const config = {
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      module,
      strict: true,
      noUnusedLocals: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      types: [],
    },
    include,
  }
  const file = `${module}-${compiler.replaceAll(' ', '-')}.json`
  writeFileSync(join(folder, file), JSON.stringify(config))
  const { stdout, stderr, status } = spawnSync(process.execPath, [compilers[compiler], '-p', file], {
    cwd: folder,
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}`
}
