import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { aPassword, createSrpClient } from '@poolhouse/engine/testing'
import { buildWorker } from '../build/worker.ts'
import { builtModules, type WorkerModule } from '../test/support/worker-modules.ts'
import { startWorker } from '../test/support/worker-server.ts'
import { median } from './statistics.ts'
import { aMasterKey } from '../test/support/master-key.ts'

const help = `Usage: pnpm -C apps/server bench:cold-start [--rounds N]

Starts a new workerd for each round, calls the built Worker once, and prints the CPU time of workerd in milliseconds from
before it reads the Worker to after the first response, minus the time of a Worker that only sends the same queries to D1.
Then prints the CPU time of calls to a warm Worker, including D1.

  --rounds N  number of starts of each (default 15)
`

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, help: { type: 'boolean', short: 'h', default: false } },
})
const rounds = Number(values.rounds)
if (values.help || !(rounds > 0)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

await buildWorker()
const folder = mkdtempSync(join(tmpdir(), 'poolhouse-cold-'))

/** A Worker that only sends the queries that the server sends to D1 before its first response. */
const empty: readonly WorkerModule[] = [
  {
    type: 'ESModule',
    path: '/empty.js',
    contents: `
const reads = [
  'select version from schema_version where id = 1',
  'select * from pools order by id limit 2',
  'select * from signing_keys order by created_at limit 2',
  'select * from pools order by id limit 11',
]
export default {
  fetch: async (request, { DB }) => {
    for (const read of reads) await DB.prepare(read).bind().all()
    return new Response('{}')
  },
}`,
  },
]

/** The id of the newest workerd process that this process started. */
const childOf = (): string => {
  const children = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
  )
  const found = children.findLast((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('workerd'))
  if (found === undefined) throw new Error('workerd does not run.')
  return found
}

/** The total CPU time of all threads of a process, in milliseconds. */
const cpuOf = (pid: string): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, task) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')
    return sum + Number(nanoseconds) / 1e6
  }, 0)

const bindings = {
  POOLHOUSE_MODE: 'development',
  POOLHOUSE_MASTER_KEY: aMasterKey,
  POOLHOUSE_LIMITS: 'off',
}

/** Runs a Worker in its own workerd. Calls `use` with its URL and a function that returns its CPU time. */
const withWorker = async <T>(
  modules: readonly WorkerModule[],
  use: (url: string, cpu: () => number) => Promise<T>,
): Promise<T> => {
  const worker = await startWorker(folder, 0, bindings, { modules })
  try {
    const pid = childOf()
    return await use(worker.url, () => cpuOf(pid))
  } finally {
    await worker.stop()
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- responses of many operations, read once each below
const send = async (url: string, { path, body, status }: Call): Promise<any> => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}${path}`, body === undefined ? {} : { method: 'POST', headers, body })
  const text = await response.text()
  if (response.status !== status) throw new Error(`${path} responded with ${response.status}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** The CPU time of workerd from its start until it is ready, and until the response to each of these sequential calls. */
const timesOf = (modules: readonly WorkerModule[], calls: readonly Call[]): Promise<readonly number[]> =>
  withWorker(modules, async (url, cpu) => {
    const times = [cpu()]
    for (const call of calls) {
      await send(url, call)
      times.push(cpu())
    }
    return times
  })

interface Call {
  readonly path: string
  readonly body?: string
  readonly status: number
}

const calls: Readonly<Record<string, Call>> = {
  'GET /_poolhouse/health': { path: '/_poolhouse/health', status: 200 },
  ListUserPools: { path: '/ListUserPools', body: '{"MaxResults":10}', status: 200 },
  'GetUser with a bad token': { path: '/GetUser', body: '{"AccessToken":"eyJ.a.b"}', status: 400 },
  'SignUp that is rejected': { path: '/SignUp', body: '{}', status: 400 },
}

/** The CPU times of repeated calls to a warm Worker. */
const warmCalls = (modules: readonly WorkerModule[]): Promise<Readonly<Record<string, readonly number[]>>> =>
  withWorker(modules, async (url, cpu) => {
    const times: Record<string, number[]> = {}
    const call = async (operation: string, input: object, name = operation) => {
      const before = cpu()
      const response = await send(url, { path: `/${operation}`, body: JSON.stringify(input), status: 200 })
      ;(times[name] ??= []).push(cpu() - before)
      return response
    }
    let UserPoolId = ''
    for (let round = 0; round < rounds; round++) {
      UserPoolId = (await call('CreateUserPool', { PoolName: 'warm' })).UserPool.Id
    }
    const client = {
      UserPoolId,
      ClientName: 'warm',
      ExplicitAuthFlows: ['USER_PASSWORD', 'USER_SRP', 'REFRESH_TOKEN'].map((flow) => `ALLOW_${flow}_AUTH`),
    }
    const { ClientId } = (await call('CreateUserPoolClient', client)).UserPoolClient
    await call('AdminCreateUser', { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS' })
    for (let round = 0; round < rounds; round++) {
      await call('AdminSetUserPassword', { UserPoolId, Username: 'ada', Password: aPassword, Permanent: true })
      const AuthParameters = { USERNAME: 'ada', PASSWORD: aPassword }
      const byPassword = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
      const { AuthenticationResult } = await call('InitiateAuth', byPassword, 'InitiateAuth by password')
      await call('GetUser', { AccessToken: AuthenticationResult.AccessToken })
      const REFRESH_TOKEN = AuthenticationResult.RefreshToken
      const refresh = { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } }
      await call('InitiateAuth', refresh, 'InitiateAuth by refresh token')
      const srp = createSrpClient(UserPoolId)
      const begin = { ClientId, AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME: 'ada', SRP_A: srp.SRP_A } }
      const { ChallengeParameters, ChallengeName, Session } = await call('InitiateAuth', begin, 'InitiateAuth by SRP')
      const ChallengeResponses = srp.response(ChallengeParameters, aPassword, Date.now())
      const respond = { ClientId, ChallengeName, Session, ChallengeResponses }
      await call('RespondToAuthChallenge', respond, 'RespondToAuthChallenge by SRP')
    }
    return times
  })

const row = (name: string, numbers: readonly number[]): string =>
  `${name.padEnd(48)}${median(numbers).toFixed(1).padStart(8)}${Math.min(...numbers)
    .toFixed(1)
    .padStart(8)}`

try {
  const built = builtModules()
  const pool = { path: '/CreateUserPool', body: '{"PoolName":"cold"}', status: 200 }
  await timesOf(built, [pool])
  console.log(`${'CPU time of workerd, in ms'.padEnd(48)}${'median'.padStart(8)}${'least'.padStart(8)}`)
  for (const [name, call] of Object.entries(calls)) {
    const load: number[] = []
    const first: number[] = []
    const whole: number[] = []
    const second: number[] = []
    for (let round = 0; round < rounds; round++) {
      const [emptyLoad = 0, emptyFirst = 0] = await timesOf(empty, [{ path: '/', status: 200 }])
      const [ownLoad = 0, ownFirst = 0, ownSecond = 0] = await timesOf(built, [call, call])
      load.push(ownLoad - emptyLoad)
      first.push(ownFirst - ownLoad - (emptyFirst - emptyLoad))
      whole.push(ownFirst - emptyFirst)
      second.push(ownSecond - ownFirst)
    }
    console.log(row(`${name}: from a cold import to the response`, whole))
    console.log(row('  reading and running the entry module', load))
    console.log(row('  from then to the first response', first))
    console.log(row('  (second response, including D1)', second))
  }
  for (const [name, times] of Object.entries(await warmCalls(built))) {
    if (times.length > 1) console.log(row(`warm: ${name}`, times))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
