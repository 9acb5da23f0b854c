import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'

/**
 * Runs the tests of the package in the current folder, including those in workerd, and writes a JSON report to
 * `.reports/` in it. `--quick` skips `*.slow.test.ts`.
 */
const root = join(import.meta.dirname, '..')
const name = basename(process.cwd())
const quick = process.argv.includes('--quick')

const { status } = spawnSync(
  'vitest',
  [
    'run',
    `--project=${name}`,
    `--project=${name}-worker`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(process.cwd(), '.reports', quick ? 'quick.json' : 'test.json')}`,
  ],
  { stdio: 'inherit', cwd: root, env: { ...process.env, TESTS_QUICK: quick ? '1' : '0' } },
)
process.exitCode = status ?? 1
