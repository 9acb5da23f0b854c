import { aMasterKey } from '../../test/support/master-key.ts'
import { describe, expect, test } from 'vitest'
import { type Files, readDevelopmentSettings, readServeSettings } from './read-settings.ts'
import type { LogTarget } from './pool-logs.ts'
import { SettingsError, type Variables } from './reader.ts'
import type { SmtpSettings } from './settings.ts'

const files: Files = {
  absolute: (path) => `/srv/${path}`,
  read: (path) => (path === '/srv/key' ? `${aMasterKey}\n` : undefined),
}
const development = (variables: Variables) => readDevelopmentSettings(variables, files)
const serve = (variables: Variables) => readServeSettings(variables, files)

const problems = (read: () => unknown): readonly string[] => {
  try {
    read()
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

const keyBytes = Uint8Array.from(Buffer.from(aMasterKey, 'base64'))
const needed = {
  POOLHOUSE_SMTP_URL: 'smtps://user:password@mail.example:465',
  POOLHOUSE_MAIL_FROM: 'Poolhouse <no-reply@example.com>',
  POOLHOUSE_PUBLIC_URL: 'https://login.example.com',
  POOLHOUSE_MASTER_KEY: aMasterKey,
  POOLHOUSE_ACCESS_KEYS: 'AKIDONE:0123456789abcdef, AKIDTWO:secret/with+other=signs',
}

const noFunctions = { location: undefined, credentials: undefined, webhookSecret: undefined, codeKey: undefined }

describe('development', () => {
  test('needs no settings', () => {
    expect(development({ PORT: '', PATH: '/bin' })).toEqual({
      mode: 'development',
      host: '127.0.0.1',
      allowedHosts: undefined,
      allowedOrigins: [],
      privateNetworks: [],
      trustedProxies: [],
      port: 9329,
      publicUrl: undefined,
      data: '/srv/.poolhouse',
      databaseConnections: 10,
      region: 'us-east-1',
      accountId: '123456789012',
      issuer: 'aws',
      logLevel: 'warn',
      stopDelay: 0,
      poolLogs: undefined,
      mail: undefined,
      texts: undefined,
      limits: 'users',
      sessionSecurity: 'off',
      sessionsPerUser: 1000,
      unconfirmedDays: 0,
      quotas: undefined,
      customDomainDelay: 0,
      passkeyApps: [],
      quotaFactor: 10,
      functions: noFunctions,
      compromisedPasswords: undefined,
      allowsPlainFunctions: true,
      masterKey: undefined,
    })
  })

  test('reads settings', () => {
    expect(
      development({
        PORT: '0',
        POOLHOUSE_HOST: '0.0.0.0',
        POOLHOUSE_ALLOWED_HOSTS: 'Poolhouse, auth.local',
        POOLHOUSE_ALLOWED_ORIGINS: 'https://admin.example.com',
        POOLHOUSE_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
        POOLHOUSE_DATA: 'data',
        DATABASE_URL: 'postgres://poolhouse@localhost/pools',
        POOLHOUSE_DATABASE_CONNECTIONS: '4',
        POOLHOUSE_STOP_DELAY: '20',
        POOLHOUSE_REGION: 'eu-central-1',
        POOLHOUSE_ACCOUNT_ID: '000000000000',
        POOLHOUSE_ISSUER: 'self',
        POOLHOUSE_PUBLIC_URL: 'https://id.example/base/',
        POOLHOUSE_LOG: 'info',
        POOLHOUSE_LIMITS: 'off',
        POOLHOUSE_POOL_LOGS: 'auth=/var/log/auth.jsonl, *=stdout',
        POOLHOUSE_QUOTAS: 'customDomains=10, groupsPerPool=20000',
        POOLHOUSE_SMTP_URL: 'smtp://localhost:1025',
        POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
      }),
    ).toEqual({
      mode: 'development',
      host: '0.0.0.0',
      allowedHosts: ['poolhouse', 'auth.local'],
      allowedOrigins: ['https://admin.example.com'],
      privateNetworks: [],
      trustedProxies: [
        { address: '10.0.0.0', prefix: 8 },
        { address: '::1', prefix: 128 },
      ],
      port: 0,
      publicUrl: 'https://id.example/base',
      data: '/srv/data',
      databaseUrl: 'postgres://poolhouse@localhost/pools',
      databaseConnections: 4,
      region: 'eu-central-1',
      accountId: '000000000000',
      issuer: 'self',
      logLevel: 'info',
      stopDelay: 20,
      poolLogs: {
        targets: new Map<string, LogTarget>([
          ['auth', { kind: 'file', path: '/var/log/auth.jsonl' }],
          ['*', { kind: 'stdout' }],
        ]),
        secret: undefined,
      },
      mail: { kind: 'smtp', url: 'smtp://localhost:1025', from: 'no-reply@example.com', requiresTls: false },
      limits: 'off',
      sessionSecurity: 'off',
      sessionsPerUser: 1000,
      unconfirmedDays: 0,
      quotas: { customDomains: 10, groupsPerPool: 20_000 },
      customDomainDelay: 0,
      passkeyApps: [],
      quotaFactor: 10,
      functions: noFunctions,
      compromisedPasswords: undefined,
      allowsPlainFunctions: true,
    })
  })

  test('reads a list of compromised passwords: a path from the current folder, or the address of a range API', () => {
    const list = (POOLHOUSE_COMPROMISED_PASSWORDS: string) =>
      development({ POOLHOUSE_COMPROMISED_PASSWORDS }).compromisedPasswords
    expect(list('pwned.txt')).toBe('/srv/pwned.txt')
    expect(list('https://api.pwnedpasswords.com/')).toBe('https://api.pwnedpasswords.com')
    expect(problems(() => list('https://ranges.example/?key=1'))).toEqual([
      'POOLHOUSE_COMPROMISED_PASSWORDS cannot be used: give a file in the format of Pwned Passwords, or the address of a range API without query.',
    ])
    const plain = { ...needed, POOLHOUSE_COMPROMISED_PASSWORDS: 'http://ranges.internal' }
    expect(problems(() => serve(plain))).toEqual([
      'POOLHOUSE_COMPROMISED_PASSWORDS names another machine, and its connection is not encrypted: use https://, or set POOLHOUSE_ALLOW_UNENCRYPTED=compromised-passwords if the network is safe.',
    ])
    const allowed = { ...plain, POOLHOUSE_ALLOW_UNENCRYPTED: 'compromised-passwords' }
    expect(serve(allowed).compromisedPasswords).toBe('http://ranges.internal')
  })

  test('reads where functions run: a path from the current folder, or an endpoint', () => {
    const secret = `whsec_${Buffer.alloc(24, 3).toString('base64')}`
    const functions = development({
      POOLHOUSE_FUNCTIONS: 'functions',
      POOLHOUSE_FUNCTIONS_CREDENTIALS: 'AKIDEXAMPLE:secret/with+signs:token',
      POOLHOUSE_FUNCTIONS_SECRET: secret,
      POOLHOUSE_FUNCTIONS_KEY: aMasterKey,
    }).functions
    expect(functions).toEqual({
      location: '/srv/functions',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret/with+signs', sessionToken: 'token' },
      webhookSecret: new Uint8Array(24).fill(3),
      codeKey: keyBytes,
    })
    const POOLHOUSE_FUNCTIONS = 'https://lambda.us-east-1.amazonaws.com'
    expect(development({ POOLHOUSE_FUNCTIONS }).functions.location).toBe(POOLHOUSE_FUNCTIONS)
    expect(serve({ ...needed, POOLHOUSE_ALLOW_UNENCRYPTED: 'functions' }).allowsPlainFunctions).toBe(true)
    const unusable = { POOLHOUSE_FUNCTIONS_CREDENTIALS: 'secret', POOLHOUSE_FUNCTIONS_SECRET: 'secret' }
    expect(problems(() => development(unusable))).toEqual([
      'POOLHOUSE_FUNCTIONS_CREDENTIALS cannot be used: give accessKeyId:secretAccessKey, or accessKeyId:secretAccessKey:sessionToken.',
      'POOLHOUSE_FUNCTIONS_SECRET cannot be used: give whsec_ and 24 to 64 bytes in base64, such as the output of `openssl rand -base64 32`.',
    ])
  })

  test('requires a secret for logs that are posted', () => {
    expect(problems(() => development({ POOLHOUSE_POOL_LOGS: '*=https://logs.example.com/in' }))).toEqual([
      expect.stringContaining('POOLHOUSE_POOL_LOGS_SECRET'),
    ])
  })

  test('reports everything that is wrong at once, with advice', () => {
    expect(
      problems(() =>
        development({
          PORT: '99999',
          POOLHOUSE_ALLOWED_HOSTS: 'https://poolhouse',
          POOLHOUSE_ALLOWED_ORIGINS: 'https://admin.example.com/path',
          POOLHOUSE_TRUSTED_PROXIES: '10.0.0.0/33',
          POOLHOUSE_DATABASE_CONNECTIONS: '0',
          POOLHOUSE_REGION: 'Frankfurt',
          POOLHOUSE_ACCOUNT_ID: '1',
          POOLHOUSE_ISSUER: 'me',
          POOLHOUSE_PUBLIC_URL: 'id.example',
          POOLHOUSE_LOG: 'loud',
          POOLHOUSE_STOP_DELAY: '-1',
          POOLHOUSE_LIMITS: 'no',
          POOLHOUSE_QUOTAS: 'usersPerPool=1',
          POOLHOUSE_POOL_LOGS: 'auth=http://logs.example.com',
          POOLHOUSE_SMTP_URL: 'http://mail.example',
          POOLHOUSE_MAIL_FROM: 'nobody',
        }),
      ),
    ).toEqual([
      'PORT cannot be used: give a port number from 0 to 65535.',
      'POOLHOUSE_ALLOWED_HOSTS cannot be used: give host names without port, separated by commas.',
      'POOLHOUSE_TRUSTED_PROXIES cannot be used: give IP addresses or networks such as 10.0.0.0/8, separated by commas.',
      'POOLHOUSE_DATABASE_CONNECTIONS cannot be used: give a number from 1 to 1000.',
      'POOLHOUSE_PUBLIC_URL cannot be used: give an http:// or https:// address without query.',
      'POOLHOUSE_REGION cannot be used: give a region such as us-east-1.',
      'POOLHOUSE_ACCOUNT_ID cannot be used: give twelve digits.',
      'POOLHOUSE_ISSUER cannot be used: give aws or self.',
      'POOLHOUSE_LOG cannot be used: give error, warn or info.',
      'POOLHOUSE_ALLOWED_ORIGINS cannot be used: give origins such as https://admin.example.com, separated by commas.',
      'POOLHOUSE_LIMITS cannot be used: give on, audit, users or off.',
      'POOLHOUSE_QUOTAS cannot be used: give names with numbers up to 100000, such as customDomains=10,clientsPerPool=5000. The names are pools, clientsPerPool, groupsPerPool, resourceServersPerPool, stylesPerPool, termsPerPool, customDomains, identityProvidersPerPool.',
      'POOLHOUSE_POOL_LOGS cannot be used: give log groups with targets, such as /aws/cognito=/var/log/cognito.jsonl,*=stdout; a target is stdout, an absolute path or an https:// address.',
      'POOLHOUSE_STOP_DELAY cannot be used: give seconds, from 0 to 600.',
      'POOLHOUSE_SMTP_URL cannot be used: give smtp://user:password@host:port or smtps://…',
      'POOLHOUSE_MAIL_FROM cannot be used: give an address such as no-reply@example.com, or Name <no-reply@example.com>.',
    ])
  })

  test('listens on this machine only, unless a host name is allowed, and requires a sender for mail', () => {
    expect(problems(() => development({ POOLHOUSE_HOST: '0.0.0.0', POOLHOUSE_SMTP_URL: 'smtp://localhost' }))).toEqual([
      'POOLHOUSE_HOST is not a loopback address, but `start` accepts any credentials: remove it or use `serve`. In a container, name the host under which clients reach it: start --host 0.0.0.0 --allow-host NAME.',
      'POOLHOUSE_SMTP_URL is set but POOLHOUSE_MAIL_FROM is not: set the address that mail comes from.',
    ])
  })
})

describe('serve', () => {
  test('reads its required settings, and may listen on any address', () => {
    expect(serve({ ...needed, POOLHOUSE_HOST: '0.0.0.0' })).toEqual({
      mode: 'serve',
      host: '0.0.0.0',
      allowedHosts: undefined,
      allowedOrigins: [],
      privateNetworks: [],
      trustedProxies: [],
      port: 9329,
      publicUrl: 'https://login.example.com',
      data: '/srv/.poolhouse',
      databaseConnections: 10,
      region: 'us-east-1',
      accountId: '123456789012',
      issuer: 'self',
      logLevel: 'info',
      stopDelay: 0,
      poolLogs: undefined,
      mail: { kind: 'smtp', url: needed.POOLHOUSE_SMTP_URL, from: needed.POOLHOUSE_MAIL_FROM, requiresTls: true },
      limits: 'on',
      sessionSecurity: 'on',
      sessionsPerUser: 1000,
      unconfirmedDays: 0,
      quotas: undefined,
      customDomainDelay: 0,
      passkeyApps: [],
      quotaFactor: 10,
      functions: noFunctions,
      compromisedPasswords: undefined,
      allowsPlainFunctions: false,
      masterKey: keyBytes,
      accessKeys: new Map([
        ['AKIDONE', '0123456789abcdef'],
        ['AKIDTWO', 'secret/with+other=signs'],
      ]),
    })
    expect(serve(needed).host).toBe('127.0.0.1')
  })

  test('reports missing settings, and repeats no secret', () => {
    expect(problems(() => serve({ POOLHOUSE_LIMITS: 'off' }))).toEqual([
      'POOLHOUSE_SMTP_URL is not set, and POOLHOUSE_MAIL_HOOK_URL is not either: without mail, users can neither confirm accounts nor recover passwords.',
      'POOLHOUSE_PUBLIC_URL is not set: set where clients reach the server, such as https://login.example.com. It is the issuer of tokens (or set POOLHOUSE_ISSUER=aws).',
      'POOLHOUSE_LIMITS=off is for development only: remove it. Without limits, codes can be guessed.',
      'POOLHOUSE_MASTER_KEY is not set: give 32 random bytes in base64, made once with `openssl rand -base64 32` and kept safe: without it the data is lost.',
      'POOLHOUSE_ACCESS_KEYS is not set: give id:secret pairs separated by commas, each id once: ids of 3 to 128 letters, digits and _, secrets of at least 16 characters, such as the output of `openssl rand -hex 20`.',
    ])
    const wrong = { POOLHOUSE_MASTER_KEY: 'c2VjcmV0', POOLHOUSE_ACCESS_KEYS: 'AKIDONE:tooshort' }
    const found = problems(() => serve({ ...needed, ...wrong }))
    expect(found.map((text) => text.split(':')[0])).toEqual([
      'POOLHOUSE_MASTER_KEY cannot be used',
      'POOLHOUSE_ACCESS_KEYS cannot be used',
    ])
    expect(found.join()).not.toMatch(/c2VjcmV0|tooshort/)
  })

  test('an unusable public URL is one problem, not also a missing one', () => {
    expect(problems(() => serve({ ...needed, POOLHOUSE_PUBLIC_URL: 'login.example.com' }))).toEqual([
      'POOLHOUSE_PUBLIC_URL cannot be used: give an http:// or https:// address without query.',
    ])
  })

  test.each(['AKIDONE', 'AKIDONE:', ':0123456789abcdef', 'A:B,C', 'AKIDONE:0123456789abcdef,AKIDONE:0123456789abcdef'])(
    'access keys %s are rejected',
    (POOLHOUSE_ACCESS_KEYS) => {
      expect(problems(() => serve({ ...needed, POOLHOUSE_ACCESS_KEYS }))).toHaveLength(1)
    },
  )
})

test('start reads a master key, or generates one', () => {
  expect(development({ POOLHOUSE_MASTER_KEY: aMasterKey }).masterKey).toEqual(keyBytes)
  expect(problems(() => development({ POOLHOUSE_MASTER_KEY: 'c2VjcmV0' }))).toHaveLength(1)
})

describe('master keys', () => {
  const base64 = (bytes: Iterable<number>) => Buffer.from([...bytes]).toString('base64')

  test.each([
    ['zeros', base64(new Uint8Array(32))],
    ['one byte over and over', base64(new Uint8Array(32).fill(7))],
    ['counting', base64(Array.from({ length: 32 }, (_, at) => at))],
    ['counting down in steps', base64(Array.from({ length: 32 }, (_, at) => 255 - 3 * at))],
    ['a short text, repeated', Buffer.from('secret!!'.repeat(4)).toString('base64')],
    ['a typed text', Buffer.from('The quick brown fox jumps, 2026.').toString('base64')],
  ])('that are not random bytes are rejected: %s', (_what, POOLHOUSE_MASTER_KEY) => {
    expect(problems(() => serve({ ...needed, POOLHOUSE_MASTER_KEY }))).toEqual([
      expect.stringContaining('POOLHOUSE_MASTER_KEY cannot be used: give 32 random bytes in base64'),
    ])
  })

  test('that are random are accepted', () => {
    for (let count = 0; count < 1000; count++) {
      const POOLHOUSE_MASTER_KEY = base64(crypto.getRandomValues(new Uint8Array(32)))
      expect(problems(() => serve({ ...needed, POOLHOUSE_MASTER_KEY }))).toEqual([])
    }
  })

  test('are read from a file', () => {
    const { POOLHOUSE_MASTER_KEY: _key, ...others } = needed
    expect(serve({ ...others, POOLHOUSE_MASTER_KEY_FILE: 'key' }).masterKey).toEqual(keyBytes)
    expect(problems(() => serve({ ...others, POOLHOUSE_MASTER_KEY_FILE: 'none' }))).toEqual([
      'POOLHOUSE_MASTER_KEY_FILE cannot be used: none is not a file that this user can read.',
    ])
    expect(problems(() => serve({ ...needed, POOLHOUSE_MASTER_KEY_FILE: 'key' }))).toEqual([
      'POOLHOUSE_MASTER_KEY and POOLHOUSE_MASTER_KEY_FILE are both set: remove one of them.',
    ])
  })
})

describe('connections of serve', () => {
  test.each([
    'postgres://ada@db.example/pools',
    'postgres://ada@db.example/pools?sslmode=disable',
    'postgres://ada@db.example/pools?sslmode=prefer',
    'postgres://ada@db.example/pools?sslmode=no-verify',
    'postgres:///pools?host=db.example',
  ])('%s must be encrypted', (DATABASE_URL) => {
    expect(problems(() => serve({ ...needed, DATABASE_URL }))).toEqual([
      expect.stringContaining('add ?sslmode=verify-full to it'),
    ])
    expect(problems(() => serve({ ...needed, DATABASE_URL, POOLHOUSE_ALLOW_UNENCRYPTED: 'database' }))).toEqual([])
    expect(problems(() => development({ DATABASE_URL }))).toEqual([])
  })

  test.each([
    'postgres://ada@127.0.0.1/pools',
    'postgres://ada@localhost/pools',
    'postgres:///pools?host=/var/run/postgresql',
    'postgres://ada@db.example/pools?sslmode=verify-full',
    'postgres://ada@db.example/pools?sslmode=require',
  ])('%s may be unencrypted', (DATABASE_URL) => {
    expect(problems(() => serve({ ...needed, DATABASE_URL }))).toEqual([])
  })

  test('to a mail server must be encrypted, except on this machine or if a setting allows it', () => {
    const requiresTls = (variables: Variables) => (serve({ ...needed, ...variables }).mail as SmtpSettings).requiresTls
    expect(requiresTls({ POOLHOUSE_SMTP_URL: 'smtp://mail.example:587' })).toBe(true)
    expect(requiresTls({ POOLHOUSE_SMTP_URL: 'smtp://127.0.0.1:25' })).toBe(false)
    expect(
      requiresTls({ POOLHOUSE_SMTP_URL: 'smtp://mail.example', POOLHOUSE_ALLOW_UNENCRYPTED: 'mail,database' }),
    ).toBe(false)
    expect(problems(() => serve({ ...needed, POOLHOUSE_ALLOW_UNENCRYPTED: 'everything' }))).toHaveLength(1)
  })
})

describe('messages through other services', () => {
  const hookSecret = `whsec_${Buffer.alloc(24, 3).toString('base64')}`
  const secret = new Uint8Array(24).fill(3)
  const { POOLHOUSE_SMTP_URL: _, ...withoutMail } = needed
  const mailHook = {
    POOLHOUSE_MAIL_HOOK_URL: 'https://mail.example.com/send',
    POOLHOUSE_MAIL_HOOK_SECRET: hookSecret,
  }
  const textHook = {
    POOLHOUSE_TEXT_HOOK_URL: 'https://texts.example.com/send',
    POOLHOUSE_TEXT_HOOK_SECRET: hookSecret,
  }
  const sns = {
    POOLHOUSE_SNS_URL: 'https://sns.eu-west-1.amazonaws.com/',
    POOLHOUSE_SNS_CREDENTIALS: 'AKID:secret/with+signs',
  }

  test('are posted to a webhook: mail', () => {
    expect(serve({ ...withoutMail, ...mailHook }).mail).toEqual({
      kind: 'hook',
      url: 'https://mail.example.com/send',
      secret,
      from: 'Poolhouse <no-reply@example.com>',
    })
  })

  test('are posted to a webhook or published by SNS: text messages', () => {
    expect(serve({ ...needed, ...textHook }).texts).toEqual({
      kind: 'hook',
      url: 'https://texts.example.com/send',
      secret,
    })
    const settings = { kind: 'sns', url: 'https://sns.eu-west-1.amazonaws.com', region: 'us-east-1' }
    const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret/with+signs' }
    expect(serve({ ...needed, ...sns }).texts).toEqual({ ...settings, credentials })
    const more = { POOLHOUSE_SNS_REGION: 'eu-west-1', POOLHOUSE_SNS_CREDENTIALS: 'AKID:secret:token' }
    expect(development({ ...sns, ...more }).texts).toEqual({
      ...settings,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'token' },
    })
  })

  test.each([
    ['two for mail', { ...needed, ...mailHook }, ['POOLHOUSE_SMTP_URL and POOLHOUSE_MAIL_HOOK_URL are both set']],
    [
      'two for texts',
      { ...needed, ...textHook, ...sns },
      ['POOLHOUSE_TEXT_HOOK_URL and POOLHOUSE_SNS_URL are both set'],
    ],
    ['no mail', withoutMail, ['POOLHOUSE_SMTP_URL is not set, and POOLHOUSE_MAIL_HOOK_URL is not either']],
    [
      'half a text hook',
      { ...needed, POOLHOUSE_TEXT_HOOK_URL: 'https://a.example' },
      ['POOLHOUSE_TEXT_HOOK_SECRET is not set'],
    ],
    [
      'half of SNS',
      { ...needed, POOLHOUSE_SNS_REGION: 'eu-west-1' },
      ['POOLHOUSE_SNS_URL is not set', 'POOLHOUSE_SNS_CREDENTIALS is not set'],
    ],
    [
      'SNS without TLS',
      { ...needed, ...sns, POOLHOUSE_SNS_URL: 'http://localstack:4566' },
      ['POOLHOUSE_SNS_URL names another machine, and its connection is not encrypted'],
    ],
    [
      'credentials without a secret',
      { ...needed, ...sns, POOLHOUSE_SNS_CREDENTIALS: 'AKID' },
      ['POOLHOUSE_SNS_CREDENTIALS cannot be used'],
    ],
    [
      'a hook without TLS',
      { ...needed, ...textHook, POOLHOUSE_TEXT_HOOK_URL: 'http://a.example' },
      ['POOLHOUSE_TEXT_HOOK_URL cannot be used'],
    ],
  ])('reject %s', (_name, variables, expected) => {
    expect(problems(() => serve(variables)).map((text) => text.split(':')[0])).toEqual(expected)
  })

  test('may be published to SNS without TLS on this machine, in development, or if a setting allows it', () => {
    const plain = { ...sns, POOLHOUSE_SNS_URL: 'http://localstack:4566' }
    const url = { url: 'http://localstack:4566' }
    expect(development(plain).texts).toMatchObject(url)
    expect(serve({ ...needed, ...plain, POOLHOUSE_ALLOW_UNENCRYPTED: 'texts' }).texts).toMatchObject(url)
    const local = { ...sns, POOLHOUSE_SNS_URL: 'http://127.0.0.1:4566' }
    expect(serve({ ...needed, ...local }).texts).toMatchObject({ url: 'http://127.0.0.1:4566' })
  })
})
