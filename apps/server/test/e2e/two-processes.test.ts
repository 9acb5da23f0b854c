import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPrograms, startCluster, urlOf } from '@poolhouse/storage-postgres/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { type RunningServer, startServer } from '../support/server-process.ts'

const main = new URL('../../src/node/main.mjs', import.meta.url)
const programs = findPrograms()
const missing = 'two processes on PostgreSQL: skipped, since it is missing; on Debian run "apt-get install postgresql"'
if (!programs && process.env['TESTS_SKIP'] === 'never') throw new Error(missing)
if (!programs) console.warn(missing)

const password = 'Correct-Horse-9!'

describe.skipIf(!programs)('two server processes on one PostgreSQL database', () => {
  const data = mkdtempSync(join(tmpdir(), 'poolhouse-two-'))
  const servers: RunningServer[] = []
  let remove = () => {}
  beforeAll(async () => {
    const started = startCluster(programs ?? '', undefined, 32_000 + ((process.pid * 10) % 12_000))
    ;({ remove } = started)
    const env = { PORT: '0', POOLHOUSE_DATA: data, DATABASE_URL: urlOf(started.cluster, 'public') }
    // One after the other: the first makes the master key that both share.
    servers.push(await startServer(main, env))
    servers.push(await startServer(main, env))
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    remove()
    rmSync(data, { recursive: true, force: true })
  })

  test('what one writes the other knows, a code is spent once over both, and a sign-out counts on both', async () => {
    const [one, two] = servers as [RunningServer, RunningServer]
    const { UserPool } = (await ask(one.url, 'CreateUserPool', { PoolName: 'two', AutoVerifiedAttributes: ['email'] }))
      .body
    const { UserPoolClient } = (
      await ask(two.url, 'CreateUserPoolClient', {
        UserPoolId: UserPool.Id,
        ClientName: 'web',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      })
    ).body
    const { ClientId } = UserPoolClient
    const UserAttributes = [{ Name: 'email', Value: 'ada@example.com' }]
    const signUps = await Promise.all(
      [one, two].map((server) =>
        ask(server.url, 'SignUp', { ClientId, Username: 'ada', Password: password, UserAttributes }),
      ),
    )
    expect(signUps.map(({ status }) => status).toSorted()).toEqual([200, 400])

    const sender = signUps[0]?.status === 200 ? one : two
    const { messages } = (await (await fetch(`${sender.url}/_poolhouse/messages?to=ada@example.com`)).json()) as {
      messages: { body: string }[]
    }
    const ConfirmationCode = /\d{6}/.exec(messages[0]?.body ?? '')?.[0]
    const confirmations = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        ask((index % 2 ? one : two).url, 'ConfirmSignUp', { ClientId, Username: 'ada', ConfirmationCode }),
      ),
    )
    expect(confirmations.filter(({ status }) => status === 200)).toHaveLength(1)

    const signIn = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: 'ada', PASSWORD: password } }
    const { AccessToken } = (await ask(one.url, 'InitiateAuth', signIn)).body.AuthenticationResult
    expect(await ask(two.url, 'GetUser', { AccessToken })).toMatchObject({ status: 200, body: { Username: 'ada' } })
    await ask(two.url, 'GlobalSignOut', { AccessToken })
    expect(await ask(one.url, 'GetUser', { AccessToken })).toMatchObject({
      status: 400,
      body: { __type: 'NotAuthorizedException', message: 'Access Token has been revoked' },
    })
  })

  test('wrong passwords tried on both at once are counted together', async () => {
    const [one, two] = servers as [RunningServer, RunningServer]
    const { UserPool } = (await ask(one.url, 'CreateUserPool', { PoolName: 'lockout' })).body
    const { UserPoolClient } = (
      await ask(one.url, 'CreateUserPoolClient', {
        UserPoolId: UserPool.Id,
        ClientName: 'web',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      })
    ).body
    await ask(one.url, 'AdminCreateUser', { UserPoolId: UserPool.Id, Username: 'ada', MessageAction: 'SUPPRESS' })
    await ask(one.url, 'AdminSetUserPassword', {
      UserPoolId: UserPool.Id,
      Username: 'ada',
      Password: password,
      Permanent: true,
    })
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        ask((index % 2 ? one : two).url, 'InitiateAuth', {
          ClientId: UserPoolClient.ClientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'ada', PASSWORD: `Wrong-Horse-${index}!` },
        }),
      ),
    )
    const answered = tries.filter(({ body }) => body.message === 'Incorrect username or password.')
    // The lock is 1 s at first, then 2: on a slow machine it may end, once or twice, before the last try.
    expect(answered.length).toBeGreaterThanOrEqual(5)
    expect(answered.length).toBeLessThanOrEqual(7)
    expect(tries.every(({ body }) => body.__type === 'NotAuthorizedException')).toBe(true)
  })
})
