import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * `pnpm test`: without arguments, runs the tests of every package as Turborepo tasks, so that packages with unchanged
 * inputs are cached, and prints the sum of all reports. `--quick` skips `*.slow.test.ts`. Other arguments are passed to
 * one run of vitest: `pnpm test --project engine`, `pnpm test packages/engine/src/codes`.
 */
const root = join(import.meta.dirname, '..')
const args = process.argv.slice(2)
const quick = args.includes('--quick')
const toVitest = args.filter((arg) => arg !== '--quick')

const run = (program: string, programArgs: readonly string[]): number =>
  spawnSync(program, programArgs, {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TESTS_QUICK: quick ? '1' : '0' },
  }).status ?? 1

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
}

/** Packages that have tests, as folders below the root. */
const testedPackages = () => {
  const files = globSync('{packages/*,apps/*,tools}/**/*.test.ts', {
    cwd: root,
    exclude: (file) => /(?:^|\/)(?:node_modules|golden|dist)$/.test(file),
  })
  return [
    ...new Set(files.map((file) => /^(?:(?:packages|apps)\/[^/]+|tools)/.exec(file)?.[0] ?? dirname(file))),
  ].toSorted()
}

const hasScript = (folder: string, name: string): boolean => {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly scripts?: Readonly<Record<string, string>>
  }
  return scripts?.[name] !== undefined
}

const runAll = (): number => {
  const report = (folder: string) => join(root, folder, '.reports', quick ? 'quick.json' : 'test.json')
  const task = quick ? 'test:quick' : 'test'
  const folders = testedPackages()
  const untested = folders.filter((folder) => !hasScript(folder, task))
  if (untested.length > 0) {
    for (const folder of untested) console.error(`${folder} has tests: add the script "${task}" to its package.json.`)
    return 1
  }
  for (const folder of folders) rmSync(report(folder), { force: true })
  // First, because generated files are inputs of the other tasks: see turbo.json.
  if (run('turbo', ['run', 'generate', '--output-logs=new-only']) !== 0) return 1
  // Two packages at a time, because tests often wait for programs that they start. With more, each test would get a
  // fraction of a core, and timeouts would fail on slow machines.
  const status = run('turbo', ['run', task, '--concurrency=2', '--continue', '--output-logs=new-only'])
  const missing = folders.filter((folder) => !existsSync(report(folder)))
  const sum = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 0 } satisfies Report
  for (const folder of folders.filter((name) => !missing.includes(name))) {
    const one = JSON.parse(readFileSync(report(folder), 'utf8')) as Report
    for (const key of Object.keys(sum) as (keyof Report)[]) sum[key] += one[key]
  }
  for (const folder of missing) console.error(`${folder} has tests, and its task wrote no report.`)
  if (sum.numPendingTests > 0) console.error(`${sum.numPendingTests} tests were skipped; each printed its reason.`)
  console.log(`${sum.numPassedTests} passed, ${sum.numFailedTests + sum.numFailedTestSuites} failed`)
  const skipped = process.env['TESTS_SKIP'] === 'never' && sum.numPendingTests > 0
  return status !== 0 || missing.length > 0 || skipped || sum.numPassedTests === 0 ? 1 : 0
}

process.exitCode = toVitest.length > 0 ? run('vitest', ['run', ...toVitest]) : runAll()
