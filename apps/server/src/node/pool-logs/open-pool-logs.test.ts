import { mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { AuthEventRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { Webhook } from 'standardwebhooks'
import { afterAll, expect, test } from 'vitest'
import { poolLogConformance } from '../../../conformance/pool-logs.ts'
import { systemClock } from '../../compose/clock.ts'
import { systemRandom } from '../../compose/random.ts'
import type { LogTarget } from '../../settings/pool-logs.ts'
import { listen } from '../listen.ts'
import { openPoolLogs } from './open-pool-logs.ts'

const own = { cryptography: createNodeCryptography(), clock: systemClock, random: systemRandom }

poolLogConformance('Node', (settings, dependencies) => {
  const { write, close } = openPoolLogs(settings, { ...dependencies, ...own })
  return { write, finish: close }
})

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-pool-logs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const poolId = 'us-east-1_AAAAAAAAA'

/** A pool that exports undelivered messages to a log group. */
const poolOf = (group: string) => {
  const LogGroupArn = `arn:aws:logs:us-east-1:123456789012:log-group:${group}`
  const configuration = { LogLevel: 'ERROR', EventSource: 'userNotification' } as const
  const logConfigurations = [{ ...configuration, CloudWatchLogsConfiguration: { LogGroupArn } }]
  return { id: poolId, logConfigurations } as unknown as PoolRecord
}

const failure = (group: string, reason: string) =>
  ({ source: 'userNotification', pool: poolOf(group), attribute: 'email', reason }) as const

const entryOf = (reason: string) => ({
  eventTimestamp: expect.stringMatching(/^\d{13}$/),
  eventSource: 'USER_NOTIFICATION',
  logLevel: 'ERROR',
  message: { details: `EMAIL message was not delivered. ${reason}` },
  logSourceId: { userPoolId: poolId },
})

const opened = (targets: readonly (readonly [string, LogTarget])[], secret?: Uint8Array) => {
  const warnings: unknown[] = []
  const log = { warn: (facts: unknown) => void warnings.push(facts) }
  const users = { find: async () => ({ username: 'ada' }) as UserRecord }
  const dependencies = {
    ...own,
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    print: () => {},
    log,
    users,
  }
  return { ...openPoolLogs({ targets: new Map(targets), secret }, dependencies), warnings }
}

test('appends lines to a file that only this user can read, and to a new one after rotation', async () => {
  const path = join(folder, 'cognito.jsonl')
  const logs = opened([['auth', { kind: 'file', path }]])
  const lines = (file: string) => readFileSync(file, 'utf8').trim().split('\n')
  logs.write(failure('auth', 'first'))
  logs.write(failure('auth:*', 'second'))
  await expect.poll(() => lines(path).length).toBe(2)
  expect(lines(path).map((line) => JSON.parse(line) as unknown)).toEqual([entryOf('first'), entryOf('second')])
  expect(statSync(path).mode & 0o777).toBe(0o600)

  renameSync(path, `${path}.1`)
  logs.write(failure('auth', 'third'))
  await logs.close()
  expect(JSON.parse(lines(path)[0] ?? '')).toEqual(entryOf('third'))
  expect(lines(`${path}.1`)).toHaveLength(2)
  expect(logs.warnings).toEqual([])
})

test('posts signed entries, and the same message again until the receiver accepts it', async () => {
  const secret = new Uint8Array(32).fill(5)
  const received: { readonly id: unknown; readonly body: unknown }[] = []
  const statuses = [500, 204]
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    const headers = request.headers as Record<string, string>
    new Webhook(Buffer.from(secret).toString('base64')).verify(body, headers)
    received.push({ id: headers['webhook-id'], body: JSON.parse(body) })
    response.writeHead(statuses[received.length - 1] ?? 204).end()
  }
  const receiver = createServer((request, response) => void receive(request, response))
  const url = `http://127.0.0.1:${await listen(receiver, 0, '127.0.0.1')}/logs`
  const logs = opened([['*', { kind: 'webhook', url }]], secret)
  logs.write(failure('/aws/cognito', 'first'))
  await expect.poll(() => received.length).toBe(1)
  // Closing tries once more, without the pause.
  await logs.close()
  receiver.close()
  const data = { entries: [{ logGroup: '/aws/cognito', entry: entryOf('first') }] }
  const message = { type: 'pool.logs', timestamp: expect.any(String), data }
  expect(received.map(({ body }) => body)).toEqual([message, message])
  expect(received[0]?.id).toBe(received[1]?.id)
  expect(logs.warnings).toEqual([
    { detail: `${url}: status 500; entries are kept and retried` },
    { detail: `${url}: works again` },
  ])
})

test('writes events with the username, and nothing of pools that export none', async () => {
  const path = join(folder, 'events.jsonl')
  const logs = opened([['*', { kind: 'file', path }]])
  const LogGroupArn = 'arn:aws:logs:us-east-1:123456789012:log-group:auth'
  const configuration = { LogLevel: 'INFO', EventSource: 'userAuthEvents' } as const
  const logConfigurations = [{ ...configuration, CloudWatchLogsConfiguration: { LogGroupArn } }]
  const pool = { id: poolId, logConfigurations } as unknown as PoolRecord
  const event: AuthEventRecord = {
    poolId,
    sub: 'sub-1',
    id: 'event-1',
    version: 1,
    createdAt: 1_760_000_000_000,
    expiresAt: 1_860_000_000_000,
    type: 'SignIn',
    response: 'Fail',
    risk: { RiskDecision: 'AccountTakeover', RiskLevel: 'High', CompromisedCredentialsDetected: false },
    challenges: [{ ChallengeName: 'Password', ChallengeResponse: 'Failure' }],
    context: { IpAddress: '192.0.2.1', DeviceName: 'Browser' },
  }
  logs.write({ source: 'userAuthEvents', pool, event, clientId: 'client-1' })
  logs.write({ source: 'userAuthEvents', pool: { ...pool, logConfigurations: [] }, event, clientId: 'client-1' })
  logs.write(failure('none', 'first'))
  await logs.close()
  const [first, second] = readFileSync(path, 'utf8').trim().split('\n')
  expect(JSON.parse(second ?? '')).toEqual(entryOf('first'))
  expect(JSON.parse(first ?? '')).toStrictEqual({
    eventTimestamp: expect.stringMatching(/^\d{13}$/),
    eventSource: 'USER_ACTIVITY',
    logLevel: 'INFO',
    message: {
      version: '1',
      eventId: 'event-1',
      eventType: 'SignIn',
      userSub: 'sub-1',
      userName: 'ada',
      userPoolId: poolId,
      clientId: 'client-1',
      creationDate: '2025-10-09T08:53:20.000Z',
      eventResponse: 'Fail',
      riskLevel: 'High',
      riskDecision: 'AccountTakeover',
      compromisedCredentialDetected: 'false',
      challenges: ['Password:Failure'],
      deviceName: 'Browser',
      ipAddress: '192.0.2.1',
      city: '',
      country: '',
      eventFeedbackValue: '',
      eventFeedbackProvider: '',
      hasContextData: 'true',
    },
    logSourceId: { userPoolId: poolId },
  })
})
