import { expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { beginSrp, respond } from '../../testing/sign-in.ts'
import type { TestEngineOptions } from '../../testing/test-engine.ts'
import { importFailures } from '../../imports/errors.ts'
import { attributeFailures } from '../../users/attribute-errors.ts'

const header =
  'name,given_name,family_name,middle_name,nickname,preferred_username,profile,picture,website,email,email_verified,gender,birthdate,zoneinfo,locale,phone_number,phone_number_verified,address,updated_at,cognito:mfa_enabled,cognito:username'
const columns = header.split(',')

const rowOf = (values: Readonly<Record<string, string>>): string =>
  columns.map((column) => values[column] ?? (column === 'cognito:mfa_enabled' ? 'FALSE' : '')).join(',')

const ada = { 'cognito:username': 'ada', email: 'ada@example.com', email_verified: 'TRUE' }

const named = (username: string) => rowOf({ ...ada, 'cognito:username': username, email: `${username}@example.com` })

async function* bytesOf(...texts: readonly string[]) {
  for (const text of texts) yield new TextEncoder().encode(text)
}

const withJob = async (settings = {}, options: TestEngineOptions = {}) => {
  const testEngine = await createTestEngine(options)
  const { engine, invoke, storage, clock } = testEngine
  const pool = await testEngine.aPool({ AutoVerifiedAttributes: ['email'], ...settings })
  const create = async (JobName = 'first wave') => {
    const CloudWatchLogsRoleArn = 'arn:aws:iam::123456789012:role/import'
    return (await invoke('CreateUserImportJob', { UserPoolId: pool.id, JobName, CloudWatchLogsRoleArn })).UserImportJob!
  }
  const job = await create()
  const of = { UserPoolId: pool.id, JobId: job.JobId! }
  const url = new URL(job.PreSignedUrl!)
  const request = {
    poolId: pool.id,
    jobId: of.JobId,
    expiresAt: Number(url.searchParams.get('expires')),
    signature: url.searchParams.get('signature')!,
  }
  const upload = (...texts: readonly string[]) => engine.imports.receive(request, bytesOf(...texts))
  const describe = async () => (await invoke('DescribeUserImportJob', of)).UserImportJob!
  const finish = async () => {
    await invoke('StartUserImportJob', of)
    await engine.imports.run(pool.id)
    return describe()
  }
  const log = async () => {
    let text = ''
    for await (const part of (await engine.imports.log(pool.id, of.JobId)) ?? []) text += part
    return text
  }
  const userCount = async () => (await storage.users.list(pool.id, { limit: 5000 })).items.length
  return {
    ...testEngine,
    pool,
    create,
    job,
    of,
    url,
    request,
    upload,
    describe,
    finish,
    log,
    userCount,
    now: clock.now,
  }
}

test('the header has 21 columns, and custom attributes before the last two', async () => {
  const { invoke, pool } = await withJob({ Schema: [{ Name: 'dept', AttributeDataType: 'String' }] })
  const { CSVHeader } = await invoke('GetCSVHeader', { UserPoolId: pool.id })
  expect(CSVHeader).toStrictEqual([...columns.slice(0, 19), 'custom:dept', ...columns.slice(19)])
})

test('a new job has the members of the service', async () => {
  const { job, describe, of, now } = await withJob()
  expect(job).toStrictEqual({
    JobName: 'first wave',
    JobId: expect.stringMatching(/^import-[0-9A-Za-z]{10}$/),
    UserPoolId: of.UserPoolId,
    PreSignedUrl: expect.stringMatching(/^https:\/\/auth\.example\.com\/imports\//),
    CreationDate: now() / 1000,
    Status: 'Created',
    CloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/import',
    ImportedUsers: 0,
    SkippedUsers: 0,
    FailedUsers: 0,
  })
  expect(await describe()).toStrictEqual(job)
})

test('lists the newest first, in pages', async () => {
  const { invoke, create, job, of, clock } = await withJob()
  clock.advance(1000)
  const second = await create('second wave')
  const list = (PaginationToken?: string) =>
    invoke('ListUserImportJobs', {
      UserPoolId: of.UserPoolId,
      MaxResults: 1,
      ...(PaginationToken === undefined ? {} : { PaginationToken }),
    })
  const first = await list()
  expect(first.UserImportJobs).toStrictEqual([second])
  expect((await list(first.PaginationToken)).UserImportJobs).toStrictEqual([job])
})

test('imports users, skips existing ones and logs each line', async () => {
  const { invoke, aUser, pool, upload, finish, log, storage, now, job } = await withJob()
  await aUser(pool, 'bob')
  const first = rowOf({ ...ada, name: String.raw`Lovelace\, Ada` })
  // Lines may be cut anywhere on their way.
  const outcome = await upload(
    `${header}\r\n${first.slice(0, 5)}`,
    `${first.slice(5)}\n${named('bob')}\n${named('eve')}`,
  )
  expect(outcome).toBe('stored')
  expect(await finish()).toStrictEqual({
    ...job,
    StartDate: now() / 1000,
    CompletionDate: now() / 1000,
    Status: 'Succeeded',
    ImportedUsers: 2,
    SkippedUsers: 1,
    CompletionMessage: 'Import Job Completed Successfully.',
  })
  expect(await log()).toBe(
    [
      '[SUCCEEDED] Line Number 2 - The import succeeded.',
      '[SKIPPED] Line Number 3 - The user already exists.',
      '[SUCCEEDED] Line Number 4 - The import succeeded.',
      '',
    ].join('\n'),
  )
  const user = await invoke('AdminGetUser', { UserPoolId: pool.id, Username: 'ada' })
  expect(user).toMatchObject({ UserStatus: 'RESET_REQUIRED', Enabled: true })
  expect(user.UserAttributes).toStrictEqual([
    { Name: 'sub', Value: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/) },
    { Name: 'name', Value: 'Lovelace, Ada' },
    { Name: 'email', Value: 'ada@example.com' },
    { Name: 'email_verified', Value: 'true' },
  ])
  // The uploaded file is deleted, and the pool can be changed again.
  expect(
    (await storage.importParts.list(pool.id, job.JobId!, { limit: 9 })).items.map(({ name }) => name),
  ).toStrictEqual(['log/000000'])
  await invoke('UpdateUserPool', { UserPoolId: pool.id })
})

test.each([
  [
    { email_verified: 'false' },
    'The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).',
  ],
  [{ 'cognito:username': '' }, 'cognito:username is required.'],
  [{ 'cognito:mfa_enabled': 'TRUE' }, 'cognito:mfa_enabled must be FALSE: the user pool has no MFA.'],
  [{ 'cognito:mfa_enabled': 'maybe' }, 'cognito:mfa_enabled must be TRUE or FALSE.'],
  [{ email: 'nowhere' }, attributeFailures.emailFormat().message],
  [{ birthdate: '1815-12-10' }, 'birthdate must have the form mm/dd/yyyy.'],
  [{ updated_at: 'yesterday' }, 'Attributes did not conform to the schema: updated_at: Value is not of type Number'],
  [{ name: 'Lovelace, Ada' }, 'The row has 22 values, and the header has 21.'],
  [{ name: 'x'.repeat(16_000) }, 'The row has more than 16000 characters.'],
])('fails the line, and a job whose lines all fail: %#', async (values, reason) => {
  const { upload, finish, log, userCount } = await withJob()
  await upload(`${header}\n${rowOf({ ...ada, ...values })}\n`)
  expect(await finish()).toMatchObject({
    Status: 'Failed',
    FailedUsers: 1,
    CompletionMessage: 'Too many users have failed or been skipped during the import.',
  })
  expect(await log()).toBe(`[FAILED] Line Number 2 - ${reason}\n`)
  expect(await userCount()).toBe(0)
})

test('of two lines for one user, imports the first', async () => {
  const { upload, finish } = await withJob()
  await upload([header, named('ada'), named('ada'), named('bob')].join('\n'))
  expect(await finish()).toMatchObject({ Status: 'Succeeded', ImportedUsers: 2, SkippedUsers: 1 })
})

test('a file with another header fails the job', async () => {
  const { upload, finish, log } = await withJob()
  await upload(`cognito:username,email\nada,ada@example.com\n`)
  expect(await finish()).toMatchObject({
    Status: 'Failed',
    CompletionMessage: 'The header of the CSV file does not match the user pool.',
  })
  expect(await log()).toBe('')
})

test('continues after a crash in the middle of a batch, and counts each user once', async () => {
  const { engine, invoke, storage, clock, pool, of, upload, describe, log, userCount } = await withJob()
  await upload([header, ...Array.from({ length: 2200 }, (_, number) => named(`user${number}`))].join('\n'))
  const { insert } = storage.importParts
  let logs = 0
  storage.importParts.insert = async (part) => {
    if (part.name.startsWith('log/') && (logs += 1) === 2) throw new Error('The power failed.')
    return insert(part)
  }
  await invoke('StartUserImportJob', of)
  await expect(engine.imports.run(pool.id)).rejects.toThrow('The power failed.')
  expect(await describe()).toMatchObject({ Status: 'InProgress', ImportedUsers: 999 })
  expect(await userCount()).toBe(1999)
  const UserPoolId = pool.id
  const CustomAttributes = [{ Name: 'x', AttributeDataType: 'String' as const }]
  for (const change of [
    () => invoke('UpdateUserPool', { UserPoolId }),
    () => invoke('DeleteUserPool', { UserPoolId }),
    () => invoke('AddCustomAttributes', { UserPoolId, CustomAttributes }),
  ])
    await expect(change()).rejects.toMatchObject({ code: 'UserImportInProgressException' })

  // Another process takes over when the lease ends, not before.
  await engine.imports.resume()
  expect(await describe()).toMatchObject({ Status: 'InProgress' })
  clock.advance(60_000)
  await engine.imports.resume()
  expect(await describe()).toMatchObject({ Status: 'Succeeded', ImportedUsers: 2200, SkippedUsers: 0, FailedUsers: 0 })
  expect(await userCount()).toBe(2200)
  expect((await log()).match(/\[SUCCEEDED\]/g)).toHaveLength(2200)
})

test('a call that may process few batches leaves the rest to the next call', async () => {
  const { engine, invoke, upload, describe, userCount, of } = await withJob()
  await upload([header, ...Array.from({ length: 2200 }, (_, number) => named(`user${number}`))].join('\n'))
  engine.imports.wake = () => {}
  await invoke('StartUserImportJob', of)
  await engine.imports.resume(1)
  expect(await describe()).toMatchObject({ Status: 'InProgress', ImportedUsers: 999 })
  await engine.imports.resume(1)
  expect(await userCount()).toBe(1999)
  await engine.imports.resume(5)
  expect(await describe()).toMatchObject({ Status: 'Succeeded', ImportedUsers: 2200, SkippedUsers: 0 })
})

test('removes files of expired jobs and of interrupted uploads, and keeps logs', async () => {
  const { engine, create, storage, pool, of, upload, finish, log, clock, now } = await withJob()
  await upload([header, named('ada')].join('\n'))
  await finish()
  const expired = await create('never started')
  const JobId = expired.JobId!
  const text = 'left behind'
  for (const jobId of [of.JobId, JobId])
    await storage.importParts.insert({
      poolId: pool.id,
      jobId,
      name: 'csv/x/000000',
      version: 1,
      createdAt: now(),
      text,
    })
  await engine.imports.removeLeftovers()
  const partsOf = async (jobId: string) =>
    (await storage.importParts.list(pool.id, jobId, { limit: 10 })).items.map(({ name }) => name)
  expect(await partsOf(of.JobId)).toEqual(['log/000000'])
  expect(await partsOf(JobId)).toEqual(['csv/x/000000'])
  clock.advance(25 * 3_600_000)
  await engine.imports.removeLeftovers()
  expect(await partsOf(JobId)).toEqual([])
  expect(await log()).toContain('[SUCCEEDED] Line Number 2')
})

test('removes files in bounded steps, in each pool', async () => {
  const { engine, storage, pool, of, aPool, clock, now } = await withJob()
  await aPool()
  const partsOf = async () => (await storage.importParts.list(pool.id, of.JobId, { limit: 90 })).items.length
  for (let number = 0; number < 50; number += 1) {
    const name = `csv/x/${String(number).padStart(6, '0')}`
    const part = { poolId: pool.id, jobId: of.JobId, name, version: 1, createdAt: now(), text: 'left behind' }
    await storage.importParts.insert(part)
  }
  clock.advance(25 * 3_600_000)
  await engine.imports.removeLeftovers(30)
  expect(await partsOf()).toBeGreaterThan(20)
  expect(await partsOf()).toBeLessThan(50)
  await engine.imports.removeLeftovers(30)
  await engine.imports.removeLeftovers(30)
  expect(await partsOf()).toBe(0)
})

/** Hashes that are the password after a prefix. */
const passwordHashes = {
  isUsable: (_: string, hash: string) => hash.startsWith('hash-of-'),
  verify: async (_: string, hash: string, password: string) => hash === `hash-of-${password}`,
}
const hashHeader = `${header},cognito:password_hash`

const withHashes = async () => {
  const fixture = await withJob({}, { passwordHashes })
  const { invoke, pool, engine, storage, aClient } = fixture
  const client = await aClient(pool)
  const CloudWatchLogsRoleArn = 'arn:aws:iam::123456789012:role/import'
  const { UserImportJob } = await invoke('CreateUserImportJob', {
    UserPoolId: pool.id,
    JobName: 'with hashes',
    CloudWatchLogsRoleArn,
    PasswordHashingAlgorithm: 'BCRYPT',
  })
  const of = { UserPoolId: pool.id, JobId: UserImportJob!.JobId! }
  const url = new URL(UserImportJob!.PreSignedUrl!)
  const importRows = async (...rows: readonly string[]) => {
    await engine.imports.receive(
      {
        poolId: pool.id,
        jobId: of.JobId,
        expiresAt: Number(url.searchParams.get('expires')),
        signature: url.searchParams.get('signature')!,
      },
      bytesOf([hashHeader, ...rows].join('\n')),
    )
    await invoke('StartUserImportJob', of)
    await engine.imports.run(pool.id)
    let text = ''
    for await (const part of (await engine.imports.log(pool.id, of.JobId)) ?? []) text += part
    return { job: (await invoke('DescribeUserImportJob', of)).UserImportJob!, text }
  }
  const userOf = async (name: string) => (await storage.users.findByName(pool.id, name))!
  const signInWith = (PASSWORD: string) =>
    invoke('InitiateAuth', {
      ClientId: client.id,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ada', PASSWORD },
    })
  return { ...fixture, client, importRows, userOf, signInWith }
}

test('users with a password hash are confirmed and keep their passwords, and others must reset them', async () => {
  const { importRows, userOf, signInWith } = await withHashes()
  const { job } = await importRows(`${named('ada')},hash-of-${aPassword}`, `${named('bob')},`)
  expect(job).toMatchObject({ Status: 'Succeeded', ImportedUsers: 2, PasswordHashingAlgorithm: 'BCRYPT' })
  expect(await userOf('bob')).toMatchObject({ status: 'RESET_REQUIRED' })
  const imported = await userOf('ada')
  expect(imported).toMatchObject({ status: 'CONFIRMED', credential: { imported: 'BCRYPT', temporary: false } })
  expect(JSON.stringify(imported)).not.toContain('hash-of')

  await expect(signInWith('Wrong-Horse-9!')).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  expect(await signInWith(aPassword)).toHaveProperty('AuthenticationResult')
  const { credential } = await userOf('ada')
  expect(credential).not.toHaveProperty('imported')
  expect(await signInWith(aPassword)).toHaveProperty('AuthenticationResult')
  expect((await userOf('ada')).credential).toEqual(credential)
})

test('password hashes do not work for SRP until they are replaced', async () => {
  const fixture = await withHashes()
  const { importRows, client, signInWith } = fixture
  await importRows(`${named('ada')},hash-of-${aPassword}`)
  const prove = async () => {
    const { session, response } = await beginSrp(fixture, client, 'ada')
    return respond(fixture, client, 'PASSWORD_VERIFIER', session, response(aPassword))
  }
  await expect(prove()).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  await signInWith(aPassword)
  expect(await prove()).toHaveProperty('AuthenticationResult')
})

test('password hashes fail their line if they cannot be checked', async () => {
  const { importRows } = await withHashes()
  const { job, text } = await importRows(`${named('ada')},md5`, `${named('bob')},hash-of-x`)
  expect(job).toMatchObject({ ImportedUsers: 1, FailedUsers: 1 })
  expect(text).toContain(
    '[FAILED] Line Number 2 - cognito:password_hash is not a hash of BCRYPT that this server can check.',
  )
})

test('stops after the current batch', async () => {
  const { engine, invoke, storage, pool, of, upload, describe, userCount } = await withJob()
  await upload([header, ...Array.from({ length: 1200 }, (_, number) => named(`user${number}`))].join('\n'))
  const { insertMany } = storage.users
  storage.users.insertMany = async (users) => {
    storage.users.insertMany = insertMany
    const { UserImportJob } = await invoke('StopUserImportJob', of)
    expect(UserImportJob).toMatchObject({ Status: 'Stopping' })
    return insertMany(users)
  }
  await invoke('StartUserImportJob', of)
  await engine.imports.run(pool.id)
  expect(await describe()).toMatchObject({
    Status: 'Stopped',
    ImportedUsers: 999,
    CompletionMessage: 'The Import Job was stopped by the developer.',
  })
  expect(await userCount()).toBe(999)
  await expect(invoke('StopUserImportJob', of)).rejects.toMatchObject({ code: 'PreconditionNotMetException' })
})

test('a job that was not started within 24.5 hours is expired', async () => {
  const { invoke, of, upload, describe, clock, job } = await withJob()
  await upload(header)
  clock.advance(24.5 * 3_600_000)
  expect(await describe()).toStrictEqual({
    ...job,
    Status: 'Expired',
    CompletionDate: job.CreationDate! + 24.5 * 3600,
    CompletionMessage: 'The user import job has expired.',
  })
  await expect(invoke('StartUserImportJob', of)).rejects.toThrow(importFailures.notStartable('Expired'))
})

test('an upload needs the URL of the job, in time and before the start', async () => {
  const { engine, request, upload, finish, clock, create } = await withJob()
  const other = await create('other')
  for (const change of [{ jobId: other.JobId! }, { expiresAt: request.expiresAt + 1 }, { signature: 'forged' }])
    expect(await engine.imports.receive({ ...request, ...change }, bytesOf(header))).toBe('denied')
  expect(await upload(header, '\n', 'x'.repeat(512 * 1024 + 1))).toBe('line-too-long')
  expect(
    await engine.imports.receive(
      request,
      (async function* () {
        yield Uint8Array.of(0xff, 0x0a)
      })(),
    ),
  ).toBe('not-utf8')
  expect(await upload(`${header}\n${named('bob')}`)).toBe('stored')
  expect(await upload(`${header}\n${named('ada')}\n`)).toBe('stored')
  expect(await finish()).toMatchObject({ Status: 'Succeeded', ImportedUsers: 1 })
  expect(await upload(header)).toBe('closed')
  clock.advance(899_000)
  expect(await upload(header)).toBe('expired')
})
