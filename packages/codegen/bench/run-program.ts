import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a run took. For a program that replaces itself, as TypeScript 7 does, only wall time is known. */
export interface Usage {
  /** Processor time of all threads, in seconds. */
  readonly cpu: number
  /** The most memory that was resident, in MiB. */
  readonly memory: number
  /** Seconds on the clock. */
  readonly wall: number
  /** What the program printed. */
  readonly output: string
}

const reporter = fileURLToPath(new URL('report-usage.mjs', import.meta.url))

/**
 * Runs a program in a Node of its own.
 *
 * @throws {Error} With what it said, when it fails.
 */
export const runProgram = (program: string, ...parameters: readonly string[]): Usage => {
  const start = performance.now()
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', reporter, program, ...parameters],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 26 },
  )
  const wall = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed\n${stdout}${stderr}`)
  const usage: { cpu?: number; memory?: number } = JSON.parse(output[3] || '{}')
  return { cpu: usage.cpu ?? Number.NaN, memory: usage.memory ?? Number.NaN, wall, output: stdout }
}

/** The least of each figure: what other programs take comes on top. */
export const least = (usages: readonly Usage[]): Usage =>
  usages.reduce((found, usage) => ({
    cpu: Math.min(found.cpu, usage.cpu),
    memory: Math.min(found.memory, usage.memory),
    wall: Math.min(found.wall, usage.wall),
    output: usage.output,
  }))

/** The least of each figure in several runs. */
export const leastOf = (runs: number, run: () => Usage): Usage => least(Array.from({ length: runs }, run))
