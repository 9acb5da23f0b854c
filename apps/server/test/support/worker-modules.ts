import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A module as workerd takes it. */
export interface WorkerModule {
  readonly type: 'ESModule'
  readonly path: string
  readonly contents: string
}

const built = new URL('../../dist/worker/', import.meta.url).pathname

/** What is deployed, as the build left it: the entry first. */
export const builtModules = (): readonly WorkerModule[] =>
  readdirSync(built)
    .sort((a, b) => Number(b === 'main.js') - Number(a === 'main.js'))
    .map((file) => ({ type: 'ESModule', path: `/${file}`, contents: readFileSync(join(built, file), 'utf8') }))
