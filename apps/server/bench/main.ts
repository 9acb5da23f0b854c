import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { cryptographyOfOneSignIn } from './cryptography-of-one-sign-in.ts'
import { startServer } from '../test/support/server-process.ts'
import { type Load, hasWrk, load } from './wrk.ts'

const help = `Usage: pnpm bench [--seconds N] [--users N] [--json]

Loads a bare node:http server (the floor) and Poolhouse on SQLite with wrk (one thread, 16 connections), and prints each
operation's speed as a ratio to the floor in the same run.

  --seconds N  how long each load lasts (default 5)
  --users N    how many users the large pool has (default 20000)
  --json       print the figures as JSON
`

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    users: { type: 'string', default: '20000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
if (!hasWrk()) {
  console.error('pnpm bench needs wrk: on Debian, run "apt-get install wrk".')
  process.exit(1)
}
const seconds = Number(values.seconds)
const many = Number(values.users)
if (!(seconds > 0) || !(many > 200)) {
  console.error(`--seconds must be above 0 and --users above 200.\n\n${help}`)
  process.exit(2)
}

const data = mkdtempSync(join(tmpdir(), 'poolhouse-bench-data-'))
const progress = (text: string) =>
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${text}${process.stderr.isTTY ? '' : '\n'}`)

const floor = await startServer(new URL('floor.ts', import.meta.url))
const server = await startServer(new URL('../src/node/main.mjs', import.meta.url), {
  PORT: '0',
  POOLHOUSE_DATA: data,
  POOLHOUSE_LIMITS: 'off',
})

const headersOf = (operation: string) => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  authorization:
    'AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=any',
})

// oxlint-disable-next-line typescript/no-explicit-any -- answers of many operations, read once each below
const call = async (operation: string, input: unknown): Promise<any> => {
  const answer = await fetch(server.url, { method: 'POST', headers: headersOf(operation), body: JSON.stringify(input) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${operation}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

const password = 'Correct-Horse-9!'

/** How many users the requests of users rotate over. */
const signedIn = 64

/** A pool with some users, of whom the first are signed in. */
const furnish = async (name: string, users: number) => {
  const { UserPool } = await call('CreateUserPool', { PoolName: name, AutoVerifiedAttributes: ['email'] })
  const { UserPoolClient } = await call('CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  let made = 0
  const worker = async () => {
    while (made < users) {
      const index = made++
      if (index % 1000 === 0) progress(`${name}: ${index} of ${users} users`)
      await call('AdminCreateUser', {
        UserPoolId: UserPool.Id,
        Username: `user${index}`,
        MessageAction: 'SUPPRESS',
        TemporaryPassword: password,
        UserAttributes: [
          { Name: 'email', Value: `user${index}@example.com` },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'given_name', Value: 'Ada' },
        ],
      })
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  const signIns = Array.from({ length: signedIn }, (_, index) => ({
    ClientId: UserPoolClient.ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: `user${index}`, PASSWORD: password },
  }))
  const accessTokens: string[] = []
  for (const signIn of signIns) {
    const { USERNAME: Username } = signIn.AuthParameters
    await call('AdminSetUserPassword', { UserPoolId: UserPool.Id, Username, Password: password, Permanent: true })
    const { AuthenticationResult } = await call('InitiateAuth', signIn)
    accessTokens.push(AuthenticationResult.AccessToken)
  }
  return { poolId: UserPool.Id as string, accessTokens, signIns }
}

interface Row extends Load {
  readonly name: string
  readonly ratio: number
  readonly cpuMicroseconds: number
}

try {
  await new Promise((resolve) => setTimeout(resolve, 500))
  const idle = server.memory()
  const small = await furnish('200 users', 200)

  progress('floor')
  const bare = await load(
    floor.url,
    headersOf('Floor'),
    [JSON.stringify({ AccessToken: small.accessTokens[0] })],
    seconds,
  )

  const rows: Row[] = []
  const measure = async (name: string, operation: string, ...inputs: readonly unknown[]) => {
    progress(name)
    const bodies = inputs.map((input) => JSON.stringify(input))
    await load(server.url, headersOf(operation), bodies, 1)
    const before = server.cpu()
    const result = await load(server.url, headersOf(operation), bodies, seconds)
    const cpu = server.cpu() - before
    rows.push({
      name,
      ...result,
      ratio: result.requestsPerSecond / bare.requestsPerSecond,
      cpuMicroseconds: (cpu / (result.requestsPerSecond * seconds)) * 1e6,
    })
    return result
  }

  await measure('GetUser', 'GetUser', ...small.accessTokens.map((AccessToken) => ({ AccessToken })))
  await measure('AdminGetUser', 'AdminGetUser', { UserPoolId: small.poolId, Username: 'user1' })
  await measure('DescribeUserPool', 'DescribeUserPool', { UserPoolId: small.poolId })
  await measure(
    'GetUserAttributeVerificationCode',
    'GetUserAttributeVerificationCode',
    ...small.accessTokens.map((AccessToken) => ({ AccessToken, AttributeName: 'email' })),
  )
  const signIn = await measure('InitiateAuth (password)', 'InitiateAuth', ...small.signIns)
  const few = await measure('ListUsers, 20 of 200', 'ListUsers', { UserPoolId: small.poolId, Limit: 20 })
  const large = await furnish(`${many} users`, many)
  const lots = await measure(`ListUsers, 20 of ${many}`, 'ListUsers', { UserPoolId: large.poolId, Limit: 20 })

  progress('cryptography of a sign-in')
  const cryptography = await cryptographyOfOneSignIn(createNodeCryptography())
  const figures = {
    floor: bare,
    rows,
    signInOverItsCryptography: 1000 / signIn.requestsPerSecond / cryptography,
    listUsersManyOverFew: lots.requestsPerSecond / few.requestsPerSecond,
    memory: { idle, afterLoad: server.memory() },
  }
  progress('')
  if (values.json) console.log(JSON.stringify(figures, null, 2))
  else {
    console.log(
      `floor: ${bare.requestsPerSecond.toFixed(0)} requests/s, p50 ${bare.p50.toFixed(2)} ms, p99 ${bare.p99.toFixed(2)} ms\n`,
    )
    console.log(
      `${'operation'.padEnd(36)}${'requests/s'.padStart(11)}${'ratio'.padStart(8)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'cpu us'.padStart(9)}${'failed'.padStart(8)}`,
    )
    for (const row of rows) {
      console.log(
        row.name.padEnd(36) +
          row.requestsPerSecond.toFixed(0).padStart(11) +
          row.ratio.toFixed(3).padStart(8) +
          row.p50.toFixed(2).padStart(9) +
          row.p99.toFixed(2).padStart(9) +
          row.cpuMicroseconds.toFixed(0).padStart(9) +
          String(row.failed).padStart(8),
      )
    }
    console.log(
      `\nInitiateAuth takes ${figures.signInOverItsCryptography.toFixed(2)} times its cryptography alone (${cryptography.toFixed(2)} ms on one core)`,
    )
    console.log(`ListUsers of ${many} users runs at ${figures.listUsersManyOverFew.toFixed(2)} of its rate at 200`)
    console.log(`memory: ${idle.toFixed(0)} MiB idle, ${figures.memory.afterLoad.toFixed(0)} MiB after the load`)
  }
} finally {
  await server.stop()
  await floor.stop()
  rmSync(data, { recursive: true, force: true })
}
