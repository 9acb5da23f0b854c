import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A program of a test, in its own process group. Its error output is shown. */
export const startProgram = (script: URL, ...parameters: string[]): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(script), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })

/** Fulfilled with the exit code when a program has ended; null when it was killed. */
export const ended = (program: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => program.once('close', (code) => resolve(code)))

/** The lines that a program prints until it is killed, with all of its processes, after the given number of lines. */
export const linesUntilKilled = async (program: ChildProcess, count: number): Promise<readonly string[]> => {
  const end = ended(program)
  const lines: string[] = []
  for await (const line of createInterface({ input: program.stdout! })) {
    lines.push(line)
    if (lines.length === count) process.kill(-program.pid!, 'SIGKILL')
  }
  if ((await end) !== null) throw new Error(`It ended by itself after ${lines.length} lines.`)
  return lines
}
