import type { RunProgram } from '../config/credentials.ts'
import { generalError } from '../failure.ts'

/** Runs a command in the shell. Fails with what it writes to standard error. */
export const runProgram: RunProgram = async (command) => {
  const [{ execFile }, { promisify }] = await Promise.all([import('node:child_process'), import('node:util')])
  try {
    const { stdout } = await promisify(execFile)('/bin/sh', ['-c', command])
    return stdout
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    throw generalError(`Error when retrieving credentials from custom-process: ${stderr || message}`)
  }
}
