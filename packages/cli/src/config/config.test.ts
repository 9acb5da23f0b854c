import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { GlobalValues } from '../command-line/global-options.ts'
import type { OptionValue } from '../command-line/option.ts'
import { Failure } from '../failure.ts'
import type { Host } from '../host.ts'
import { type Delegate, loadCredentials } from './credentials.ts'
import { parseIni } from './parse-ini.ts'
import { loadProfile } from './profile.ts'
import { maxAttempts, resolveTarget } from './settings.ts'

const hostWith = (files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Host => ({
  env,
  homeFolder: '/home/ada',
  version: '0.0.0',
  terminal: { isOutput: false, isInput: false, columns: 80 },
  out: () => undefined,
  err: () => undefined,
  readFile: (path) => {
    const text = files[path]
    if (text === undefined) throw new Error(`ENOENT ${path}`)
    return new TextEncoder().encode(text)
  },
  now: () => 0,
})

const options = (values: Readonly<Record<string, OptionValue>>): GlobalValues =>
  new GlobalValues(new Map(Object.entries(values)))
const noProgram = () => Promise.reject(new Error('no program runs here'))

test('reads sections, comments and nested settings', () => {
  const text = '# first\n[default]\nRegion = x\n; aside\ns3 =\n  size = 1\n\n[profile a b]\nkey=v=w\n'
  expect(parseIni(text)).toEqual(
    new Map([
      ['default', { region: 'x', s3: { size: '1' } }],
      ['profile a b', { key: 'v=w' }],
    ]),
  )
})

test('reports the number of an invalid line', () => {
  const host = hostWith({ '/home/ada/.aws/config': '[default]\nnonsense\n' })
  expect(() => loadProfile(undefined, host)).toThrow(
    new Failure(255, 'Unable to parse config file: /home/ada/.aws/config: line 2 is neither a section nor a setting'),
  )
})

describe('the endpoint', () => {
  const profile = loadProfile(undefined, hostWith({}))

  test.each([
    [{ AWS_REGION: 'eu-west-1' }, 'https://cognito-idp.eu-west-1.amazonaws.com'],
    [{ AWS_REGION: 'cn-north-1' }, 'https://cognito-idp.cn-north-1.amazonaws.com.cn'],
    [{ AWS_REGION: 'us-east-1', AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://cognito-idp-fips.us-east-1.amazonaws.com'],
    [{ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: 'http://a:1' }, 'http://a:1'],
    [
      {
        AWS_REGION: 'us-east-1',
        AWS_ENDPOINT_URL: 'http://a:1',
        AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: 'http://b:1',
      },
      'http://b:1',
    ],
  ] as [Record<string, string>, string][])('is resolved from %j', (env, endpoint) => {
    expect(resolveTarget(options({}), profile, hostWith({}, env)).endpoint).toBe(endpoint)
  })
})

test('rejects fewer than 1 attempt', () => {
  const host = hostWith({}, { AWS_MAX_ATTEMPTS: '0' })
  expect(() => maxAttempts(loadProfile(undefined, host), host)).toThrow(
    'must be an integer greater than or equal to one',
  )
})

describe('credentials', () => {
  const process = `[default]\ncredential_process = get-them\n[profile role]\nrole_arn = arn\n`

  test('come from a process', async () => {
    const host = hostWith({ '/home/ada/.aws/config': process })
    const output = '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"S"}'
    const loaded = loadCredentials(loadProfile(undefined, host), host, (program) =>
      Promise.resolve(program === 'get-them' ? output : ''),
    )
    await expect(loaded).resolves.toEqual({ accessKeyId: 'A', secretAccessKey: 'S', sessionToken: undefined })
  })

  test.each([
    ['{"Version":2}', "Unsupported version '2'"],
    ['{"Version":1,"AccessKeyId":"A"}', "Missing required key in response: 'SecretAccessKey'"],
  ])('rejects %s of a process', async (output, message) => {
    const host = hostWith({ '/home/ada/.aws/config': process })
    const loaded = loadCredentials(loadProfile(undefined, host), host, () => Promise.resolve(output))
    await expect(loaded).rejects.toThrow(message)
  })

  test('of a role are requested once, and then cached until five minutes before they expire', async () => {
    const homeFolder = mkdtempSync(join(tmpdir(), 'poolhouse-cli-'))
    onTestFinished(() => rmSync(homeFolder, { recursive: true }))
    const expiration = new Date('2026-01-01T01:00:00Z')
    const asked: string[] = []
    const delegate: Delegate = async ({ name }, setting, region) => {
      asked.push(`${name} ${setting} ${String(region)}`)
      return { accessKeyId: `A${asked.length}`, secretAccessKey: 'S', sessionToken: 'T', expiration }
    }
    const load = async (time: string): Promise<string> => {
      const files = { [join(homeFolder, '.aws/config')]: `${process}region = eu-west-1\n` }
      const host = { ...hostWith(files), homeFolder, now: () => Date.parse(time) }
      return (await loadCredentials(loadProfile('role', host), host, noProgram, delegate)).accessKeyId
    }
    expect(await load('2026-01-01T00:00:00Z')).toBe('A1')
    expect(await load('2026-01-01T00:54:59Z')).toBe('A1')
    expect(await load('2026-01-01T00:55:00Z')).toBe('A2')
    expect(asked).toEqual(['role role_arn eu-west-1', 'role role_arn eu-west-1'])
  })
})
