import type { InputOf, OperationName } from '@poolhouse/schemas'
import type { ClientRecord, Storage } from '@poolhouse/storage'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { describe, expect, test } from 'vitest'
import { Failure } from '../kernel/failure.ts'
import type { Environment } from '../ports/environment.ts'
import { aSignedInUser, createTestEngine, type TestEngine, verifyingSettings } from '../testing/index.ts'
import { minute } from '../kernel/durations.ts'

const attacker = '203.0.113.9'

const withLimits = (storage: Storage, environment: Partial<Environment> = {}) =>
  createTestEngine({ storage, environment: { requestLimits: 'on', ...environment } })

/** Two processes over one storage. */
const twoProcesses = async (environment: Partial<Environment> = {}) => {
  const storage = createMemoryStorage()
  const [first, second] = [await withLimits(storage, environment), await withLimits(storage, environment)]
  /** The process that gets a request: they take turns. */
  const serving = (index: number) => (index % 2 === 0 ? first : second)
  return { first, second, serving, processes: [first, second] }
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** Sends a request from an address and returns `done` or the name of the error. */
const outcomeOf = async <O extends OperationName>(
  engine: TestEngine,
  operation: O,
  input: InputOf<O>,
  address = attacker,
): Promise<string> =>
  engine.invoke(operation, input, { requestId: 'test', address }).then(
    () => 'done',
    (thrown: unknown) => {
      if (thrown instanceof Failure) return thrown.code
      throw thrown
    },
  )

const tally = async (outcomes: readonly Promise<string>[]): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {}
  for (const outcome of await Promise.all(outcomes)) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

const tooMany = 'TooManyRequestsException'

describe('wrong passwords', () => {
  const wrong = (engine: TestEngine, ClientId: string, USERNAME: string, address?: string) =>
    outcomeOf(
      engine,
      'InitiateAuth',
      { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD: 'Wrong-Horse-9!' } },
      address,
    )

  const spraying = async (environment: Partial<Environment> = {}) => {
    const { first, serving } = await twoProcesses({ quotaFactor: 100, ...environment })
    const pool = await first.aPool()
    const client = await first.aClient(pool)
    for (let user = 0; user < 90; user += 1) await first.records.user(pool, { username: `user-${user}` })
    const spray = () => tally(times(360, (index) => wrong(serving(index), client.id, `user-${index % 90}`)))
    return { first, client, spray }
  }

  test('of 90 users from one address are limited: of 360 concurrent ones, 260 are rejected unchecked', async () => {
    const { first, client, spray } = await spraying()
    expect(await spray()).toEqual({ NotAuthorizedException: 100, [tooMany]: 260 })
    expect(await wrong(first, client.id, 'user-1', '203.0.113.10')).toBe('NotAuthorizedException')
  })

  test('are counted together for an IPv6 /64 network', async () => {
    const { first, client } = await spraying()
    const outcomes = times(130, (index) => wrong(first, client.id, `user-${index % 90}`, `2001:db8::${index}`))
    expect(await tally(outcomes)).toEqual({ NotAuthorizedException: 100, [tooMany]: 30 })
    expect(await wrong(first, client.id, 'user-1', '2001:db8:0:1::1')).toBe('NotAuthorizedException')
  })

  test('are only logged in audit mode', async () => {
    const reports: unknown[] = []
    const { spray } = await spraying({ requestLimits: 'audit', limitReached: (reached) => reports.push(reached) })
    expect(await spray()).toEqual({ NotAuthorizedException: 360 })
    expect(reports).toHaveLength(260)
    expect(reports[0]).toEqual({ limit: 'passwords', subject: attacker, rejected: false })
  })

  test('are counted without other errors', async () => {
    const { first, client } = await spraying()
    const begin = (index: number) =>
      outcomeOf(first, 'InitiateAuth', {
        ClientId: client.id,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: `user-${index % 90}`, SRP_A: 'ab'.repeat(300) },
      })
    for (let time = 0; time < 15; time += 1) expect(await tally(times(10, begin))).toEqual({ done: 10 })
    expect(await wrong(first, client.id, 'user-1')).toBe('NotAuthorizedException')
  })
})

test('of 480 guessed codes for 60 users from one address, at most half are checked', async () => {
  const { first, serving } = await twoProcesses({ quotaFactor: 100 })
  const pool = await first.aPool(verifyingSettings)
  const client = await first.aClient(pool)
  const names = times(60, (index) => `user-${index}`)
  for (const Username of names) {
    const attributes = { email: `${Username}@example.com`, email_verified: 'true' }
    await first.records.user(pool, { username: Username, attributes })
    expect(await outcomeOf(first, 'ForgotPassword', { ClientId: client.id, Username })).toBe('done')
  }
  const guess = (index: number) =>
    outcomeOf(serving(index), 'ConfirmForgotPassword', {
      ClientId: client.id,
      Username: names[index % names.length] ?? '',
      ConfirmationCode: 'x',
      Password: 'Correct-Horse-9!',
    })
  expect(await tally(times(480, guess))).toEqual({ CodeMismatchException: 100, [tooMany]: 380 })
})

describe('codes with which sign-ins begin', () => {
  const passwordless = async () => {
    const { first, serving } = await twoProcesses({ quotaFactor: 100 })
    const pool = await first.aPool({
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    })
    const client = await first.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
    for (let user = 0; user < 90; user += 1) {
      await first.records.user(pool, { username: `user-${user}`, attributes: { email: `user-${user}@example.com` } })
    }
    const begin = (
      engine: TestEngine,
      index: number,
      parameters: Readonly<Record<string, string>>,
      address?: string,
    ) => {
      const AuthParameters = { USERNAME: `user-${index % 90}`, ...parameters }
      return outcomeOf(engine, 'InitiateAuth', { ClientId: client.id, AuthFlow: 'USER_AUTH', AuthParameters }, address)
    }
    return { first, serving, begin }
  }
  const byMail = { PREFERRED_CHALLENGE: 'EMAIL_OTP' }

  test('are limited per address, over all users', async () => {
    const { first, serving, begin } = await passwordless()
    expect(await tally(times(500, (index) => begin(serving(index), index, byMail)))).toMatchObject({ [tooMany]: 100 })
    expect(await begin(first, 1, byMail, '203.0.113.10')).not.toBe(tooMany)
    expect(await begin(first, 1, {})).toBe('done')
  })
})

describe('messages to one destination', () => {
  const flooding = async () => {
    const { first, serving, processes } = await twoProcesses({ quotaFactor: 100 })
    const clients: ClientRecord[] = []
    for (const PoolName of ['one', 'two'])
      clients.push(await first.aClient(await first.aPool({ ...verifyingSettings, PoolName })))
    const spellings = ['victim@idn.example', 'Victim@IDN.example', 'victim+1@idn.example', 'victim@ｉdn.example']
    let users = 0
    const signUp = (index: number) =>
      outcomeOf(serving(index), 'SignUp', {
        ClientId: clients[index % 2]?.id ?? '',
        Username: `user-${(users += 1)}`,
        Password: 'Correct-Horse-9!',
        UserAttributes: [{ Name: 'email', Value: spellings[index % spellings.length] }],
      })
    const sent = () => processes.flatMap(({ outbox }) => outbox.sent).length
    return { processes, first, clients, signUp, sent }
  }

  test('are limited to twenty an hour, across users, pools, processes and spellings', async () => {
    const { processes, signUp, sent } = await flooding()
    expect(await tally(times(60, signUp))).toEqual({ done: 10, LimitExceededException: 50 })
    expect(sent()).toBe(10)
    for (let step = 0; step < 11; step += 1) {
      for (const { clock } of processes) clock.advance(5 * minute)
      await tally(times(4, signUp))
    }
    expect(sent()).toBeLessThanOrEqual(20)
    expect(sent()).toBeGreaterThan(15)
  })

  test('reveal no user: a client that hides users gets the usual result, and nothing is sent', async () => {
    const { first, signUp, sent } = await flooding()
    await tally(times(10, signUp))
    const pool = await first.aPool(verifyingSettings)
    const hiding = await first.aClient(pool, { PreventUserExistenceErrors: 'ENABLED' })
    const attributes = { email: 'victim@idn.example', email_verified: 'true' }
    await first.records.user(pool, { username: 'ada', attributes })
    const before = sent()
    for (const Username of ['ada', 'nobody'])
      expect(await first.invoke('ForgotPassword', { ClientId: hiding.id, Username })).toMatchObject({
        CodeDeliveryDetails: { AttributeName: 'email' },
      })
    expect(sent()).toBe(before)
  })

  test('cause errors that the contract declares', async () => {
    const { first, signUp } = await flooding()
    await tally(times(10, signUp))
    const { AccessToken, pool } = await aSignedInUser(first)
    const UserAttributes = [{ Name: 'email', Value: 'victim@idn.example' }]
    expect(await outcomeOf(first, 'UpdateUserAttributes', { AccessToken, UserAttributes })).toBe(tooMany)
    const created = { UserPoolId: pool.id, Username: 'bob', UserAttributes, DesiredDeliveryMediums: ['EMAIL' as const] }
    expect(await outcomeOf(first, 'AdminCreateUser', created)).toBe(tooMany)
  })
})

describe('requests of a category', () => {
  test('are limited per pool and second, as in AWS', async () => {
    const { first, second } = await twoProcesses()
    const pools = [await first.aPool(), await first.aPool()]
    first.clock.advance(10_000)
    const list = (engine: TestEngine, pool = pools[0]) => outcomeOf(engine, 'ListUsers', { UserPoolId: pool?.id ?? '' })
    expect(await tally(times(40, () => list(first)))).toEqual({ done: 30, [tooMany]: 10 })
    second.clock.advance(10_000)
    expect(await list(second)).toBe(tooMany)
    expect(await list(first, pools[1])).toBe('done')
    first.clock.advance(1000)
    expect(await tally(times(40, () => list(first)))).toEqual({ done: 30, [tooMany]: 10 })
  })

  test('are limited when only the access token identifies the pool, without a write for each', async () => {
    const storage = createMemoryStorage()
    let writes = 0
    const counted: Storage = {
      ...storage,
      buckets: {
        take: (...withdrawal) => {
          writes += 1
          return storage.buckets.take(...withdrawal)
        },
      },
    }
    const engine = await withLimits(counted)
    const { AccessToken } = await aSignedInUser(engine)
    engine.clock.advance(10_000)
    writes = 0
    const get = (time: number) => outcomeOf(engine, 'GetUser', { AccessToken }, `203.0.113.${time % 4}`)
    const outcomes = []
    for (let time = 0; time < 200; time += 1) outcomes.push(await get(time))
    expect(outcomes.slice(0, 120)).toEqual(times(120, () => 'done'))
    expect(outcomes.at(-1)).toBe(tooMany)
    expect(writes).toBe(50)
  })
})

test('requests without credentials are limited per address', async () => {
  const { first } = await twoProcesses()
  const ask = (address: string) => outcomeOf(first, 'RevokeToken', { ClientId: 'nobody', Token: 'x' }, address)
  const counts = await tally(times(400, () => ask(attacker)))
  expect(counts[tooMany]).toBe(340)
  expect(await ask('203.0.113.10')).not.toBe(tooMany)
})

test('a flood from one address leaves half of the rate of its pool and of the server to others', async () => {
  const engine = await withLimits(createMemoryStorage())
  const { AccessToken } = await aSignedInUser(engine)
  engine.clock.advance(10_000)
  const get = (address: string) => outcomeOf(engine, 'GetUser', { AccessToken }, address)
  const flood = await tally(times(2000, () => get(attacker)))
  expect(flood).toEqual({ done: 60, [tooMany]: 1940 })
  expect(await tally(times(60, (index) => get(`198.51.100.${index}`)))).toEqual({ done: 60 })
})

test('a provisioned limit applies in every pool and process within ten seconds', async () => {
  const { first, second } = await twoProcesses()
  const { AccessToken } = await aSignedInUser(first)
  const get = (index: number) => outcomeOf(second, 'GetUser', { AccessToken }, `198.51.100.${index % 200}`)
  first.clock.advance(10_000)
  second.clock.advance(10_000)
  expect(await tally(times(400, get))).toEqual({ done: 120, [tooMany]: 280 })
  await first.invoke('UpdateProvisionedLimit', {
    LimitDefinition: { LimitClass: 'API_CATEGORY', Attributes: { Category: 'UserRead' } },
    RequestedLimitValue: 300,
  })
  first.clock.advance(10_000)
  second.clock.advance(10_000)
  expect(await tally(times(400, get))).toEqual({ done: 300, [tooMany]: 100 })
})

test('a provisioned limit raises the total rate, and that of one address', async () => {
  const engine = await withLimits(createMemoryStorage())
  const { AccessToken } = await aSignedInUser(engine)
  await engine.invoke('UpdateProvisionedLimit', {
    LimitDefinition: { LimitClass: 'API_CATEGORY', Attributes: { Category: 'UserRead' } },
    RequestedLimitValue: 3000,
  })
  engine.clock.advance(10_000)
  const get = () => outcomeOf(engine, 'GetUser', { AccessToken }, attacker)
  expect(await tally(times(2000, get))).toEqual({ done: 1500, [tooMany]: 500 })
})

test('the total rate is limited', async () => {
  const { first } = await twoProcesses()
  const ask = (index: number) =>
    outcomeOf(first, 'RevokeToken', { ClientId: 'nobody', Token: 'x' }, `203.0.113.${index % 200}`)
  expect((await tally(times(1100, ask)))[tooMany]).toBe(100)
})

test('codes for changed attributes count as requested codes', async () => {
  const engine = await createTestEngine()
  const { AccessToken, user } = await aSignedInUser(engine)
  const update = (index: number) =>
    outcomeOf(engine, 'UpdateUserAttributes', {
      AccessToken,
      UserAttributes: [{ Name: 'email', Value: `ada-${index}@example.com` }],
    })
  await engine.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
  expect(await tally(times(40, update))).toEqual({ done: 4, [tooMany]: 36 })
  expect(engine.outbox.sent).toHaveLength(5)
  const { email } = (await engine.stored(user)).attributes
  expect(await outcomeOf(engine, 'GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })).toBe(
    'LimitExceededException',
  )
  expect((await engine.stored(user)).attributes['email']).toBe(email)
})
