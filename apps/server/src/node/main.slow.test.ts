import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListUserPoolsCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { aPassword } from '@poolhouse/engine/testing'
import { runInNode } from '@poolhouse/test-support/run-in-node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { responseOf } from '../../test/support/ask.ts'
import { messagesTo } from '../../test/support/outbox.ts'
import { startSmtp } from '../../test/support/smtp.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'

/** A run of the command, and everything it printed so far. */
interface Run {
  readonly process: ChildProcess
  printed(): string
  /** The first match in what it prints, sooner or later. */
  prints(pattern: RegExp): Promise<string>
  readonly ended: Promise<number | null>
}

const main = new URL('main.mjs', import.meta.url).pathname

const runMain = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Run => {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [main, ...words], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  let changed = (): void => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      changed()
    })
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      changed()
      resolve(code)
    })
  })
  return {
    process: child,
    printed: () => printed,
    prints: async (pattern) => {
      for (;;) {
        const found = pattern.exec(printed)
        if (found) return found[1] ?? found[0]
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${printed}`)
        await new Promise<void>((resolve) => {
          changed = resolve
        })
      }
    },
    ended,
  }
}

/** Uses an account with the AWS SDK, mail included. Returns everything that must stay secret. */
const liveThrough = async (
  client: CognitoIdentityProviderClient,
  mailTo: (address: string) => Promise<string>,
): Promise<readonly string[]> => {
  const address = 'ada@example.com'
  const { UserPool } = await client.send(
    new CreateUserPoolCommand({ PoolName: 'p', AutoVerifiedAttributes: ['email'] }),
  )
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({
      UserPoolId: UserPool?.Id,
      ClientName: 'c',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    }),
  )
  const ClientId = UserPoolClient?.ClientId
  const UserAttributes = [{ Name: 'email', Value: address }]
  await client.send(new SignUpCommand({ ClientId, Username: 'ada', Password: aPassword, UserAttributes }))
  const code = /\b\d{6}\b/.exec(await mailTo(address))?.[0] ?? 'no code'
  await client.send(new ConfirmSignUpCommand({ ClientId, Username: 'ada', ConfirmationCode: code }))
  const signIn = (PASSWORD: string) =>
    client.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ada', PASSWORD },
      }),
    )
  await expect(signIn('Wrong-Horse-9!')).rejects.toMatchObject({ name: 'NotAuthorizedException' })
  const { AuthenticationResult: tokens } = await signIn(aPassword)
  const { Username } = await client.send(new GetUserCommand({ AccessToken: tokens?.AccessToken }))
  expect(Username).toBe('ada')
  const secrets = [aPassword, 'Wrong-Horse-9!', code, tokens?.AccessToken, tokens?.IdToken, tokens?.RefreshToken]
  return secrets.map((secret) => secret ?? 'missing')
}

const stop = async (run: Run): Promise<void> => {
  run.process.kill('SIGTERM')
  expect([await run.ended, run.printed()]).toEqual([0, expect.any(String)])
}

test('rejects an older Node and names the required version', () => {
  expect(runInNode('24.11.1', main)).toEqual({
    status: 1,
    isSilent: true,
    stderr: 'Poolhouse needs Node 24.12 or later, and this is Node 24.11.1: install Node 24 (https://nodejs.org).\n',
  })
  expect(runInNode('24.12.0', main)).toEqual({ status: 0, isSilent: false, stderr: '' })
})

describe('start', () => {
  test('prints the address, the data folder of the current directory, and commands to try', async () => {
    const calledIn = temporaryFolder()
    const run = runMain([], { PORT: '0', INIT_CWD: calledIn })
    const url = await run.prints(/http:\/\/127\.0\.0\.1:\d+/)
    await run.prints(/--endpoint-url/)
    expect(run.printed()).toBe(`Poolhouse for development listens on ${url}
  data      ${join(calledIn, '.poolhouse/poolhouse.sqlite')}
  messages  ${url}/_poolhouse/messages

Try it:
  AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=us-east-1 aws cognito-idp list-user-pools --max-results 10 --endpoint-url ${url}

`)
    expect(existsSync(join(calledIn, '.poolhouse', 'master.key'))).toBe(true)
    await stop(run)
  })

  test('keeps and prints messages with their codes, and logs no other secrets at any level', async () => {
    const run = runMain(['start'], { PORT: '0', POOLHOUSE_DATA: temporaryFolder(), POOLHOUSE_LOG: 'info' })
    const url = await run.prints(/http:\/\/127\.0\.0\.1:\d+/)
    const client = new CognitoIdentityProviderClient({
      endpoint: url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    })
    const secrets = await liveThrough(client, async (address) => {
      const [newest] = await messagesTo(url, address)
      return newest?.body ?? ''
    })
    const [, , code = ''] = secrets
    const line = `EMAIL to ada@example.com: Your verification code is ${code}.\n  ${url}/_poolhouse/messages?to=ada%40example.com\n`
    await stop(run)
    expect(run.printed()).toContain(line)
    expect(run.printed()).toMatch(/^call InitiateAuth 400 NotAuthorizedException \d+ ms$/m)
    for (const secret of secrets.filter((text) => text !== code)) expect(run.printed()).not.toContain(secret)
  })

  test('sends mail to an SMTP server if configured, and keeps a copy', async () => {
    const smtp = await startSmtp()
    onTestFinished(smtp.close)
    const run = runMain(['start'], {
      PORT: '0',
      POOLHOUSE_DATA: temporaryFolder(),
      POOLHOUSE_SMTP_URL: smtp.url,
      POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
    })
    const url = await run.prints(/http:\/\/127\.0\.0\.1:\d+/)
    const client = new CognitoIdentityProviderClient({
      endpoint: url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    })
    await liveThrough(client, async () => smtp.received.at(-1)?.text.split('\r\n\r\n')[1] ?? '')
    const kept = (await (await fetch(`${url}/_poolhouse/messages`)).json()) as { messages: { delivery: string }[] }
    expect(kept.messages.map(({ delivery }) => delivery)).toEqual(['accepted'])
    expect(run.printed()).toContain(
      'EMAIL to ada@example.com (accepted by the mail server): Your verification code is ',
    )
    await stop(run)
  })

  test('reads the master key from its setting, and warns about settings without effect', async () => {
    const data = temporaryFolder()
    const POOLHOUSE_MASTER_KEY = randomBytes(32).toString('base64')
    const settings = { PORT: '0', POOLHOUSE_DATA: data, POOLHOUSE_MASTER_KEY, POOLHOUSE_ACCESS_KEYS: 'AKID:secret' }
    const first = runMain([], settings)
    await responseOf(await first.prints(/http:\/\/127\.0\.0\.1:\d+/), 'CreateUserPool', { PoolName: 'p' })
    expect(first.printed()).toMatch(
      /^POOLHOUSE_ACCESS_KEYS is a setting for real users and has no effect here: see --help\.\n/,
    )
    expect(existsSync(join(data, 'master.key'))).toBe(false)
    await stop(first)
    const other = runMain([], { ...settings, POOLHOUSE_MASTER_KEY: randomBytes(32).toString('base64') })
    expect([await other.ended, other.printed()]).toEqual([
      1,
      expect.stringContaining('encrypted with another master key'),
    ])
  })

  test('is reachable from other machines only with an allowed host name, and warns', async () => {
    const rejected = runMain(['--host', '0.0.0.0', '--port', '0', '--data', temporaryFolder()])
    expect([await rejected.ended, rejected.printed()]).toEqual([
      1,
      expect.stringContaining('--host is not a loopback address, but `start` accepts any credentials'),
    ])
    const words = ['--host', '0.0.0.0', '--allow-host', 'poolhouse', '--port=0', '--data', temporaryFolder()]
    const run = runMain(words)
    const port = await run.prints(/http:\/\/poolhouse:(\d+)/)
    expect(await run.prints(/WARNING: [^\n]+/)).toBe(
      'WARNING: 0.0.0.0 is not a loopback address. Everyone who can reach this server can administer it and read all codes:',
    )
    expect((await fetch(`http://127.0.0.1:${port}/_poolhouse/health`)).status).toBe(200)
    await stop(run)
  })

  test('prints its version', async () => {
    const run = runMain(['--version'])
    expect([await run.ended, run.printed()]).toEqual([0, expect.stringMatching(/^poolhouse \d+\.\d+\.\d+ \(Node \d+/)])
  })

  test('explains what to do when the port is taken', async () => {
    const first = runMain([], { PORT: '0', POOLHOUSE_DATA: temporaryFolder() })
    const port = await first.prints(/http:\/\/127\.0\.0\.1:(\d+)/)
    const second = runMain([], { PORT: port, POOLHOUSE_DATA: temporaryFolder() })
    expect([await second.ended, second.printed()]).toEqual([
      1,
      `Port ${port} is in use: stop the program that uses it, or choose another with --port ${Number(port) + 1}.\n`,
    ])
  })
})

describe('serve', () => {
  const accessKeyId = 'AKIDEXAMPLE'
  const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
  const masterKey = randomBytes(32).toString('base64')

  test('verifies signatures, sends mail, has no outbox and no reference, and logs JSON without secrets', async () => {
    const smtp = await startSmtp()
    onTestFinished(smtp.close)
    const run = runMain(['serve'], {
      PORT: '0',
      POOLHOUSE_DATA: temporaryFolder(),
      POOLHOUSE_SMTP_URL: smtp.url,
      POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
      POOLHOUSE_PUBLIC_URL: 'http://127.0.0.1:9329',
      POOLHOUSE_MASTER_KEY: masterKey,
      POOLHOUSE_ACCESS_KEYS: `${accessKeyId}:${secretAccessKey}`,
    })
    const endpoint = await run.prints(/http:\/\/127\.0\.0\.1:\d+/)
    const clientWith = (secret: string) =>
      new CognitoIdentityProviderClient({
        endpoint,
        region: 'us-east-1',
        credentials: { accessKeyId, secretAccessKey: secret },
      })
    const secrets = await liveThrough(
      clientWith(secretAccessKey),
      async () => smtp.received.at(-1)?.text.split('\r\n\r\n')[1] ?? '',
    )
    await expect(clientWith('other').send(new ListUserPoolsCommand({ MaxResults: 1 }))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    })
    expect((await fetch(`${endpoint}/_poolhouse/messages`)).status).toBe(404)
    // The reference can send requests: it is for development.
    expect((await fetch(`${endpoint}/_poolhouse/reference`, { headers: { accept: 'text/html' } })).status).toBe(404)
    await stop(run)

    const entries = run
      .printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(entries.map(({ msg, operation, status, error }) => [msg, operation, status, error])).toEqual([
      ['listening', undefined, undefined, undefined],
      ['call', 'CreateUserPool', 200, undefined],
      ['call', 'CreateUserPoolClient', 200, undefined],
      ['call', 'SignUp', 200, undefined],
      ['call', 'ConfirmSignUp', 200, undefined],
      ['call', 'InitiateAuth', 400, 'NotAuthorizedException'],
      ['call', 'InitiateAuth', 200, undefined],
      ['call', 'GetUser', 200, undefined],
      ['call', 'ListUserPools', 400, 'InvalidSignatureException'],
      ['stopped', undefined, undefined, undefined],
    ])
    for (const secret of [...secrets, masterKey, secretAccessKey]) expect(run.printed()).not.toContain(secret)
  })

  test('rejects data of another master key, and a file that is not a database, with one sentence each', async () => {
    const data = temporaryFolder()
    const settings = {
      PORT: '0',
      POOLHOUSE_DATA: data,
      POOLHOUSE_SMTP_URL: 'smtp://127.0.0.1:9',
      POOLHOUSE_PUBLIC_URL: 'http://127.0.0.1:9329',
      POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
      POOLHOUSE_ACCESS_KEYS: `${accessKeyId}:${secretAccessKey}`,
    }
    const first = runMain(['serve'], { ...settings, POOLHOUSE_MASTER_KEY: masterKey })
    await first.prints(/http:\/\/127\.0\.0\.1:\d+/)
    await stop(first)

    // Though there is nothing in the data yet.
    const path = join(data, 'poolhouse.sqlite')
    const other = runMain(['serve'], { ...settings, POOLHOUSE_MASTER_KEY: randomBytes(32).toString('base64') })
    expect([await other.ended, other.printed()]).toEqual([
      1,
      `${path} is encrypted with another master key: set POOLHOUSE_MASTER_KEY to the key it was created with, or start with an empty database. Nothing was changed.\n`,
    ])
    writeFileSync(path, 'no database, but long enough to have what SQLite takes for a header'.repeat(100))
    const damaged = runMain(['serve'], { ...settings, POOLHOUSE_MASTER_KEY: masterKey })
    expect([await damaged.ended, damaged.printed()]).toEqual([
      1,
      expect.stringMatching(/^[^\n]+ is not a SQLite database, or is damaged: [^\n]+\n$/),
    ])
  })

  test.each([
    {
      what: 'a folder that is not writable',
      where: () => ({ POOLHOUSE_DATA: '/proc/x' }),
      says: /^\/proc\/x cannot store the data: make it a folder that this user can write, or set POOLHOUSE_DATA to another folder\. \(ENOENT: [^\n]+\)\n$/,
    },
    {
      what: 'a folder in the place of the database',
      where: () => {
        const data = temporaryFolder()
        mkdirSync(join(data, 'poolhouse.sqlite'))
        return { POOLHOUSE_DATA: data }
      },
      says: /^[^\n]+poolhouse\.sqlite cannot be opened for writing \(EISDIR: [^\n]+\)\. Allow this user to write the file and its folder, or choose another file for the data\. Nothing was changed\. Its location is set with POOLHOUSE_DATA\.\n$/,
    },
    {
      what: 'a database whose address names a file that is not there',
      where: () => ({
        DATABASE_URL: 'postgres://ada:secret@localhost/pools?sslmode=verify-full&sslrootcert=/none.pem',
      }),
      says: /^A file that the address of the database pools on localhost names cannot be read: correct sslrootcert, sslcert or sslkey\. Nothing was changed\. \(ENOENT: [^\n]+\) Its location is set with DATABASE_URL\.\n$/,
    },
    {
      what: 'a list of compromised passwords that is not one',
      where: () => {
        const list = join(temporaryFolder(), 'list.txt')
        writeFileSync(list, 'secret\n')
        return { POOLHOUSE_DATA: temporaryFolder(), POOLHOUSE_COMPROMISED_PASSWORDS: list }
      },
      says: /^POOLHOUSE_COMPROMISED_PASSWORDS cannot be used: [^\n]+list\.txt: line 1 is not a SHA-1 hash of 40 [^\n]+\.\n$/,
    },
  ])('rejects $what at once, and names the setting', async ({ where, says }) => {
    const run = runMain(['serve'], {
      PORT: '0',
      POOLHOUSE_SMTP_URL: 'smtp://127.0.0.1:9',
      POOLHOUSE_PUBLIC_URL: 'http://127.0.0.1:9329',
      POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
      POOLHOUSE_ACCESS_KEYS: `${accessKeyId}:${secretAccessKey}`,
      POOLHOUSE_MASTER_KEY: masterKey,
      ...where(),
    })
    expect([await run.ended, run.printed()]).toEqual([1, expect.stringMatching(says)])
  })

  test('does not start without required settings', async () => {
    const run = runMain(['serve'], { POOLHOUSE_DATA: temporaryFolder() })
    expect(await run.ended).toBe(1)
    expect(
      run
        .printed()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['POOLHOUSE_SMTP_URL', 'POOLHOUSE_PUBLIC_URL', 'POOLHOUSE_MASTER_KEY', 'POOLHOUSE_ACCESS_KEYS', ''])
  })

  test('warns about misspelled names first, and not about settings that it rejects', async () => {
    const run = runMain(['serve'], {
      POOLHOUSE_DATA: temporaryFolder(),
      POOLHOUSE_SMPT_URL: 'smtp://127.0.0.1:9',
      POOLHOUSE_LIMITS: 'off',
      POOLHOUSE_MASTER_KEY: masterKey,
      POOLHOUSE_ACCESS_KEYS: `${accessKeyId}:${secretAccessKey}`,
    })
    expect(await run.ended).toBe(1)
    expect(run.printed().split('\n')).toEqual([
      'POOLHOUSE_SMPT_URL is not a setting and has no effect: see --help.',
      'POOLHOUSE_SMTP_URL is not set, and POOLHOUSE_MAIL_HOOK_URL is not either: without mail, users can neither confirm accounts nor recover passwords.',
      expect.stringMatching(/^POOLHOUSE_PUBLIC_URL is not set/),
      expect.stringMatching(/^POOLHOUSE_LIMITS=off is for development only/),
      '',
    ])
  })
})

test('--help lists both commands and every setting', async () => {
  const run = runMain(['serve', '--help'])
  expect(await run.ended).toBe(0)
  expect(run.printed()).toMatch(/^ {2}start {3}.*\n {2}serve {3}/m)
  expect(run.printed().match(/^ {2}(PORT|POOLHOUSE_\w+)/gm)).toHaveLength(42)
  expect(
    run
      .printed()
      .split('\n')
      .filter((line) => line.length > 100),
  ).toEqual([])
})

test('rejects an unknown command', async () => {
  const run = runMain(['run'])
  expect([await run.ended, run.printed()]).toEqual([1, 'Unknown command run. Use start or serve: see --help.\n'])
})
