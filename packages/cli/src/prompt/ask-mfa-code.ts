import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { exitCodes, Failure } from '../failure.ts'
import type { Host } from '../host.ts'

/**
 * Asks for the code of an MFA device in the terminal, without showing it.
 *
 * @throws without a terminal.
 */
export const askMfaCode = async (device: string, host: Host): Promise<string> => {
  if (!host.terminal.isInput) throw new Error(`the role requires a code of ${device}, and there is no terminal to ask`)
  const hidden = new Writable({ write: (_, __, done) => done() })
  const readline = createInterface({ input: process.stdin, output: hidden, terminal: true })
  readline.on('SIGINT', () => readline.close())
  // Printed now that the terminal shows nothing of what is typed.
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
