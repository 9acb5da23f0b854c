import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Starts a script of this folder in a process of its own. What it complains of is shown. */
export const runScript = (name: string, ...parameters: string[]): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL(`scripts/${name}`, import.meta.url)), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** The lines that a process prints, as they come. */
export const linesOf = (child: ChildProcess): AsyncIterable<string> => createInterface({ input: child.stdout! })

/** Fulfilled with the exit code when a process has ended; null when it was killed. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code)))
