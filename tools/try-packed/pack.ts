import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'

const packages = join(import.meta.dirname, '../../packages')

/** The published packages, each after its dependencies. */
const published = ['openapi-types', 'codegen', 'schemas', 'client', 'cli', 'spec-diff']

/** Builds and packs the published packages. Returns the paths of the archives. */
export const pack = (folder: string): readonly string[] => {
  mkdirSync(folder)
  for (const name of published) {
    run(join(packages, name), {}, 'npx', ['--yes', 'pnpm@12', 'pack', '--pack-destination', folder])
  }
  return readdirSync(folder).map((name) => join(folder, name))
}
