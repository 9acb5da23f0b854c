import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { aPassword } from '@poolhouse/engine/testing'
import { type RunningServer, startServer } from '../test/support/server-process.ts'
import { callOperation, headersOf } from './request.ts'
import type { Requests } from './wrk/script.ts'
import { load } from './wrk/wrk.ts'

const help = `Usage: pnpm -C apps/server bench:limits [--rounds N] [--seconds N]

Prints what limits cost: the CPU time of a request with POOLHOUSE_LIMITS=on relative to off, from servers that are loaded in
turns. Then floods a server from one client address and prints how long GetUser takes from other addresses meanwhile. Needs wrk.

  --rounds N   how often each server is loaded (default 7); the least CPU time of each is compared, since other programs only add to it
  --seconds N  length of a load (default 2)
`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '2' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
if (values.help || !(rounds > 0) || !(seconds > 0)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-limits-'))
const main = new URL('../src/node/main.mjs', import.meta.url)
const usersPerServer = 64

/** Milliseconds between calls from other addresses: they stay within their half of the pool's rate, 60 a second. */
const pause = 25

/** A server with users who are signed in. */
interface Filled {
  readonly server: RunningServer
  readonly getUser: Requests
  readonly signIn: Requests
}

const start = async (name: string, env: Readonly<Record<string, string>>, users = usersPerServer): Promise<Filled> => {
  const server = await startServer(main, { PORT: '0', POOLHOUSE_DATA: join(folder, name), ...env })
  // oxlint-disable-next-line typescript/no-explicit-any -- Answers of several operations, read once each.
  const call = (operation: string, input: object): Promise<any> => callOperation(server.url, operation, input)
  const UserPoolId = (await call('CreateUserPool', { PoolName: name })).UserPool.Id
  const settings = { UserPoolId, ClientName: name, ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }
  const { ClientId } = (await call('CreateUserPoolClient', settings)).UserPoolClient
  const signIns: string[] = []
  const tokens: string[] = []
  for (let index = 0; index < users; index += 1) {
    const Username = `user-${index}`
    await call('AdminCreateUser', { UserPoolId, Username, MessageAction: 'SUPPRESS' })
    await call('AdminSetUserPassword', { UserPoolId, Username, Password: aPassword, Permanent: true })
    const AuthParameters = { USERNAME: Username, PASSWORD: aPassword }
    const input = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
    signIns.push(JSON.stringify(input))
    tokens.push(JSON.stringify({ AccessToken: (await call('InitiateAuth', input)).AuthenticationResult.AccessToken }))
  }
  return {
    server,
    getUser: { headers: headersOf('GetUser'), bodies: tokens },
    signIn: { headers: headersOf('InitiateAuth'), bodies: signIns },
  }
}

/** CPU time of the server for one request, in microseconds. */
const cpuOf = async ({ server }: Filled, requests: Requests): Promise<number> => {
  const before = server.cpu()
  const { requests: count } = await load(server.url, requests, seconds)
  return ((server.cpu() - before) * 1e6) / count
}

const compare = async (name: string, off: Filled, on: Filled, kind: 'getUser' | 'signIn'): Promise<void> => {
  const costs: { off: number; on: number }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    // Each is first in every other round: a machine that slows down favours neither.
    const order = round % 2 === 0 ? ([off, on] as const) : ([on, off] as const)
    const [first, second] = [await cpuOf(order[0], order[0][kind]), await cpuOf(order[1], order[1][kind])]
    // The first round only compiles.
    if (round > 0) costs.push(round % 2 === 0 ? { off: first, on: second } : { on: first, off: second })
  }
  const leastOff = Math.min(...costs.map((cost) => cost.off))
  const leastOn = Math.min(...costs.map((cost) => cost.on))
  console.log(
    `${name.padEnd(24)} off ${leastOff.toFixed(0)} us, on ${leastOn.toFixed(0)} us: ` +
      `${((leastOn / leastOff - 1) * 100).toFixed(1)} % more CPU time`,
  )
}

/** Times calls from many addresses, one after the other, until `until` settles. Returns milliseconds, ascending. */
const timesOf = async ({ server, getUser }: Filled, until: Promise<unknown>): Promise<readonly number[]> => {
  const ended = new AbortController()
  void until.finally(() => ended.abort())
  const times: number[] = []
  for (let index = 0; !ended.signal.aborted; index += 1) {
    const headers = { ...getUser.headers, 'x-forwarded-for': `198.51.100.${index % 250}` }
    const body = getUser.bodies[index % getUser.bodies.length] ?? ''
    const before = performance.now()
    const answer = await fetch(server.url, { method: 'POST', headers, body })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`GetUser from another address was rejected: ${answer.status}`)
    times.push(performance.now() - before)
    await setTimeout(pause)
  }
  return times.toSorted((a, b) => a - b)
}

const at = (times: readonly number[], share: number): string =>
  `${(times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)} ms`

const measureFlood = async (flooded: Filled): Promise<void> => {
  const { server, getUser } = flooded
  const print = (name: string, times: readonly number[]) =>
    console.log(`${name.padEnd(24)} p50 ${at(times, 0.5)}, p99 ${at(times, 0.99)} of ${times.length} calls`)
  print('GetUser in calm', await timesOf(flooded, setTimeout(seconds * 1000)))
  const headers = { ...getUser.headers, 'x-forwarded-for': '203.0.113.1' }
  const flood = load(server.url, { ...getUser, headers }, seconds * 3)
  const times = await timesOf(flooded, flood)
  print('GetUser during a flood', times)
  const { requestsPerSecond } = await flood
  console.log(`${''.padEnd(24)} the flood: ${requestsPerSecond.toFixed(0)} requests a second from one address`)
}

const servers: Filled[] = []
try {
  const off = await start('off', { POOLHOUSE_LIMITS: 'off' })
  servers.push(off)
  const on = await start('on', { POOLHOUSE_LIMITS: 'on', POOLHOUSE_QUOTA_FACTOR: '10000' })
  servers.push(on)
  await compare('GetUser', off, on, 'getUser')
  await compare('InitiateAuth', off, on, 'signIn')
  // Few enough users that creating them stays within the rates of AWS.
  const flooded = await start(
    'flooded',
    { POOLHOUSE_LIMITS: 'on', POOLHOUSE_QUOTA_FACTOR: '1', POOLHOUSE_TRUSTED_PROXIES: '127.0.0.1' },
    12,
  )
  servers.push(flooded)
  await measureFlood(flooded)
} finally {
  await Promise.all(servers.map(({ server }) => server.stop()))
  rmSync(folder, { recursive: true })
}
