import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { exitCodes, Failure } from '../failure.ts'
import type { Host } from '../host.ts'

/**
 * Prompts for the code of an MFA device in the terminal, without showing the input.
 *
 * @throws without a terminal.
 */
export const askMfaCode = async (device: string, host: Host): Promise<string> => {
  if (!host.terminal.isInput)
    throw new Error(`the role requires an MFA code of ${device}, and there is no terminal to enter it`)
  const hidden = new Writable({ write: (_, __, done) => done() })
  const readline = createInterface({ input: process.stdin, output: hidden, terminal: true })
  readline.on('SIGINT', () => readline.close())
  // Printed only now, when the terminal no longer shows the input.
  host.err(`Enter MFA code for ${device}: `)
  try {
    return await new Promise<string>((resolve, reject) => {
      readline.once('close', () => reject(new Failure(exitCodes.interrupted, 'Interrupted.')))
      readline.question('').then(resolve, reject)
    })
  } finally {
    host.err('\n')
    readline.close()
  }
}
