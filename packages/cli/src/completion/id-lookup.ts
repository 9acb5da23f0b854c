import type { Host } from '../host.ts'

/** Runs a command line of this program. @returns The exit code. */
export type Run = (args: readonly string[], host: Host) => Promise<number>

/** Fetches ids from the server. Returns none if the server does not respond. */
export interface IdLookup {
  readonly poolIds: () => Promise<readonly string[]>
  readonly clientIds: (pool: string) => Promise<readonly string[]>
}

/** Options that the lookup copies from the command line that is being completed. */
const shared = new Set(['--endpoint-url', '--region', '--profile', '--ca-bundle'])

const sharedOptions = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => (shared.has(word) ? [word, words[index + 1] ?? ''] : []))

/** Uses the options of the command line that is being completed. Each request times out after two seconds. */
export const createIdLookup = (words: readonly string[], host: Host, run: Run): IdLookup => {
  const list = async (args: readonly string[]): Promise<string[]> => {
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
    poolIds: () => list(['list-user-pools', '--max-results', '60', '--query', 'UserPools[].Id']),
    clientIds: (pool) =>
      list([
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
