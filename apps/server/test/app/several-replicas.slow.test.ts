import { randomUUID } from 'node:crypto'
import { aPassword, codeOfAuthenticator, createTestEngine, otherThan, type TestEngine } from '@poolhouse/engine/testing'
import { openPostgresStorage } from '@poolhouse/storage-postgres'
import { query, urlOf } from '@poolhouse/storage-postgres/testing'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { describeWithDatabase } from '../support/database.ts'

const minute = 60_000
const next = 'Another-Horse-9!'

describeWithDatabase('several engines that share a PostgreSQL database', (database) => {
  let url = ''
  beforeAll(async () => {
    const schema = `s${randomUUID().replaceAll('-', '')}`
    url = urlOf(database.current, schema)
    await query(url, `create schema ${schema}`)
  })

  const open = async () => {
    const storage = await openPostgresStorage({ url, max: 5, timeoutMs: 60_000 })
    onTestFinished(() => storage.close())
    return createTestEngine({ storage, environment: { sessionSecurity: 'on' } })
  }

  /** Three engines with connections and queues of their own, as in three processes. */
  const replicas = async () => {
    const [one, two, three] = [await open(), await open(), await open()]
    const engineAt = (index: number): TestEngine => [one, two, three][index % 3] ?? one
    /** Calls the engines in turn, all at once. Counts the results: `done`, or the code of the error. */
    const race = async (count: number, act: (engine: TestEngine, index: number) => Promise<unknown>) => {
      const calls = Array.from({ length: count }, (_, index) => act(engineAt(index), index))
      const counts: Record<string, number> = {}
      for (const result of await Promise.allSettled(calls)) {
        const name = result.status === 'fulfilled' ? 'done' : (result.reason as { readonly code: string }).code
        counts[name] = (counts[name] ?? 0) + 1
      }
      return counts
    }
    const advance = (ms: number) => [one, two, three].map(({ clock }) => clock.advance(ms))
    return { one, engineAt, race, advance }
  }

  test('an alias belongs to one user', async () => {
    const { one, race } = await replicas()
    const { id: UserPoolId } = await one.aPool({ AliasAttributes: ['email', 'preferred_username'] })
    const UserAttributes = [
      { Name: 'email', Value: 'ada@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ]
    const created = await race(9, ({ invoke }, index) =>
      invoke('AdminCreateUser', {
        UserPoolId,
        Username: `user-${index}`,
        MessageAction: 'SUPPRESS',
        ...(index < 6 && { UserAttributes }),
      }),
    )
    expect(created).toEqual({ done: 4, UsernameExistsException: 5 })
    const { Users = [] } = await one.invoke('ListUsers', { UserPoolId })
    const named = await race(8, ({ invoke }, index) =>
      index < 4
        ? invoke('AdminUpdateUserAttributes', {
            UserPoolId,
            Username: Users[index]?.Username ?? '',
            UserAttributes: [{ Name: 'preferred_username', Value: 'boss' }],
          })
        : invoke('AdminCreateUser', { UserPoolId, Username: 'boss', MessageAction: 'SUPPRESS' }),
    )
    expect(named.done).toBe(1)
  })

  test('a domain belongs to one pool, and a pool has one', async () => {
    const { one, race } = await replicas()
    const pools = await Promise.all(Array.from({ length: 6 }, () => one.aPool()))
    const Domain = `d${randomUUID().slice(0, 8)}`
    const domainsOf = async () =>
      (await Promise.all(pools.map(({ id }) => one.invoke('DescribeUserPool', { UserPoolId: id })))).map(
        ({ UserPool }) => UserPool?.Domain,
      )
    const claimed = await race(6, ({ invoke }, index) =>
      invoke('CreateUserPoolDomain', { UserPoolId: pools[index]?.id ?? '', Domain }),
    )
    expect(claimed).toEqual({ done: 1, InvalidParameterException: 5 })
    const { DomainDescription } = await one.invoke('DescribeUserPoolDomain', { Domain })
    const owner = pools.findIndex(({ id }) => id === DomainDescription?.UserPoolId)
    expect(await domainsOf()).toEqual(pools.map((_, index) => (index === owner ? Domain : undefined)))

    const { id: UserPoolId } = await one.aPool()
    const names = pools.map((_, index) => `${Domain}-${index}`)
    const added = await race(6, ({ invoke }, index) =>
      invoke('CreateUserPoolDomain', { UserPoolId, Domain: names[index] ?? '' }),
    )
    expect(added.done).toBe(1)
    const described = await Promise.all(names.map((name) => one.invoke('DescribeUserPoolDomain', { Domain: name })))
    expect(described.filter(({ DomainDescription: found }) => found?.UserPoolId === UserPoolId)).toHaveLength(1)
  })

  test('a code of an authenticator works once, and wrong ones lock the user', async () => {
    const { one, engineAt, race, advance } = await replicas()
    const { id: UserPoolId } = await one.aPool()
    await one.invoke('SetUserPoolMfaConfig', {
      UserPoolId,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    })
    const client = await one.aClient((await one.storage.pools.find(UserPoolId))!)
    await one.invoke('AdminCreateUser', { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS' })
    await one.invoke('AdminSetUserPassword', { UserPoolId, Username: 'ada', Password: aPassword, Permanent: true })
    const { AccessToken } = await one.signIn(client, 'ada')
    const { SecretCode = '' } = await one.invoke('AssociateSoftwareToken', { AccessToken })
    const code = () => codeOfAuthenticator(SecretCode, one.clock.now())
    await one.invoke('VerifySoftwareToken', { AccessToken, UserCode: code() })
    await one.invoke('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings: { Enabled: true } })

    /** Replies to challenges of as many sign-ins. */
    const reply = async (count: number, SOFTWARE_TOKEN_MFA_CODE: string) => {
      const started = await Promise.all(
        Array.from({ length: count }, (_, index) =>
          engineAt(index).invoke('InitiateAuth', {
            ClientId: client.id,
            AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME: 'ada', PASSWORD: aPassword },
          }),
        ),
      )
      return race(count, ({ invoke }, index) =>
        invoke('RespondToAuthChallenge', {
          ClientId: client.id,
          ChallengeName: 'SOFTWARE_TOKEN_MFA',
          Session: started[index]?.Session,
          ChallengeResponses: { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE },
        }),
      )
    }
    advance(minute)
    expect((await reply(9, code())).done).toBe(1)
    advance(15 * minute)
    const wrong = await reply(30, otherThan(code()))
    expect(wrong).toEqual({ CodeMismatchException: 5, NotAuthorizedException: 25 })
    expect((await reply(3, code())).done).toBeUndefined()
  })

  test('a password change ends the sign-ins that race with it', async () => {
    const { one, engineAt, race } = await replicas()
    const pool = await one.aPool()
    const client = await one.aClient(pool)
    for (let round = 0; round < 8; round += 1) {
      const Username = `ada-${round}`
      await one.aUser(pool, Username)
      const tokens: string[] = []
      const signIn = async (engine: TestEngine) => tokens.push((await engine.signIn(client, Username)).AccessToken)
      const change = { UserPoolId: pool.id, Username, Password: next, Permanent: true }
      await Promise.all([race(12, signIn), engineAt(2).invoke('AdminSetUserPassword', change)])
      const alive = await race(tokens.length, ({ invoke }, index) =>
        invoke('GetUser', { AccessToken: tokens[index] ?? '' }),
      )
      expect(alive.done).toBeUndefined()
    }
  })

  test('a pool runs one import, and adds each user once', async () => {
    const { one, race } = await replicas()
    const { id: UserPoolId } = await one.aPool({ AutoVerifiedAttributes: ['email'] })
    const { CSVHeader = [] } = await one.invoke('GetCSVHeader', { UserPoolId })
    const rowOf = (index: number) => {
      const values: Readonly<Record<string, string>> = {
        email: `user-${index}@example.com`,
        email_verified: 'TRUE',
        'cognito:username': `user-${index}`,
        'cognito:mfa_enabled': 'FALSE',
      }
      return CSVHeader.map((name) => values[name] ?? '').join(',')
    }
    const file = [CSVHeader.join(','), ...Array.from({ length: 3000 }, (_, index) => rowOf(index))].join('\n')
    const aJob = async () => {
      const CloudWatchLogsRoleArn = 'arn:aws:iam::123456789012:role/import'
      const created = await one.invoke('CreateUserImportJob', { UserPoolId, JobName: 'users', CloudWatchLogsRoleArn })
      const { JobId = '', PreSignedUrl = '' } = created.UserImportJob ?? {}
      const signed = new URL(PreSignedUrl).searchParams
      const [expiresAt, signature] = [Number(signed.get('expires')), signed.get('signature') ?? '']
      const body = async function* () {
        yield new TextEncoder().encode(file)
      }
      await one.engine.imports.receive({ poolId: UserPoolId, jobId: JobId, expiresAt, signature }, body())
      return JobId
    }
    const jobs = [await aJob(), await aJob(), await aJob()]
    const started = await race(3, ({ invoke }, index) =>
      invoke('StartUserImportJob', { UserPoolId, JobId: jobs[index] ?? '' }),
    )
    expect(started).toEqual({ done: 1, PreconditionNotMetException: 2 })
    await race(6, ({ engine }) => engine.imports.run(UserPoolId))
    const finished = async () => {
      const described = await Promise.all(
        jobs.map((JobId) => one.invoke('DescribeUserImportJob', { UserPoolId, JobId })),
      )
      return described.map(({ UserImportJob }) => UserImportJob).find((job) => job?.CompletionDate !== undefined)
    }
    await expect
      .poll(finished)
      .toMatchObject({ Status: 'Succeeded', ImportedUsers: 3000, SkippedUsers: 0, FailedUsers: 0 })
    const page = await one.storage.users.list(UserPoolId, { limit: 5000 })
    expect(page.items).toHaveLength(3000)
  })
})
