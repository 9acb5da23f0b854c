import type { Host } from '../host.ts'

/** Runs a command line of this program. @returns The exit code. */
export type Run = (args: readonly string[], host: Host) => Promise<number>

/** Requests ids from the server. Returns none if the server does not respond. */
export interface AskServer {
  readonly poolIds: () => Promise<readonly string[]>
  readonly clientIds: (pool: string) => Promise<readonly string[]>
}

/** Options that a completion takes over from the command line it completes. */
const shared = new Set(['--endpoint-url', '--region', '--profile', '--ca-bundle'])

const sharedOptions = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => (shared.has(word) ? [word, words[index + 1] ?? ''] : []))

/** Asks with the options of the command line being completed, for at most two seconds. */
export const createAskServer = (words: readonly string[], host: Host, run: Run): AskServer => {
  const ask = async (args: readonly string[]): Promise<string[]> => {
    let out = ''
    const quiet: Host = {
      ...host,
      terminal: { ...host.terminal, isOutput: false },
      out: (text) => (out += text),
      err: () => undefined,
      env: { ...host.env, AWS_MAX_ATTEMPTS: '1', AWS_CLI_AUTO_PROMPT: 'off' },
    }
    const limits = ['--cli-connect-timeout', '2', '--cli-read-timeout', '2', '--no-paginate', '--output', 'json']
    const code = await run([...args, ...limits, ...sharedOptions(words)], quiet)
    const ids: unknown = code === 0 && out !== '' ? JSON.parse(out) : []
    return Array.isArray(ids) ? ids.map(String) : []
  }
  return {
    poolIds: () => ask(['list-user-pools', '--max-results', '60', '--query', 'UserPools[].Id']),
    clientIds: (pool) =>
      ask([
        'list-user-pool-clients',
        '--user-pool-id',
        pool,
        '--max-results',
        '60',
        '--query',
        'UserPoolClients[].ClientId',
      ]),
  }
}
