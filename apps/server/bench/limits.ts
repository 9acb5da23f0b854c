import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { aPassword } from '@poolhouse/engine/testing'
import { type RunningServer, startServer } from '../test/support/server-process.ts'
import { openCountedLoad } from './counted-load.ts'
import { callOperation, headersOf } from './request.ts'
import type { Requests } from './wrk/script.ts'
import { median } from './statistics.ts'
import { load } from './wrk/wrk.ts'

const help = `Usage: pnpm -C apps/server bench:limits [--rounds N]

Prints the cost of limits: the CPU time of a request with POOLHOUSE_LIMITS=on relative to off. One process runs three servers,
two of them with limits off, and loads them one after the other. Each round compares the third with the mean of the other
two. The difference between those two is the noise. Then sends a flood of requests from one client address and prints the
time of GetUser from other addresses during the flood. The flood requires wrk.

  --rounds N   number of loads of each server (default 200), after some that are not counted
`

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, help: { type: 'boolean', short: 'h', default: false } },
})
const rounds = Number(values.rounds)
if (values.help || !(rounds > 0)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

/** Number of rounds for warming up. They are not counted. */
const roundsBefore = 5

/** Loads take less than 0.1 seconds, so that other programs affect all servers of a round equally. */
const requestsPerLoad = { getUser: 1000, signIn: 32 } as const

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-limits-'))
const usersPerServer = 64

/** Milliseconds between calls from other addresses, whose part of the pool's rate is 60 per second. */
const pause = 25

/** A server with users, and their requests. */
interface Filled {
  readonly url: string
  readonly getUser: Requests
  readonly signIn: Requests
}

const fill = async (url: string, users: number): Promise<Filled> => {
  // oxlint-disable-next-line typescript/no-explicit-any -- Responses of several operations, read once each.
  const call = (operation: string, input: object): Promise<any> => callOperation(url, operation, input)
  const UserPoolId = (await call('CreateUserPool', { PoolName: 'limits' })).UserPool.Id
  const settings = { UserPoolId, ClientName: 'limits', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }
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
    url,
    getUser: { headers: headersOf('GetUser'), bodies: tokens },
    signIn: { headers: headersOf('InitiateAuth'), bodies: signIns },
  }
}

/** The compared servers. Two have limits off: the difference between them is noise. */
type Compared = Readonly<Record<'off' | 'offAgain' | 'on', Filled>>

/** The order of loads in consecutive rounds. Each server follows each of the others equally often. */
const orders = [
  ['off', 'on', 'offAgain'],
  ['offAgain', 'on', 'off'],
  ['on', 'off', 'offAgain'],
  ['off', 'offAgain', 'on'],
  ['offAgain', 'off', 'on'],
  ['on', 'offAgain', 'off'],
] as const

const startCompared = async (): Promise<{ readonly process: RunningServer; readonly servers: Compared }> => {
  let output = ''
  const script = new URL('limits-servers.ts', import.meta.url)
  const process = await startServer(script, {}, (received) => (output = received))
  const urls = JSON.parse(output) as Readonly<Record<keyof Compared, string>>
  const { off, offAgain, on } = urls
  return {
    process,
    servers: {
      off: await fill(off, usersPerServer),
      offAgain: await fill(offAgain, usersPerServer),
      on: await fill(on, usersPerServer),
    },
  }
}

const percent = (ratio: number): string => `${((ratio - 1) * 100).toFixed(1)} %`

const compare = async (name: string, kind: keyof typeof requestsPerLoad): Promise<void> => {
  const { process, servers } = compared
  const count = requestsPerLoad[kind]
  const open = (which: keyof Compared) => openCountedLoad(servers[which].url, servers[which][kind])
  const loads = { off: await open('off'), offAgain: await open('offAgain'), on: await open('on') }
  const costs: Record<keyof Compared, number>[] = []
  for (let round = -roundsBefore; round < rounds; round += 1) {
    const cost = { off: 0, offAgain: 0, on: 0 }
    for (const which of orders[(round + roundsBefore) % orders.length] ?? orders[0]) {
      const before = process.cpu()
      await loads[which].send(count)
      cost[which] = ((process.cpu() - before) * 1e6) / count
    }
    if (round >= 0) costs.push(cost)
  }
  for (const opened of Object.values(loads)) opened.close()
  const more = costs.map(({ off, offAgain, on }) => (2 * on) / (off + offAgain))
  const noise = costs.map(({ off, offAgain }) => offAgain / off).toSorted((a, b) => a - b)
  const quartile = (share: number): string => percent(noise[Math.floor((noise.length - 1) * share)] ?? Number.NaN)
  console.log(
    `${name.padEnd(24)} ${median(costs.map(({ off }) => off)).toFixed(1)} us with limits off; ` +
      `limits take ${percent(median(more))} more\n${''.padEnd(24)} noise, off and off again: ${percent(median(noise))}, ` +
      `half of the rounds from ${quartile(0.25)} to ${quartile(0.75)}`,
  )
}

/** Measures sequential calls from many addresses until `until` settles. Returns milliseconds, ascending. */
const timesOf = async ({ url, getUser }: Filled, until: Promise<unknown>): Promise<readonly number[]> => {
  const ended = new AbortController()
  void until.finally(() => ended.abort())
  const times: number[] = []
  for (let index = 0; !ended.signal.aborted; index += 1) {
    const headers = { ...getUser.headers, 'x-forwarded-for': `198.51.100.${index % 250}` }
    const body = getUser.bodies[index % getUser.bodies.length] ?? ''
    const before = performance.now()
    const response = await fetch(url, { method: 'POST', headers, body })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`GetUser from another address was rejected: ${response.status}`)
    times.push(performance.now() - before)
    await setTimeout(pause)
  }
  return times.toSorted((a, b) => a - b)
}

const at = (times: readonly number[], share: number): string =>
  `${(times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)} ms`

const measureFlood = async (flooded: Filled): Promise<void> => {
  const { url, getUser } = flooded
  const print = (name: string, times: readonly number[]) =>
    console.log(`${name.padEnd(24)} p50 ${at(times, 0.5)}, p99 ${at(times, 0.99)} of ${times.length} calls`)
  print('GetUser in calm', await timesOf(flooded, setTimeout(3000)))
  const headers = { ...getUser.headers, 'x-forwarded-for': '203.0.113.1' }
  const flood = load(url, { ...getUser, headers }, 3)
  const times = await timesOf(flooded, flood)
  print('GetUser during a flood', times)
  const { requestsPerSecond } = await flood
  console.log(`${''.padEnd(24)} the flood: ${requestsPerSecond.toFixed(0)} requests a second from one address`)
}

const compared = await startCompared()
try {
  await compare('GetUser', 'getUser')
  await compare('InitiateAuth', 'signIn')
} finally {
  await compared.process.stop()
}
const flooded = await startServer(new URL('../src/node/main.mjs', import.meta.url), {
  PORT: '0',
  POOLHOUSE_DATA: folder,
  POOLHOUSE_LIMITS: 'on',
  POOLHOUSE_QUOTA_FACTOR: '1',
  POOLHOUSE_TRUSTED_PROXIES: '127.0.0.1',
})
try {
  // Few users, because creating more would exceed the request rates of AWS.
  await measureFlood(await fill(flooded.url, 12))
} finally {
  await flooded.stop()
  rmSync(folder, { recursive: true })
}
