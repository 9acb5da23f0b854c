import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { TriggerEvent } from '@poolhouse/engine'
import { Webhook } from 'standardwebhooks'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type InvocationResponse, startInvokeServer } from '../../test/support/invoke-server.ts'
import type { LogFacts } from '../log/log.ts'
import type { WithTimeLimit } from '../time-limit.ts'
import { createBindingTarget } from './binding-target.ts'
import { createFunctionRunner } from './function-runner.ts'
import { createLambdaTarget } from './lambda-target.ts'
import type { FunctionTarget } from './target.ts'
import { createWebhookTarget } from './webhook-target.ts'

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:check'
const event: TriggerEvent = {
  version: '1',
  region: 'us-east-1',
  userPoolId: 'us-east-1_AbCdEf123',
  userName: 'ada',
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'client' },
  triggerSource: 'PreSignUp_SignUp',
  request: { userAttributes: { email: 'ada@example.com' } },
  response: {},
}
const secret = Buffer.alloc(32, 3)
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }

const runnerOn = (target: FunctionTarget | undefined) => {
  let attempt = new AbortController()
  const limitTime: WithTimeLimit = async (_milliseconds, work) => {
    attempt = new AbortController()
    return work(attempt.signal)
  }
  /** Ends the time of the running attempt. */
  const expire = () => attempt.abort(new DOMException('The time is over.', 'TimeoutError'))
  const logged: (LogFacts & { text: string })[] = []
  const say = (facts: LogFacts, text: string) => void logged.push({ ...facts, text })
  const log = { logsCalls: true, info: say, warn: say, error: say }
  const runner = createFunctionRunner({ findTarget: () => target, clock: { now: () => 0 }, log, limitTime })
  return { runner, logged, expire }
}

/** A runner of each kind that is reached by HTTP, on a server that responds like this. */
const kinds = {
  lambda: (url: string) =>
    createLambdaTarget(
      { url, region: 'us-east-1', credentials },
      {
        cryptography: createNodeCryptography(),
        clock: { now: () => Date.now() },
        fetch: (to, init) => fetch(to, init),
      },
    ),
  webhook: (url: string) =>
    createWebhookTarget(
      { url: `${url}/hook`, secret },
      {
        cryptography: createNodeCryptography(),
        clock: { now: () => Date.now() },
        random: { uuid: () => 'id' },
        fetch: (to, init) => fetch(to, init),
      },
    ),
  binding: (url: string) =>
    createBindingTarget({ fetch: (to, init) => fetch(to.replace('https://functions.internal', url), init) }),
}
type Kind = keyof typeof kinds

const runnerAgainst = async (kind: Kind, respond: (event: never) => InvocationResponse) => {
  let expire = () => {}
  const server = await startInvokeServer((body) => {
    const response = respond(JSON.parse(body) as never)
    if (response === 'hang') expire()
    return response
  })
  onTestFinished(server.close)
  const on = runnerOn(kinds[kind](server.url))
  expire = on.expire
  return { server, ...on }
}

const echo = (given: TriggerEvent): InvocationResponse => ({
  body: JSON.stringify({ ...given, response: { autoConfirmUser: true } }),
})

describe.each(['lambda', 'webhook', 'binding'] as const)('%s', (kind) => {
  test('returns the output of the function', async () => {
    const { runner, server, logged } = await runnerAgainst(kind, echo)
    expect(await runner.invoke(functionArn, event)).toEqual({
      kind: 'responded',
      output: { ...event, response: { autoConfirmUser: true } },
    })
    expect(server.invocations.map((invocation) => invocation.event)).toEqual([event])
    expect(logged).toEqual([{ milliseconds: 0, detail: 'PreSignUp_SignUp by check', text: 'function ran' }])
    expect(JSON.stringify(logged)).not.toContain('ada')
  })

  test('distinguishes an output that is not JSON from a missing one', async () => {
    const { runner } = await runnerAgainst(kind, () => ({ body: '<html>' }))
    expect(await runner.invoke(functionArn, event)).toEqual({ kind: 'unreadable' })
  })

  test('fails after three attempts if the connection drops or the function hangs', async () => {
    const dropping = await runnerAgainst(kind, () => 'drop')
    expect(await dropping.runner.invoke(functionArn, event)).toEqual({
      kind: 'unreachable',
      error: 'ConnectionError: the target in POOLHOUSE_FUNCTIONS cannot be reached',
    })
    expect(dropping.server.invocations).toHaveLength(3)
    const hanging = await runnerAgainst(kind, () => 'hang')
    expect(await hanging.runner.invoke(functionArn, event)).toEqual({
      kind: 'unreachable',
      error: 'Socket timeout while invoking Lambda function',
    })
    expect(hanging.server.invocations).toHaveLength(3)
  })

  test('retries successfully after a timeout', async () => {
    let count = 0
    const { runner, server } = await runnerAgainst(kind, (given) => (count++ === 0 ? 'hang' : echo(given)))
    expect(await runner.invoke(functionArn, event)).toMatchObject({ kind: 'responded' })
    expect(server.invocations).toHaveLength(2)
  })
})

describe('the Lambda Invoke API', () => {
  test('is called with a valid signature, and the name and version or alias of the function', async () => {
    const { runner, server } = await runnerAgainst('lambda', echo)
    await runner.invoke(`${functionArn}:PROD`, event)
    await runner.invoke(functionArn, event, 'event')
    const path = '/2015-03-31/functions/check/invocations'
    expect(server.invocations).toEqual([
      { path: `${path}?Qualifier=PROD`, type: 'RequestResponse', event, isSigned: true },
      { path, type: 'Event', event, isSigned: true },
    ])
  })

  test('returns the error that the function threw, and is not called again', async () => {
    const { runner, server, logged } = await runnerAgainst('lambda', () => ({
      headers: { 'x-amz-function-error': 'Unhandled' },
      body: JSON.stringify({ errorType: 'Error', errorMessage: 'ada@example.com is banned', trace: [] }),
    }))
    expect(await runner.invoke(functionArn, event)).toEqual({ kind: 'failed', message: 'ada@example.com is banned' })
    expect(server.invocations).toHaveLength(1)
    expect(logged).toEqual([
      { milliseconds: 0, error: 'failed', detail: 'PreSignUp_SignUp by check: failed', text: 'function failed' },
    ])
  })

  test.each([
    [
      { status: 403, headers: { 'x-amzn-errortype': 'AccessDeniedException:http://x/' }, body: '{}' },
      'AccessDeniedException',
    ],
    [{ status: 404, body: '{"__type":"com.amazonaws.lambda#ResourceNotFoundException"}' }, 'ResourceNotFoundException'],
    [{ status: 429, body: '{"Type":"User","code":"TooManyRequestsException"}' }, 'TooManyRequestsException'],
    [{ status: 500, body: 'Internal' }, 'HTTP status 500'],
    [{ status: 307, headers: { location: 'http://192.0.2.1/' }, body: '' }, 'HTTP status 307'],
  ] as const)('is not called again after %j: %s', async (response, error) => {
    const { runner, server } = await runnerAgainst('lambda', () => response)
    expect(await runner.invoke(functionArn, event)).toEqual({ kind: 'unreachable', error })
    expect(server.invocations).toHaveLength(1)
  })
})

describe('webhooks', () => {
  test('are signed according to Standard Webhooks', async () => {
    const posted: { body: string; headers: Record<string, string> }[] = []
    const target = createWebhookTarget(
      { url: 'https://hooks.example.com/check', secret },
      {
        cryptography: createNodeCryptography(),
        clock: { now: () => Date.now() },
        random: { uuid: () => 'id' },
        fetch: async (_, { body, headers }) => {
          posted.push({ body: body as string, headers: headers as Record<string, string> })
          return Response.json(event)
        },
      },
    )
    await runnerOn(target).runner.invoke(functionArn, event)
    const webhook = new Webhook(`whsec_${secret.toString('base64')}`)
    expect(posted.map(({ body, headers }) => webhook.verify(body, headers))).toEqual([event])
  })

  test('return an errorMessage as a thrown error, and are unreachable with any other status', async () => {
    const failing = await runnerAgainst('webhook', () => ({ status: 422, body: '{"errorMessage":"banned"}' }))
    expect(await failing.runner.invoke(functionArn, event)).toEqual({ kind: 'failed', message: 'banned' })
    const down = await runnerAgainst('webhook', () => ({ status: 503, body: 'down' }))
    expect(await down.runner.invoke(functionArn, event)).toEqual({ kind: 'unreachable', error: 'HTTP status 503' })
    expect(await down.runner.invoke(functionArn, event, 'event')).toMatchObject({ kind: 'failed' })
  })
})

test('without a target, the error names the setting', async () => {
  const { runner } = runnerOn(undefined)
  expect(await runner.invoke(functionArn, event)).toEqual({
    kind: 'unreachable',
    error: `FunctionNotConfigured: POOLHOUSE_FUNCTIONS has no entry for ${functionArn}; add one, or remove the function from the LambdaConfig of the user pool`,
  })
})
