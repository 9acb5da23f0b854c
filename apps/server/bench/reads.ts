import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { aPassword } from '@poolhouse/engine/testing'
import { type RunningServer, startServer } from '../test/support/server-process.ts'
import { type CountedLoad, openCountedLoad } from './counted-load.ts'
import { callOperation, headersOf } from './request.ts'
import { median } from './statistics.ts'

const help = `Usage: pnpm -C apps/server bench:reads [--rounds N]

Prints the CPU time of reads and of the floor, a bare node:http server. Each round sends 1,000 requests to each. "Of the
floor" is the CPU time of the floor divided by that of the read in the same round (median of all rounds). Each round loads
the floor twice: the difference is the noise. Unlike rates, CPU times are comparable on a machine with other load. Does not
require wrk.

  --rounds N  number of rounds (default 60), after some that are not counted
`

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '60' }, help: { type: 'boolean', short: 'h', default: false } },
})
const rounds = Number(values.rounds)
if (values.help || !(rounds > 0)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

const requestsPerLoad = 1000

/** Number of rounds for warming up. They are not counted. */
const roundsBefore = 10

/** A server and its load. */
interface Loaded {
  readonly server: RunningServer
  readonly load: CountedLoad
}

const loaded = async (server: RunningServer, operation: string, input: object): Promise<Loaded> => ({
  server,
  load: await openCountedLoad(server.url, { headers: headersOf(operation), bodies: [JSON.stringify(input)] }),
})

/** Creates a pool with one user, and returns the loads of its reads. */
const openReads = async (server: RunningServer): Promise<Readonly<Record<string, Loaded>>> => {
  // oxlint-disable-next-line typescript/no-explicit-any -- Responses of several operations, read once each.
  const call = (operation: string, input: object): Promise<any> => callOperation(server.url, operation, input)
  const UserPoolId = (await call('CreateUserPool', { PoolName: 'reads' })).UserPool.Id
  const settings = { UserPoolId, ClientName: 'reads', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }
  const { ClientId } = (await call('CreateUserPoolClient', settings)).UserPoolClient
  const user = { UserPoolId, Username: 'ada' }
  const UserAttributes = [
    { Name: 'email', Value: 'ada@example.com' },
    { Name: 'name', Value: 'Ada' },
  ]
  await call('AdminCreateUser', { ...user, MessageAction: 'SUPPRESS', UserAttributes })
  await call('AdminSetUserPassword', { ...user, Password: aPassword, Permanent: true })
  const AuthParameters = { USERNAME: 'ada', PASSWORD: aPassword }
  const signedIn = await call('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })
  const { AccessToken } = signedIn.AuthenticationResult
  return {
    GetUser: await loaded(server, 'GetUser', { AccessToken }),
    AdminGetUser: await loaded(server, 'AdminGetUser', user),
    DescribeUserPool: await loaded(server, 'DescribeUserPool', { UserPoolId }),
  }
}

/** CPU time of one request, in microseconds. */
const cpuOf = async ({ server, load }: Loaded): Promise<number> => {
  const before = server.cpu()
  await load.send(requestsPerLoad)
  return ((server.cpu() - before) * 1e6) / requestsPerLoad
}

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-reads-'))
const floor = await startServer(new URL('floor.ts', import.meta.url))
const main = new URL('../src/node/main.mjs', import.meta.url)
const server = await startServer(main, { PORT: '0', POOLHOUSE_DATA: folder, POOLHOUSE_LIMITS: 'off' })
try {
  const body = { AccessToken: 'x'.repeat(1000) }
  const targets = {
    floor: await loaded(floor, 'floor', body),
    ...(await openReads(server)),
    'floor again': await loaded(floor, 'floor', body),
  }
  const costs = new Map<string, number[]>(Object.keys(targets).map((name) => [name, []]))
  for (let round = -roundsBefore; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) {
      const cost = await cpuOf(target)
      if (round >= 0) costs.get(name)?.push(cost)
    }
  }
  const floors = costs.get('floor') ?? []
  for (const [name, measured] of costs) {
    const ofFloor = median(measured.map((cost, round) => (floors[round] ?? Number.NaN) / cost))
    console.log(`${name.padEnd(20)}${median(measured).toFixed(1).padStart(8)} us   ${ofFloor.toFixed(3)} of the floor`)
  }
  for (const { load } of Object.values(targets)) load.close()
} finally {
  await Promise.all([floor.stop(), server.stop()])
  rmSync(folder, { recursive: true, force: true })
}
