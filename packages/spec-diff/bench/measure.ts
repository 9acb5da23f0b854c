import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Ended } from './tools.ts'

/** A run of a program. */
export interface Run extends Ended {
  /** Seconds on the clock. */
  readonly wall: number
  /** The most memory that was resident, in MiB; `NaN` where `/proc` does not exist. */
  readonly memory: number
}

/** The peak of the resident memory of a process, in MiB. */
const peakOf = (pid: number): number => {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kibibytes) / 1024
  } catch {
    return Number.NaN
  }
}

/** Runs a program, for at most two minutes. */
export const measure = async ([program = '', ...parameters]: readonly string[], cwd: string): Promise<Run> =>
  new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(program, parameters, { cwd, stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 })
    let output = ''
    let memory = Number.NaN
    const timer = setInterval(() => {
      const peak = peakOf(child.pid ?? 0)
      if (!Number.isNaN(peak)) memory = peak
    }, 10)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    const end = (status: number | null): void => {
      clearInterval(timer)
      resolve({ status, output, memory, wall: (performance.now() - start) / 1000 })
    }
    child.on('error', () => {
      end(null)
    })
    child.on('close', end)
  })
