import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { TriggerEvent } from '@poolhouse/engine'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../../test/support/temporary-folder.ts'
import { type OpenFunctions, openFunctions, type OpenFunctionsDependencies } from './open-functions.ts'

const event = { triggerSource: 'PreSignUp_SignUp', request: { n: 1 }, response: {} } as unknown as TriggerEvent
const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const silent = { logsCalls: false, info: () => {}, warn: () => {}, error: () => {} }

const open = (location: string, more: Partial<OpenFunctionsDependencies> = {}) =>
  openFunctions({
    settings: { location, credentials: undefined, webhookSecret: undefined },
    mode: 'development',
    region: 'us-east-1',
    allowsPlainHttp: true,
    cryptography: createNodeCryptography(),
    clock: { now: () => 0 },
    random: { uuid: () => 'id' },
    log: silent,
    fetch: (url, init) => fetch(url, init),
    ...more,
  })

/** Every style of handler that Lambda's runtime for Node has. */
const modules = {
  'async.mjs': 'export const handler = async (event) => ({ ...event, response: { style: "async" } })',
  'callback.cjs':
    'exports.handler = (event, context, callback) => setTimeout(callback, 1, null, { style: "callback" })',
  'done.cjs': 'exports.handler = (event, context) => { setTimeout(() => context.done(null, { style: "done" }), 1) }',
  'succeed.mjs': 'export const handler = (event, context) => { context.succeed({ style: "succeed" }) }',
  'typed.ts': `interface Event { readonly request: { readonly n: number } }
export const handler = async ({ request }: Event): Promise<object> => ({ n: request.n satisfies number })`,
  'throws.mjs': 'export const handler = async () => { throw new Error("nope") }',
  'rejects.cjs': 'exports.handler = (event, context, callback) => callback("a text")',
  'fail.cjs': 'exports.handler = (event, context) => { context.fail(new Error("failed")) }',
  'exits.mjs': 'export const handler = async () => process.exit(129)',
  'later.mjs':
    'export const handler = () => { setTimeout(() => { throw new Error("outside") }, 1); return new Promise(() => {}) }',
  'ignored.mjs': 'export const handler = (event) => event',
  'circular.mjs': 'export const handler = async () => { const a = {}; a.a = a; return a }',
  'broken.mjs': 'export const handler = async () => {',
  'nothing.mjs': 'export const other = 1',
  'hangs.mjs': 'export const handler = () => new Promise(() => {})',
  'spins.mjs': 'export const handler = () => { for (;;); }',
  'context.mjs': `export const handler = async (event, context) => ({
  ...context, left: context.getRemainingTimeInMillis() > 0, secret: process.env.POOLHOUSE_MASTER_KEY ?? null })`,
}

describe('a folder of modules', () => {
  let folder: string
  let functions: OpenFunctions
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'poolhouse-functions-'))
    for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, name), code)
    // Longer than a thread takes to start on a busy machine.
    functions = await open(folder, { limitMs: 60_000 })
  })
  afterAll(async () => {
    await functions.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const run = (name: string) => functions.runner.invoke(arn(name), event)

  test.each([
    ['async', { triggerSource: 'PreSignUp_SignUp', request: { n: 1 }, response: { style: 'async' } }],
    ['callback', { style: 'callback' }],
    ['done', { style: 'done' }],
    ['succeed', { style: 'succeed' }],
    ['typed', { n: 1 }],
    ['ignored', null],
  ])('%s returns its output', async (name, output) => {
    expect(await run(name)).toEqual({ kind: 'responded', output })
  })

  test.each([
    ['throws', /^nope$/],
    ['rejects', /^a text$/],
    ['fail', /^failed$/],
    ['exits', /^RequestId: [\da-f-]{36} Error: Runtime exited with error: exit status 129$/],
    ['later', /^RequestId: [\da-f-]{36} Error: outside$/],
    ['circular', /^Unable to stringify response body$/],
    ['broken', /Unexpected end of input/],
    ['nothing', /nothing\.mjs does not export a function named handler$/],
  ])('%s fails', async (name, message) => {
    expect(await run(name)).toEqual({ kind: 'failed', message: expect.stringMatching(message) })
  })

  test('runs a function again after one that ended its thread', async () => {
    await run('exits')
    expect(await run('exits')).toMatchObject({ kind: 'failed' })
    expect(await run('async')).toMatchObject({ kind: 'responded' })
  })

  test.each(['hangs', 'spins'])('%s is stopped at the time limit, three times', async (name) => {
    const impatient = await open(folder, { limitMs: 150 })
    onTestFinished(impatient.stop)
    expect(await impatient.runner.invoke(arn(name), event)).toEqual({
      kind: 'unreachable',
      error: 'Socket timeout while invoking Lambda function',
    })
  })

  test.each(['absent', '..%2Fasync'])('%s does not exist', async (name) => {
    expect(await run(name)).toEqual({
      kind: 'unreachable',
      error: expect.stringContaining('FunctionNotFound: the folder in POOLHOUSE_FUNCTIONS has no '),
    })
  })

  test('passes the context of Lambda, and no settings of the server', async () => {
    process.env['POOLHOUSE_MASTER_KEY'] = 'secret'
    onTestFinished(() => void delete process.env['POOLHOUSE_MASTER_KEY'])
    expect(await run('context')).toEqual({
      kind: 'responded',
      output: {
        functionName: 'context',
        functionVersion: '$LATEST',
        invokedFunctionArn: arn('context'),
        memoryLimitInMB: '128',
        awsRequestId: expect.stringMatching(/^[\da-f-]{36}$/),
        logGroupName: '/aws/lambda/context',
        logStreamName: 'poolhouse',
        callbackWaitsForEmptyEventLoop: true,
        left: true,
        secret: null,
      },
    })
  })

  test('loads a changed module, or a changed import of it, at the next call', async () => {
    const own = temporaryFolder()
    let seconds = 1_000
    const write = (name: string, code: string) => {
      writeFileSync(join(own, name), code)
      utimesSync(join(own, name), seconds, (seconds += 1))
    }
    write('value.mjs', 'export const value = 1')
    write('reads.mjs', 'import { value } from "./value.mjs"; export const handler = async () => value')
    const reloading = await open(own)
    onTestFinished(reloading.stop)
    const read = async () => {
      const outcome = await reloading.runner.invoke(arn('reads'), event)
      return outcome.kind === 'responded' ? outcome.output : outcome
    }
    expect(await read()).toBe(1)
    write('value.mjs', 'export const value = 2')
    expect(await read()).toBe(2)
    write('reads.mjs', 'export const handler = async () => 3')
    expect(await read()).toBe(3)
  })

  test('is only allowed in development', async () => {
    await expect(open(folder, { mode: 'serve' })).rejects.toThrow(
      `POOLHOUSE_FUNCTIONS cannot be used: the folder ${folder} runs functions inside the server, which is for development only (start): serve needs a Lambda endpoint or webhooks.`,
    )
  })
})

describe('a file of targets', () => {
  const fileOf = (name: string, text: string) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'functions'))
    writeFileSync(join(folder, 'functions/check.mjs'), 'export const handler = async () => "checked"')
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  test.each([
    ['table.json', '{"check": {"module": "functions/check.mjs"}}'],
    ['table.yaml', 'check:\n  module: functions/check.mjs\n'],
  ])('%s names a module relative to itself', async (name, text) => {
    const functions = await open(fileOf(name, text))
    onTestFinished(functions.stop)
    expect(await functions.runner.invoke(arn('check'), event)).toEqual({ kind: 'responded', output: 'checked' })
    expect(await functions.runner.invoke(arn('other'), event)).toMatchObject({
      kind: 'unreachable',
      error: expect.stringContaining('POOLHOUSE_FUNCTIONS has no entry for'),
    })
  })

  const serve = { mode: 'serve', allowsPlainHttp: false } as const
  test.each<readonly [string, string, Partial<OpenFunctionsDependencies>]>([
    ['{', 'cannot be read: ', {}],
    ['{"a": {"binding": "CHECKS"}}', 'a: binding names a Worker, which only Workers can call', {}],
    ['{"a": {"webhook": "https://hooks.example.com"}}', 'a: give its secret, or set POOLHOUSE_FUNCTIONS_SECRET', {}],
    ['{"a": {"webhook": "https://hooks.example.com", "secret": "short"}}', 'a: give a secret of whsec_', {}],
    ['{"a": {"lambda": "ftp://x"}}', 'a: ftp://x is not an http:// or https:// address', {}],
    ['{"a": {"module": "x.mjs"}}', 'a: module runs functions inside the server, which is for development only', serve],
    ['{"a": {"lambda": "http://lambda.example.com"}}', 'a: http://lambda.example.com is not encrypted', serve],
  ])('%s cannot be used', async (text, problem, more) => {
    await expect(open(fileOf('table.json', text), more)).rejects.toThrow(problem)
  })

  test('reports a table with wrong YAML in one line, with its place', async () => {
    await expect(open(fileOf('table.yaml', 'a:\n  webhook: x\n b: 1\n'))).rejects.toThrow(
      /^POOLHOUSE_FUNCTIONS cannot be used: \S+table\.yaml cannot be read: [^\n]+ at line 3, column 1\.$/,
    )
  })
})

test('rejects a path that does not exist', async () => {
  await expect(open('/nowhere/functions')).rejects.toThrow(
    'POOLHOUSE_FUNCTIONS cannot be used: /nowhere/functions does not exist: give a folder, an http(s):// Lambda endpoint, or a .json or .yaml file.',
  )
})
