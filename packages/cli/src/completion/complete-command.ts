import type { Host } from '../host.ts'
import { createIdLookup, type Run } from './id-lookup.ts'
import { completionsOf } from './candidates.ts'

/**
 * Prints the completions of the last word, one per line. The completion scripts call it:
 * `poolhouse complete -- list-users --user-`.
 */
export const completeCommand = async (args: readonly string[], host: Host, run: Run): Promise<number> => {
  const words = args[0] === '--' ? args.slice(1) : args
  const candidates = await completionsOf(words, createIdLookup(words, host, run))
  host.out(candidates.map((candidate) => `${candidate}\n`).join(''))
  return 0
}
