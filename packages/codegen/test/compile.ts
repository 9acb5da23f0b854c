import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const compilerIn = (folder: string): string =>
  join(import.meta.dirname, '../../..', folder, 'node_modules/typescript/bin/tsc')

/** The compilers that generated files are held to. */
const compilers = {
  'TypeScript 7': compilerIn('.'),
  'TypeScript 5.9': compilerIn('packages/openapi-types'),
} as const

export type Compiler = keyof typeof compilers

/** The names of the compilers. `pnpm test:quick` leaves out TypeScript 5.9, which takes several seconds for each program. */
export const compilerNames: readonly Compiler[] =
  process.env['TESTS_QUICK'] === '1' ? ['TypeScript 7'] : ['TypeScript 7', 'TypeScript 5.9']

/**
 * TypeScript 7 checks a program with four checkers, which repeat what its files have in common, such as the types of zod:
 * with one, and with a heap that may grow to five times what is in use, it needs half of the processor time.
 */
const leastWork: Readonly<Record<Compiler, readonly string[]>> = {
  'TypeScript 7': ['--checkers', '1'],
  'TypeScript 5.9': [],
}

/** Compiles files of a folder under `strict`, and returns what the compiler reports: nothing if all is well. */
export const compile = (
  folder: string,
  include: readonly string[],
  compiler: Compiler,
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
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [compilers[compiler], '-p', file, ...leastWork[compiler]],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GOGC: '400' },
    },
  )
  return status === 0 ? '' : `${stdout}${stderr}`
}
