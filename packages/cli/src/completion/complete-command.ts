import type { Host } from '../host.ts'
import { createAskServer, type Run } from './ask-server.ts'
import { completionsOf } from './candidates.ts'

/**
 * Prints what the last of some words can become, one candidate a line. The completion scripts call it:
 * `poolhouse complete -- list-users --user-`.
 */
export const completeCommand = async (args: readonly string[], host: Host, run: Run): Promise<number> => {
  const words = args[0] === '--' ? args.slice(1) : args
  const candidates = await completionsOf(words, createAskServer(words, host, run))
  host.out(candidates.map((candidate) => `${candidate}\n`).join(''))
  return 0
}
