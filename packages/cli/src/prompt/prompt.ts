import { createInterface } from 'node:readline/promises'
import { createIdLookup, type Run } from '../completion/id-lookup.ts'
import { completionsOf } from '../completion/candidates.ts'
import { exitCodes, Failure, usageError } from '../failure.ts'
import type { Host } from '../host.ts'
import { quoteWord, splitWords } from './words.ts'

/**
 * Lets the user complete a command line in the terminal. The Tab key completes commands, options, values and, from the
 * server, ids of pools and clients; Enter runs the command.
 *
 * @returns The words of the command line.
 */
export const promptForCommand = async (args: readonly string[], host: Host, run: Run): Promise<string[]> => {
  if (!host.terminal.isInput) throw usageError('--cli-auto-prompt needs a terminal. Pass the command as arguments.')
  const readline = createInterface({
    input: process.stdin,
    output: process.stderr,
    completer: async (line: string): Promise<[string[], string]> => {
      const words = splitWords(line)
      const typed = /\s$/.test(line) || line === '' ? '' : (words.pop() ?? '')
      const candidates = await completionsOf([...words, typed], createIdLookup(words, host, run))
      return [candidates.map((candidate) => `${candidate} `), typed]
    },
  })
  readline.on('SIGINT', () => readline.close())
  try {
    const line = await new Promise<string>((resolve, reject) => {
      readline.once('close', () => reject(new Failure(exitCodes.interrupted, 'Interrupted.')))
      readline.question('> poolhouse ').then(resolve, reject)
      if (args.length > 0) readline.write(`${args.map(quoteWord).join(' ')} `)
    })
    return splitWords(line)
  } finally {
    readline.close()
  }
}
