import { createMemoryStorage } from '@poolhouse/storage/memory'
import { expect, test } from 'vitest'
import { allowOrigins } from '../../src/access/allowed-origins.ts'
import { acceptAnyCredentials } from '../../src/api/authentication/any-credentials.ts'
import { createApp } from '../../src/app.ts'
import { createTestApp, type TestApp } from '../../conformance/test-app.ts'

/** Attacks on routes that are not operations, and on the names of operations. */

const anApp = () => createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })

/** The same app as the development server has it: web pages of other sites are restricted. */
const forPages = ({ engine, needs, clock }: TestApp) =>
  createApp({
    engine,
    authenticate: acceptAnyCredentials('us-east-1'),
    allowsOrigin: allowOrigins({ origins: [], hosts: [] }),
    environment: needs.environment,
    publicUrl: () => 'http://127.0.0.1:9329',
    clock,
    random: { uuid: () => '5e6f4a3e-0000-4000-8000-000000000000' },
    log: { logsCalls: false, info: () => {}, warn: () => {}, error: () => {} },
  })

const encrypted = { 'x-amz-server-side-encryption': 'aws:kms' }

/** An import job, and where its file is uploaded. */
const aJob = async (app: TestApp, poolId: string) => {
  const { UserImportJob: job } = await app.invoke('CreateUserImportJob', {
    UserPoolId: poolId,
    JobName: 'users',
    CloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/import',
  })
  const { pathname, searchParams } = new URL(job?.PreSignedUrl ?? '')
  const put = async (path = pathname, query: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams({ ...Object.fromEntries(searchParams), ...query })
    const response = await app.request(`${path}?${search.toString()}`, {
      method: 'PUT',
      headers: encrypted,
      body: 'a,b\n',
    })
    return response.status
  }
  return { id: job?.JobId ?? '', pathname, searchParams, put }
}

test('an upload URL works for one job of one pool, until it expires', async () => {
  const app = await anApp()
  const [first, second] = [await app.aPool(), await app.aPool()]
  const [mine, other] = [await aJob(app, first.id), await aJob(app, second.id)]
  const expires = Number(mine.searchParams.get('expires'))
  const attempts = {
    'for the job of another pool': await mine.put(other.pathname),
    'for another pool and the same job': await mine.put(mine.pathname.replace(first.id, second.id)),
    'with another time': await mine.put(mine.pathname, { expires: String(expires + 60_000) }),
    'with a time that is not a number': await mine.put(mine.pathname, { expires: 'NaN' }),
    'without a signature': await mine.put(mine.pathname, { signature: '' }),
    'with the signature of another job': await mine.put(mine.pathname, {
      signature: other.searchParams.get('signature') ?? '',
    }),
    'with an encoded path that leads elsewhere': await mine.put(`${mine.pathname}%2F..%2F${other.id}`),
  }
  expect(attempts).toEqual(Object.fromEntries(Object.keys(attempts).map((name) => [name, 403])))
  expect([await mine.put(), await other.put()]).toEqual([200, 200])
  app.clock.advance(900_000)
  expect(await mine.put()).toBe(403)
})

test('the log of an import job rejects pages of other sites, and cannot be cached or run as script', async () => {
  const app = await anApp()
  const pool = await app.aPool({ AutoVerifiedAttributes: ['email'] })
  const { pathname, put, id } = await aJob(app, pool.id)
  await put()
  await app.invoke('StartUserImportJob', { UserPoolId: pool.id, JobId: id })
  await app.engine.imports.run(pool.id)
  const server = forPages(app)
  const read = async (headers: Readonly<Record<string, string>>) =>
    server.request(`http://127.0.0.1:9329${pathname}/log`, { headers })
  const foreign = await Promise.all(['https://evil.example', 'null'].map(async (origin) => read({ origin })))
  expect(foreign.map(({ status }) => status)).toEqual([403, 403])
  const own = await read({ origin: 'http://localhost:3000' })
  expect([own.status, own.headers.get('cache-control'), own.headers.get('x-content-type-options')]).toEqual([
    200,
    'no-store',
    'nosniff',
  ])
})

test('an administrator operation requires a signature, however its name is written in the request', async () => {
  const server = forPages(await anApp())
  const call = async (path: string, headers: Readonly<Record<string, string>>) => {
    const response = await server.request(`http://127.0.0.1:9329${path}`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/json', ...headers },
      body: '{"MaxResults":1}',
    })
    return [response.status, response.headers.get('access-control-allow-origin')]
  }
  const target = { 'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools' }
  const amazon = { ...target, 'content-type': 'application/x-amz-json-1.1' }
  expect(await call('/ListUserPools', {})).toEqual([403, null])
  expect(await call('/%4CistUserPools', {})).toEqual([403, null])
  expect(await call('/', amazon)).toEqual([403, null])
  for (const path of ['//ListUserPools', '/ListUserPools/', '/listuserpools', '/./%2e/ListUserPools%00']) {
    const [status] = await call(path, {})
    expect([path, status === 200]).toEqual([path, false])
  }
  // The path decides: a target in addition does not call another operation.
  expect(await call('/InitiateAuth', amazon)).toEqual([400, '*'])
})
