import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fromCatalog } from './catalog.ts'
import { type ProgramResult, npmInstall, run, tryRun } from './run.ts'

/** A folder outside the workspace in which the packed packages are installed, on one version of Node. */
export interface Project {
  readonly folder: string
  /** Writes a file. */
  write(name: string, text: string): void
  /** Runs a program, such as a command of an installed package, and returns its output. */
  run(program: string, ...args: readonly string[]): string
  /** Runs a program that may fail. */
  tryRun(program: string, ...args: readonly string[]): ProgramResult
  /**
   * Compiles `files` with the compiler of the project. Throws with its errors. Does nothing on the current Node, which
   * reuses the output from the oldest Node, because compiling is slow.
   */
  compile(options: Readonly<Record<string, unknown>>, files: readonly string[]): void
}

/** The versions of Node that a project is tested on. */
export interface Projects {
  on(node: 'oldest' | 'current'): Project
}

const compilerOptions = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  strict: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  types: [],
}

/** Installs the archives with npm, the packages that their users install next to them, and the oldest Node. */
export const createProject = (folder: string, archives: readonly string[], oldestNode: string): Projects => {
  const node = `node-${process.platform}-${process.arch}`
  mkdirSync(folder)
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  write('package.json', JSON.stringify({ private: true, type: 'module' }))
  const others = [...fromCatalog('zod', 'hono', 'openapi-fetch'), 'typescript@5.9.3', `${node}@${oldestNode}`]
  run(folder, {}, 'npm', [...npmInstall, ...archives, ...others])

  const bins = {
    oldest: join(folder, 'node_modules', node, 'bin'),
    current: dirname(process.execPath),
  }
  return {
    on: (version) => {
      const PATH = [bins[version], join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
      const runHere = (program: string, ...args: readonly string[]) => run(folder, { PATH }, program, args)
      return {
        folder,
        write,
        run: runHere,
        tryRun: (program, ...args) => tryRun(folder, { PATH }, program, args),
        compile: (options, include) => {
          if (version === 'current') return
          write('tsconfig.json', JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, include }))
          runHere('tsc', '-p', '.')
        },
      }
    },
  }
}
