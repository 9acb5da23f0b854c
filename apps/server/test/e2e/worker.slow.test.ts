import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { Webhook } from 'standardwebhooks'
import { aPassword } from '@poolhouse/engine/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { startMailHook } from '../support/mail-hook.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { startWorker } from '../support/worker-server.ts'
import { aMasterKey } from '../support/master-key.ts'

const hookSecret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`
const accessKey = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-forty-characters-or-so' }

const start = async (bindings: Readonly<Record<string, string>>, folder = temporaryFolder()) => {
  const lines: string[] = []
  const worker = await startWorker(folder, 0, bindings, { log: (line) => lines.push(line) })
  onTestFinished(() => worker.stop())
  return { ...worker, lines }
}

/** A request whose Host is another than where it is sent. */
const statusAt = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const outgoing = request(`${url}/_poolhouse/health`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    outgoing.on('error', reject)
    outgoing.end()
  })

const served = (hookUrl: string, more: Readonly<Record<string, string>> = {}) => ({
  POOLHOUSE_PUBLIC_URL: 'https://login.example.com',
  POOLHOUSE_MAIL_HOOK_URL: hookUrl,
  POOLHOUSE_MAIL_HOOK_SECRET: hookSecret,
  POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
  POOLHOUSE_MASTER_KEY: aMasterKey,
  POOLHOUSE_ACCESS_KEYS: `${accessKey.accessKeyId}:${accessKey.secretAccessKey}`,
  ...more,
})

const connect = (endpoint: string, secretAccessKey = accessKey.secretAccessKey) =>
  new sdk.CognitoIdentityProviderClient({
    endpoint,
    region: 'us-east-1',
    credentials: { ...accessKey, secretAccessKey },
    maxAttempts: 1,
  })

describe('a Worker in serve mode', () => {
  test('verifies signatures, and sends mail by its webhook only', async () => {
    const hook = await startMailHook()
    onTestFinished(hook.close)
    const { url, lines } = await start(served(hook.url))
    const cognito = connect(url)
    const { UserPool } = await cognito.send(
      new sdk.CreateUserPoolCommand({ PoolName: 'real', AutoVerifiedAttributes: ['email'] }),
    )
    await expect(connect(url, 'another').send(new sdk.ListUserPoolsCommand({ MaxResults: 1 }))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    })
    const UserPoolId = UserPool?.Id
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'web',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      }),
    )
    const ClientId = UserPoolClient?.ClientId
    const UserAttributes = [{ Name: 'email', Value: 'ada@example.com' }]
    const signUp = { ClientId, Username: 'ada', Password: aPassword, UserAttributes }
    expect(await ask(url, 'SignUp', signUp)).toMatchObject({ status: 200 })

    const [posted] = hook.posted
    const message = new Webhook(hookSecret).verify(posted!.body, posted!.headers as Record<string, string>)
    expect(message).toMatchObject({ data: { poolId: UserPoolId, to: 'ada@example.com', from: 'no-reply@example.com' } })
    const ConfirmationCode = /\b\d{6}\b/.exec((message as { data: { html: string } }).data.html)?.[0]
    expect(await ask(url, 'ConfirmSignUp', { ClientId, Username: 'ada', ConfirmationCode })).toMatchObject({
      status: 200,
    })
    const AuthParameters = { USERNAME: 'ada', PASSWORD: aPassword }
    const signedIn = await ask(url, 'InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })
    expect(signedIn).toMatchObject({ status: 200, body: { AuthenticationResult: { TokenType: 'Bearer' } } })

    expect((await fetch(`${url}/_poolhouse/messages`)).status).toBe(404)
    const document = await (await fetch(`${url}/${UserPoolId}/.well-known/openid-configuration`)).json()
    expect(document).toMatchObject({ jwks_uri: `https://login.example.com/${UserPoolId}/.well-known/jwks.json` })
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ level: 30, msg: 'call', operation: 'ConfirmSignUp', status: 200 }),
    )
    expect(lines.join('\n')).not.toContain(ConfirmationCode)
  })

  test('reports mail that is not accepted as a failure', async () => {
    const hook = await startMailHook(500)
    onTestFinished(hook.close)
    const { url, lines } = await start(served(hook.url))
    const cognito = connect(url)
    const { UserPool } = await cognito.send(
      new sdk.CreateUserPoolCommand({ PoolName: 'real', AutoVerifiedAttributes: ['email'] }),
    )
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({ UserPoolId: UserPool?.Id, ClientName: 'web' }),
    )
    const UserAttributes = [{ Name: 'email', Value: 'ada@example.com' }]
    const signUp = { ClientId: UserPoolClient?.ClientId, Username: 'ada', Password: aPassword, UserAttributes }
    expect(await ask(url, 'SignUp', signUp)).toMatchObject({
      status: 400,
      body: { __type: 'CodeDeliveryFailureException' },
    })
    expect(lines.some((line) => line.includes('"error":"MailRejected","detail":"status 500"'))).toBe(true)
  })

  test('delivers the logs of pools after the response', async () => {
    const [mail, logs] = await Promise.all([startMailHook(500), startMailHook()])
    onTestFinished(() => [mail, logs].forEach(({ close }) => close()))
    const { url, lines } = await start(
      served(mail.url, {
        POOLHOUSE_POOL_LOGS: `posted=${logs.url},*=stdout`,
        POOLHOUSE_POOL_LOGS_SECRET: hookSecret,
      }),
    )
    const cognito = connect(url)
    const details = 'EMAIL message was not delivered. The mail service did not accept the message.'
    for (const group of ['posted', 'printed']) {
      const { UserPool: { Id: UserPoolId = '' } = {} } = await cognito.send(
        new sdk.CreateUserPoolCommand({ PoolName: group, AutoVerifiedAttributes: ['email'] }),
      )
      const LogGroupArn = `arn:aws:logs:us-east-1:123456789012:log-group:${group}`
      await cognito.send(
        new sdk.SetLogDeliveryConfigurationCommand({
          UserPoolId,
          LogConfigurations: [
            { LogLevel: 'ERROR', EventSource: 'userNotification', CloudWatchLogsConfiguration: { LogGroupArn } },
          ],
        }),
      )
      const { UserPoolClient: { ClientId } = {} } = await cognito.send(
        new sdk.CreateUserPoolClientCommand({ UserPoolId, ClientName: 'web' }),
      )
      const UserAttributes = [{ Name: 'email', Value: 'ada@example.com' }]
      await ask(url, 'SignUp', { ClientId, Username: 'ada', Password: aPassword, UserAttributes })
      const entry = { message: { details }, logSourceId: { userPoolId: UserPoolId } }
      if (group === 'printed') {
        await expect
          .poll(() => lines.map((line) => JSON.parse(line) as object))
          .toContainEqual(expect.objectContaining(entry))
        continue
      }
      await expect.poll(() => logs.posted.length).toBe(1)
      const [posted] = logs.posted
      expect(new Webhook(hookSecret).verify(posted!.body, posted!.headers as Record<string, string>)).toMatchObject({
        type: 'pool.logs',
        data: { entries: [{ logGroup: 'posted', entry }] },
      })
    }
  })

  test('rejects all requests while its settings are invalid, and only the log explains why', async () => {
    const { url, lines } = await start(served('https://mail.example.com/', { POOLHOUSE_MASTER_KEY: 'c2VjcmV0' }))
    const response = await fetch(`${url}/_poolhouse/health`)
    expect([response.status, await response.text()]).toEqual([503, 'The server is not ready.\n'])
    expect(lines.join('\n')).toContain('POOLHOUSE_MASTER_KEY cannot be used')
    expect(lines.join('\n')).not.toContain('c2VjcmV0')
  })

  test('rejects a database of another master key, even without a pool', async () => {
    const folder = temporaryFolder()
    const first = await startWorker(folder, 0, served('https://mail.example.com/'))
    expect((await fetch(`${first.url}/_poolhouse/health`)).status).toBe(200)
    await first.stop()
    const other = { POOLHOUSE_MASTER_KEY: randomBytes(32).toString('base64') }
    const { url, lines } = await start(served('https://mail.example.com/', other), folder)
    expect((await fetch(`${url}/_poolhouse/health`)).status).toBe(503)
    expect(lines).toEqual([expect.stringContaining('The D1 database is encrypted with another master key')])
  })
})

test('a Worker in development mode responds on this machine only, and warns about settings without effect', async () => {
  const { url, lines } = await start({
    POOLHOUSE_MODE: 'development',
    POOLHOUSE_MASTER_KEY: aMasterKey,
    POOLHOUSE_ACCESS_KEYS: 'AKIDONE:0123456789abcdef',
    POOLHOUSE_REGOIN: 'eu-central-1',
    POOLHOUSE_SMTP_URL: 'smtp://127.0.0.1:9',
  })
  const { host } = new URL(url)
  expect(await statusAt(url, host)).toBe(200)
  expect(await statusAt(url, 'localhost')).toBe(200)
  expect(await statusAt(url, 'poolhouse.example.workers.dev')).toBe(503)
  expect(lines.toSorted()).toEqual([
    'POOLHOUSE_ACCESS_KEYS is a setting for real users and has no effect here.',
    'POOLHOUSE_REGOIN is not a setting and has no effect.',
    'POOLHOUSE_SMTP_URL is a setting of server processes and has no effect here.',
  ])
})

test('the cron trigger removes what has expired, and nothing else', async () => {
  const { url, prune, run } = await start({
    POOLHOUSE_MODE: 'development',
    POOLHOUSE_MASTER_KEY: aMasterKey,
  })
  const made = await ask(url, 'CreateUserPool', { PoolName: 'kept' })
  const poolId: string = made.body.UserPool.Id
  const day = 24 * 60 * 60 * 1000
  const insert = 'insert into one_time_ids (pool_id, id, expires_at) values (?, ?, ?)'
  await run(insert, poolId, 'long over', Date.now() - 2 * day)
  await run(insert, poolId, 'just over', Date.now() - day / 2)
  await prune()
  expect(await run('select id from one_time_ids')).toEqual([{ id: 'just over' }])
  expect(await ask(url, 'ListUserPools', { MaxResults: 10 })).toMatchObject({ body: { UserPools: [{ Name: 'kept' }] } })
})

test('a run of the cron trigger processes at most as many pools as a Worker may query', async () => {
  const { url, prune, run } = await start({
    POOLHOUSE_MODE: 'development',
    POOLHOUSE_MASTER_KEY: aMasterKey,
  })
  await ask(url, 'ListUserPools', { MaxResults: 1 })
  await run(`with recursive number (n) as (select 1 union all select n + 1 from number where n < 460)
    insert into pools (id, version, created_at, record) select format('us-east-1_%09d', n), 1, 0, '{}' from number`)
  await run(`insert into one_time_ids (pool_id, id, expires_at) values
    ('us-east-1_000000001', 'first', 0), ('us-east-1_000000460', 'last', 0)`)
  await prune()
  expect(await run('select id from one_time_ids')).toEqual([{ id: 'last' }])
})
