import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../src/node/listen.ts'
import { startServer } from '../test/support/server-process.ts'
import { callOperation } from './request.ts'
import { thisMachine } from './machine.ts'
import { median } from './statistics.ts'

// Measures the milliseconds that a trigger adds to a request: sequential refreshes of one sign-in, in a pool without
// functions and in pools whose PreTokenGeneration runs in a module and by the Lambda Invoke API on loopback. The elapsed time
// includes the function, which runs in another thread or in this process. The CPU time is that of the server.

const rounds = 15
const callsPerRound = 40
const password = 'Correct-Horse-9!'

/** A Lambda endpoint whose only function returns its event. */
const lambda = createServer((request, response) => {
  request.pipe(response.writeHead(200, { 'content-type': 'application/json' }))
})

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-bench-'))
const endpoint = `http://127.0.0.1:${await listen(lambda, 0, '127.0.0.1')}`
writeFileSync(join(folder, 'thread.mjs'), 'export const handler = async (event) => event')
writeFileSync(
  join(folder, 'functions.json'),
  JSON.stringify({ thread: { module: './thread.mjs' }, lambda: { lambda: endpoint } }),
)
const server = await startServer(new URL('../src/node/main.mjs', import.meta.url), {
  PORT: '0',
  POOLHOUSE_DATA: join(folder, 'data'),
  POOLHOUSE_FUNCTIONS: join(folder, 'functions.json'),
  POOLHOUSE_LIMITS: 'off',
})

/** Creates a pool with this function, or without one, and a signed-in user. Returns the call that refreshes the tokens. */
const refreshIn = async (name: string | undefined): Promise<() => Promise<unknown>> => {
  const call = async (operation: string, input: object) =>
    (await callOperation(server.url, operation, input)) as Readonly<Record<string, Readonly<Record<string, string>>>>
  const LambdaConfig = name && { PreTokenGeneration: `arn:aws:lambda:us-east-1:123456789012:function:${name}` }
  const { UserPool } = await call('CreateUserPool', { PoolName: 'bench', LambdaConfig })
  const UserPoolId = UserPool?.['Id']
  const ExplicitAuthFlows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
  const { UserPoolClient } = await call('CreateUserPoolClient', { UserPoolId, ClientName: 'b', ExplicitAuthFlows })
  const ClientId = UserPoolClient?.['ClientId']
  const user = { UserPoolId, Username: 'ada' }
  await call('AdminCreateUser', { ...user, MessageAction: 'SUPPRESS' })
  await call('AdminSetUserPassword', { ...user, Password: password, Permanent: true })
  const AuthParameters = { USERNAME: 'ada', PASSWORD: password }
  const signIn = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
  const { AuthenticationResult } = await call('InitiateAuth', signIn)
  const REFRESH_TOKEN = AuthenticationResult?.['RefreshToken']
  const refresh = { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } }
  return () => call('InitiateAuth', refresh)
}

/** The times of one call, in milliseconds. */
interface Cost {
  readonly elapsed: number
  readonly cpu: number
}

/** The median elapsed time of a call, and the mean CPU time. */
const costOf = async (call: () => Promise<unknown>): Promise<Cost> => {
  const times: number[] = []
  const before = server.cpu()
  for (let count = 0; count < callsPerRound; count += 1) {
    const begun = performance.now()
    await call()
    times.push(performance.now() - begun)
  }
  return { elapsed: median(times), cpu: ((server.cpu() - before) * 1000) / callsPerRound }
}

try {
  const [none, thread, remote] = await Promise.all([undefined, 'thread', 'lambda'].map(refreshIn))
  if (!none || !thread || !remote) throw new Error('Three pools are required.')
  for (const call of [none, thread, remote]) await costOf(call)
  const added = { thread: [] as Cost[], remote: [] as Cost[] }
  for (let round = 0; round < rounds; round += 1) {
    const base = await costOf(none)
    const addedBy = ({ elapsed, cpu }: Cost): Cost => ({ elapsed: elapsed - base.elapsed, cpu: cpu - base.cpu })
    added.thread.push(addedBy(await costOf(thread)))
    added.remote.push(addedBy(await costOf(remote)))
  }
  const middle = (costs: readonly Cost[], of: keyof Cost) => median(costs.map((cost) => cost[of])).toFixed(2)
  const figures = (costs: readonly Cost[]) => `${middle(costs, 'elapsed')} elapsed, ${middle(costs, 'cpu')} of CPU time`
  const { cores, system, node } = thisMachine()
  console.log(`${cores} cores, ${system}, Node ${node}
A trigger adds, in milliseconds (median of ${rounds} rounds of ${callsPerRound} calls):
  module in a worker thread        ${figures(added.thread)}
  Lambda Invoke API on loopback    ${figures(added.remote)}`)
} finally {
  await server.stop()
  lambda.closeAllConnections()
  lambda.close()
  rmSync(folder, { recursive: true, force: true })
}
