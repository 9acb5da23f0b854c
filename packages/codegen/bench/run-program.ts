import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * The resource usage of a run. For a program that replaces its process, such as TypeScript 7, only the elapsed time is
 * known.
 */
export interface Usage {
  /** CPU time of all threads, in seconds. */
  readonly cpu: number
  /** The maximum resident memory, in MiB. */
  readonly memory: number
  /** Elapsed time, in seconds. */
  readonly wall: number
  /** The standard output of the program. */
  readonly output: string
}

const reporter = fileURLToPath(new URL('report-usage.mjs', import.meta.url))

/**
 * Runs a program in its own Node process.
 *
 * @throws {Error} If it fails, with its output.
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

/** The minimum of each figure, which other programs on the machine affect least. */
export const minimum = (usages: readonly Usage[]): Usage =>
  usages.reduce((lowest, usage) => ({
    cpu: Math.min(lowest.cpu, usage.cpu),
    memory: Math.min(lowest.memory, usage.memory),
    wall: Math.min(lowest.wall, usage.wall),
    output: usage.output,
  }))

/** The minimum of each figure in several runs. */
export const minimumOf = (runs: number, run: () => Usage): Usage => minimum(Array.from({ length: runs }, run))
