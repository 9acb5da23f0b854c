import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Builds the package in the current folder for publishing: one module and type file in `dist` for each file in `src`,
 * from its `tsconfig.build.json`.
 */
rmSync('dist', { recursive: true, force: true })
const compiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
process.exitCode = status ?? 1
