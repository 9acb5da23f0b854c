import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Ended } from './tools.ts'

/** A run of a program. */
export interface Run extends Ended {
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of processor time of all threads; `NaN` where `/proc` does not exist. */
  readonly cpu: number
  /** The most memory that was resident, in MiB; `NaN` where `/proc` does not exist. */
  readonly memory: number
}

/** Linux counts processor time in hundredths of a second. */
const ticks = 100

/** The CPU time and memory of a process so far; `undefined` if it has ended. */
const usageOf = (pid: number): Pick<Run, 'cpu' | 'memory'> | undefined => {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
    return kibibytes === undefined
      ? undefined
      : { memory: Number(kibibytes) / 1024, cpu: (Number(user) + Number(system)) / ticks }
  } catch {
    return undefined
  }
}

/** Runs a program, for at most two minutes. */
export const measure = async ([program = '', ...parameters]: readonly string[], cwd: string): Promise<Run> =>
  new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(program, parameters, { cwd, stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 })
    let output = ''
    let usage = { cpu: Number.NaN, memory: Number.NaN }
    const timer = setInterval(() => {
      usage = usageOf(child.pid ?? 0) ?? usage
    }, 10)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    const end = (status: number | null): void => {
      clearInterval(timer)
      resolve({ status, output, ...usage, wall: (performance.now() - start) / 1000 })
    }
    child.on('error', () => {
      end(null)
    })
    child.on('close', end)
  })
