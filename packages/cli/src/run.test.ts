import { afterAll, describe, expect, test } from 'vitest'
import { RecordingServer } from '../test/aws-cli/recording-server.ts'
import { testHost } from '../test/support/test-host.ts'
import { commands } from './generated/index.ts'
import { run } from './run.ts'

const server = await RecordingServer.start()
afterAll(() => {
  server.stop()
})

const runWith = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { host, printed } = testHost({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.endpoint, ...env })
  return { code: await run(args, host), ...printed }
}

test('prints the version', async () => {
  expect(await runWith(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^poolhouse\/1\.2\.3 Node/),
  })
})

test.each([
  ['--help', ['help']],
  ['-h', ['help']],
  ['cognito-idp --help', ['cognito-idp', 'help']],
  ['get-user --help', ['get-user', 'help']],
  ['cognito-idp get-user --access-token t -h', ['get-user', 'help']],
  ['help get-user', ['get-user', 'help']],
])('%s prints help', async (line, same) => {
  const outcome = await runWith(line.split(' '))
  expect(outcome.out).not.toBe('')
  expect(outcome).toEqual(await runWith(same))
})

test('accepts commands with and without cognito-idp', async () => {
  const outcomes = []
  for (const command of [['get-user'], ['cognito-idp', 'get-user']]) {
    server.expect([{ body: { Username: 'ada', UserAttributes: [] } }])
    outcomes.push({ ...(await runWith([...command, '--access-token', 't'])), requests: server.requests })
  }
  expect(outcomes[0]).toEqual(outcomes[1])
  expect(outcomes[0]).toMatchObject({ code: 0, requests: [{ body: { AccessToken: 't' } }] })
})

test('sends a request that an access token authorizes without AWS credentials', async () => {
  server.expect([{ body: {} }])
  expect(await runWith(['get-user', '--access-token', 't'])).toMatchObject({ code: 0 })
  expect(server.requests).toMatchObject([{ hasSessionToken: false }])
})

describe('--debug', () => {
  test('logs the request without its secrets', async () => {
    server.expect([{ body: { AuthenticationResult: { AccessToken: 'token-in-response', ExpiresIn: 1 } } }])
    const args = ['initiate-auth', '--client-id', 'the-client', '--auth-flow', 'USER_PASSWORD_AUTH', '--debug']
    const { code, err } = await runWith([...args, '--auth-parameters', 'USERNAME=ada,PASSWORD=the-password'])
    expect(code).toBe(0)
    expect(err).toContain('"AuthFlow":"USER_PASSWORD_AUTH"')
    expect(err).toContain('"AccessToken":"***"')
    expect(err).not.toMatch(/the-password|ada|the-client|token-in-response/)
  })

  test('logs no signature', async () => {
    server.expect([{ body: { UserPools: [] } }])
    const keys = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'the-key', AWS_SESSION_TOKEN: 'the-session' }
    const { err } = await runWith(['list-user-pools', '--max-results', '1', '--debug'], keys)
    expect(err).toContain('"authorization":"***"')
    expect(err).not.toMatch(/the-key|the-session|AKID/)
  })

  test('logs no password of the address', async () => {
    server.expect([{ body: {} }])
    const endpoint = server.endpoint.replace('//', '//ada:the-password@')
    const { err } = await runWith(['get-user', '--access-token', 't', '--debug', '--endpoint-url', endpoint])
    expect(err).toContain('POST http://***@127.0.0.1')
    expect(err).not.toContain('the-password')
  })
})

test.each(Object.keys(commands))('%s has help', async (command) => {
  const { code, out } = await runWith([command, 'help'])
  expect(code).toBe(0)
  for (const heading of [
    'NAME',
    'DESCRIPTION',
    'AUTHORIZATION',
    'SYNOPSIS',
    'OPTIONS',
    'EXAMPLE',
    'OUTPUT',
    'ERRORS',
  ]) {
    expect(out).toMatch(new RegExp(`^${heading}$`, 'm'))
  }
  expect(out).not.toMatch(/undefined|\[object/)
})

test.each(Object.keys(commands))('%s has skeletons', async (command) => {
  const json = await runWith([command, '--generate-cli-skeleton'])
  const yaml = await runWith([command, '--generate-cli-skeleton', 'yaml-input'])
  const { parse } = await import('yaml')
  // JSON has no binary values: their place is null.
  const value = parse(yaml.out.replaceAll("!!binary ''", 'null')) as unknown
  expect(value).toEqual(JSON.parse(json.out))
})

test('the help of the service and of the program list every command', async () => {
  for (const args of [['help'], ['cognito-idp', 'help']]) {
    const { out } = await runWith(args)
    expect(Object.keys(commands).filter((command) => !out.includes(` ${command} `))).toEqual([])
  }
})

test.each(['bash', 'zsh', 'fish'])('prints completion for %s', async (shell) => {
  const { code, out } = await runWith(['completion', shell])
  expect({ code, asks: out.includes('poolhouse complete -- ') }).toEqual({ code: 0, asks: true })
})

test.each(['cmd', 'constructor'])('rejects completion for %s', async (shell) => {
  expect(await runWith(['completion', shell])).toMatchObject({
    code: 252,
    err: expect.stringContaining('bash|zsh|fish'),
  })
})

test('completion requests pools from the server', async () => {
  server.expect([{ body: { UserPools: [{ Id: 'us-east-1_one' }, { Id: 'us-east-1_two' }] } }])
  const keys = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
  const { out } = await runWith(['complete', '--', 'describe-user-pool', '--user-pool-id', 'us-east-1_t'], keys)
  expect(out).toBe('us-east-1_two\n')
})

test('completion reads words that look like options of this program', async () => {
  const words = ['complete', '--', 'get-user', '--version', '--help', '--cli-auto-prompt', '--acc']
  expect(await runWith(words, { AWS_CLI_AUTO_PROMPT: 'on' })).toMatchObject({ code: 0, out: '--access-token\n' })
})

test('rejects a prompt without a terminal', async () => {
  expect(await runWith(['--cli-auto-prompt'])).toMatchObject({
    code: 252,
    err: expect.stringContaining('needs a terminal'),
  })
  expect(await runWith(['--cli-auto-prompt', '--no-cli-auto-prompt'])).toMatchObject({ code: 252 })
})

test('every operation of the client has a command', async () => {
  const { createClient } = await import('@poolhouse/client')
  const methods = Object.keys(createClient({ endpoint: server.endpoint })).filter((name) => !name.endsWith('Pages'))
  const known = Object.values(commands).map(([operation]) => operation.charAt(0).toLowerCase() + operation.slice(1))
  expect(known.toSorted()).toEqual(methods.toSorted())
})
