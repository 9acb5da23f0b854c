import type { RunProgram } from '../config/credentials.ts'
import { generalError } from '../failure.ts'
import { pythonRepr } from '../python/text.ts'
import { messageOf } from '../record.ts'

/** Runs a program. If it fails, the error contains its standard error. */
export const runProgram: RunProgram = async (program, args) => {
  const [{ execFile }, { promisify }] = await Promise.all([import('node:child_process'), import('node:util')])
  try {
    const { stdout } = await promisify(execFile)(program, args)
    return stdout
  } catch (error) {
    const { stderr, code } = Object(error)
    if (code === 'ENOENT') throw generalError(`[Errno 2] No such file or directory: ${pythonRepr(program)}`)
    const reason: unknown = typeof code === 'number' ? stderr : messageOf(error)
    throw generalError(`Error when retrieving credentials from custom-process: ${String(reason)}`)
  }
}
