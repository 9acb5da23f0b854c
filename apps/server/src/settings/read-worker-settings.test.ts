import { describe, expect, test } from 'vitest'
import { readWorkerSettings } from './read-worker-settings.ts'
import { SettingsError } from './reader.ts'
import { aMasterKey } from '../../test/support/master-key.ts'

const needed = {
  POOLHOUSE_PUBLIC_URL: 'https://login.example.com/',
  POOLHOUSE_MAIL_HOOK_URL: 'https://mail.example.com/send',
  POOLHOUSE_MAIL_HOOK_SECRET: `whsec_${Buffer.alloc(24, 3).toString('base64')}`,
  POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
  POOLHOUSE_MASTER_KEY: aMasterKey,
  POOLHOUSE_ACCESS_KEYS: 'AKIDONE:0123456789abcdef',
}

const problems = (variables: Record<string, string>): readonly string[] => {
  try {
    readWorkerSettings(variables)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  throw new Error('Nothing was wrong.')
}

test('the default mode is serve', () => {
  expect(readWorkerSettings(needed)).toEqual({
    mode: 'serve',
    publicUrl: 'https://login.example.com',
    region: 'us-east-1',
    accountId: '123456789012',
    issuer: 'self',
    logLevel: 'info',
    allowedOrigins: [],
    limits: 'on',
    sessionSecurity: 'on',
    sessionsPerUser: 1000,
    unconfirmedDays: 0,
    quotas: undefined,
    customDomainDelay: 0,
    passkeyApps: [],
    quotaFactor: 10,
    texts: undefined,
    compromisedPasswords: undefined,
    functions: { location: undefined, credentials: undefined, webhookSecret: undefined, codeKey: undefined },
    mailHook: {
      kind: 'hook',
      url: 'https://mail.example.com/send',
      secret: new Uint8Array(24).fill(3),
      from: 'no-reply@example.com',
    },
    masterKey: Uint8Array.from(Buffer.from(aMasterKey, 'base64')),
    accessKeys: new Map([['AKIDONE', '0123456789abcdef']]),
  })
})

test('accepts a range API for compromised passwords, and no file', () => {
  const read = (POOLHOUSE_COMPROMISED_PASSWORDS: string) =>
    readWorkerSettings({ ...needed, POOLHOUSE_COMPROMISED_PASSWORDS }).compromisedPasswords
  expect(read('https://api.pwnedpasswords.com')).toBe('https://api.pwnedpasswords.com')
  expect(problems({ ...needed, POOLHOUSE_COMPROMISED_PASSWORDS: 'pwned.txt' })).toEqual([
    'POOLHOUSE_COMPROMISED_PASSWORDS names a file, which Workers do not have: give the address of a range API, such as https://api.pwnedpasswords.com.',
  ])
})

test('logs of pools go to standard output or to a webhook, since Workers have no files', () => {
  const target = (text: string) => ({ ...needed, POOLHOUSE_POOL_LOGS: text })
  expect(readWorkerSettings(target('auth=stdout')).poolLogs?.targets).toEqual(new Map([['auth', { kind: 'stdout' }]]))
  expect(problems(target('*=https://logs.example.com/in')).map((text) => text.split(':')[0])).toEqual([
    'POOLHOUSE_POOL_LOGS_SECRET is not set',
  ])
  expect(problems(target('*=/var/log/cognito.jsonl'))).toEqual([
    'POOLHOUSE_POOL_LOGS names a file, which Workers do not have: give stdout, for Workers Logs, or an https:// address.',
  ])
})

test('reports everything that is missing', () => {
  expect(problems({ POOLHOUSE_LIMITS: 'off' }).map((text) => text.split(':')[0])).toEqual([
    'POOLHOUSE_PUBLIC_URL is not set',
    'POOLHOUSE_MAIL_HOOK_URL is not set',
    'POOLHOUSE_MAIL_HOOK_SECRET is not set',
    'POOLHOUSE_MAIL_FROM is not set',
    'POOLHOUSE_LIMITS=off is for development only',
    'POOLHOUSE_MASTER_KEY is not set',
    'POOLHOUSE_ACCESS_KEYS is not set',
  ])
})

describe('development', () => {
  const development = { POOLHOUSE_MODE: 'development', POOLHOUSE_MASTER_KEY: aMasterKey }

  test('only needs a master key', () => {
    expect(readWorkerSettings({ ...development, POOLHOUSE_LIMITS: 'off' })).toMatchObject({
      mode: 'development',
      mailHook: undefined,
      limits: 'off',
      logLevel: 'warn',
    })
  })

  test('rejects an incomplete mail webhook', () => {
    expect(problems({ ...development, POOLHOUSE_MAIL_HOOK_URL: 'http://127.0.0.1:8025/' })).toHaveLength(2)
  })
})

test.each([
  ['POOLHOUSE_MODE', 'dev'],
  ['POOLHOUSE_MAIL_HOOK_URL', 'http://mail.example.com/'],
  ['POOLHOUSE_MAIL_HOOK_URL', 'https://user:secret@mail.example.com/'],
  ['POOLHOUSE_MAIL_HOOK_URL', 'mailto:ada@example.com'],
  ['POOLHOUSE_MAIL_HOOK_SECRET', 'whsec_c2hvcnQ='],
  ['POOLHOUSE_MAIL_HOOK_SECRET', Buffer.alloc(32, 3).toString('base64')],
  ['POOLHOUSE_MAIL_HOOK_SECRET', `whsec_${'A'.repeat(33)}`],
])('%s cannot be %s', (name, value) => {
  expect(problems({ ...needed, [name]: value }).map((text) => text.split(':')[0])).toEqual([`${name} cannot be used`])
})
