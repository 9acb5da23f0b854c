import type { WritePoolLog } from '@poolhouse/engine'
import type { AuthEventRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import type { PoolLogDependencies } from '../src/pool-logs/dependencies.ts'
import type { LogTarget, PoolLogSettings } from '../src/settings/pool-logs.ts'

/** Opens the delivery of a runtime. `finish` resolves when what was written is delivered or lost; pauses end at once. */
export type OpenPoolLogs = (
  settings: PoolLogSettings,
  dependencies: Omit<PoolLogDependencies, 'cryptography' | 'clock' | 'random'>,
) => { readonly write: WritePoolLog; readonly finish: () => Promise<void> }

const poolId = 'us-east-1_AAAAAAAAA'
const url = 'https://logs.example.com/in'
const secret = new Uint8Array(32).fill(5)

/** A pool that exports a source to a log group. */
const poolOf = (group: string, EventSource: 'userAuthEvents' | 'userNotification') => {
  const LogGroupArn = `arn:aws:logs:us-east-1:123456789012:log-group:${group}`
  const LogLevel = EventSource === 'userNotification' ? 'ERROR' : 'INFO'
  const logConfigurations = [{ LogLevel, EventSource, CloudWatchLogsConfiguration: { LogGroupArn } }] as const
  return { id: poolId, logConfigurations } as unknown as PoolRecord
}

const failure = (group: string, reason: string) =>
  ({ source: 'userNotification', pool: poolOf(group, 'userNotification'), attribute: 'email', reason }) as const

const signIn = (sub: string) => {
  const event: AuthEventRecord = {
    poolId,
    sub,
    id: `event of ${sub}`,
    version: 1,
    createdAt: 1_760_000_000_000,
    expiresAt: 1_860_000_000_000,
    type: 'SignIn',
    response: 'Pass',
    risk: {},
    challenges: [],
    context: {},
  }
  return { source: 'userAuthEvents', pool: poolOf('auth', 'userAuthEvents'), event, clientId: 'client-1' } as const
}

const entryOf = (reason: string) => ({
  eventTimestamp: expect.stringMatching(/^\d{13}$/),
  eventSource: 'USER_NOTIFICATION',
  logLevel: 'ERROR',
  message: { details: `EMAIL message was not delivered. ${reason}` },
  logSourceId: { userPoolId: poolId },
})

/** What the delivery of the logs of pools guarantees on every runtime. */
export const poolLogConformance = (runtime: string, open: OpenPoolLogs): void => {
  const opened = (targets: readonly (readonly [string, LogTarget])[], statuses: readonly number[] = []) => {
    const printed: string[] = []
    const warnings: string[] = []
    const posted: { readonly url: string; readonly id: string; readonly message: unknown }[] = []
    const logs = open(
      { targets: new Map(targets), secret },
      {
        print: (text) => void printed.push(text),
        users: { find: async (_, sub) => (sub === 'deleted' ? undefined : ({ username: 'ada' } as UserRecord)) },
        log: { warn: ({ detail }) => void warnings.push(String(detail)) },
        fetch: async (to, init) => {
          const headers = Object.fromEntries(new Headers(init.headers))
          const message = new Webhook(btoa(String.fromCharCode(...secret))).verify(init.body as string, headers)
          posted.push({ url: to, id: headers['webhook-id'] ?? '', message })
          return new Response(null, { status: statuses[posted.length - 1] ?? 204 })
        },
      },
    )
    const lines = (): readonly unknown[] =>
      printed.flatMap((text) => text.trim().split('\n')).map((line): unknown => JSON.parse(line))
    return { ...logs, lines, warnings, posted }
  }

  describe(`pool logs on ${runtime}`, () => {
    test('are printed as JSON lines, in the order of their events', async () => {
      const { write, finish, lines, warnings, posted } = opened([['auth', { kind: 'stdout' }]])
      write(failure('auth', 'first'))
      write(failure('auth:*', 'second'))
      await finish()
      expect(lines()).toEqual([entryOf('first'), entryOf('second')])
      expect([warnings, posted]).toEqual([[], []])
    })

    test('name the user of an event, and leave out a user who was deleted meanwhile', async () => {
      const { write, finish, lines, warnings } = opened([['*', { kind: 'stdout' }]])
      write(signIn('deleted'))
      write(signIn('sub-1'))
      await finish()
      expect(lines()).toMatchObject([
        { eventSource: 'USER_ACTIVITY', message: { userName: 'ada', userSub: 'sub-1', clientId: 'client-1' } },
      ])
      expect(warnings).toEqual([])
    })

    test('are posted and signed, and again as the same message until the receiver accepts it', async () => {
      const { write, finish, posted, lines } = opened([['auth', { kind: 'webhook', url }]], [500])
      write(failure('auth', 'first'))
      await finish()
      const data = { entries: [{ logGroup: 'auth', entry: entryOf('first') }] }
      const message = { type: 'pool.logs', timestamp: expect.any(String), data }
      expect(posted.map(({ url: to, message: body }) => [to, body])).toEqual([
        [url, message],
        [url, message],
      ])
      expect(new Set(posted.map(({ id }) => id)).size).toBe(1)
      expect(lines()).toEqual([])
    })

    test('are lost with a warning if the receiver never accepts them', async () => {
      const statuses = Array.from({ length: 100 }, () => 500)
      const { write, finish, warnings } = opened([['*', { kind: 'webhook', url }]], statuses)
      write(failure('auth', 'first'))
      await finish()
      expect(warnings.at(-1)).toMatch(/lost$/)
      expect(warnings.join()).not.toMatch(/first|ada/)
    })

    test('warn once about a log group without target', async () => {
      const { write, finish, warnings, lines } = opened([['auth', { kind: 'stdout' }]])
      write(failure('other', 'first'))
      write(failure('other', 'second'))
      await finish()
      expect(warnings).toEqual(['POOLHOUSE_POOL_LOGS names no target for other'])
      expect(lines()).toEqual([])
    })

    test('are not written for a pool that exports no such source', async () => {
      const { write, finish, lines, warnings } = opened([['*', { kind: 'stdout' }]])
      write({ ...signIn('sub-1'), pool: poolOf('auth', 'userNotification') })
      write({ ...failure('auth', 'first'), pool: poolOf('auth', 'userAuthEvents') })
      await finish()
      expect([lines(), warnings]).toEqual([[], []])
    })
  })
}
