import { beforeAll, expect, test } from 'vitest'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { createTestApp, type TestApp } from '../../conformance/test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })
})

const encrypted = { 'x-amz-server-side-encryption': 'aws:kms' }

test('a user is imported from an uploaded file, and must reset the password', async () => {
  const pool = await app.aPool({ AutoVerifiedAttributes: ['email'] })
  const client = await app.aClient(pool)
  const of = { UserPoolId: pool.id }
  const created = await app.call('CreateUserImportJob', {
    ...of,
    JobName: 'first wave',
    CloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/import',
  })
  const { JobId, PreSignedUrl } = (created.body as { UserImportJob: { JobId: string; PreSignedUrl: string } })
    .UserImportJob
  const { pathname, search } = new URL(PreSignedUrl)
  const { CSVHeader } = (await app.call('GetCSVHeader', of)).body as { CSVHeader: string[] }
  const ada: Readonly<Record<string, string>> = {
    'cognito:username': 'ada',
    'cognito:mfa_enabled': 'FALSE',
    email: 'ada@example.com',
    email_verified: 'TRUE',
  }
  const body = `${CSVHeader.join(',')}\n${CSVHeader.map((column) => ada[column] ?? '').join(',')}\n`

  const put = async (query: string, headers: Record<string, string> = encrypted) => {
    const response = await app.request(`${pathname}${query}`, { method: 'PUT', headers, body })
    return { status: response.status, text: await response.text() }
  }
  expect(await put(search, {})).toStrictEqual({
    status: 403,
    text: expect.stringMatching(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Error><Code>AccessDenied<\/Code><Message>The header x-amz-server-side-encryption: aws:kms is required\.<\/Message><RequestId>[0-9a-f-]{36}<\/RequestId><\/Error>$/,
    ),
  })
  expect(await put(search.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')))).toMatchObject({ status: 403 })
  expect(await put('')).toMatchObject({ status: 403 })
  expect(await put(search)).toStrictEqual({ status: 200, text: '' })

  expect(await app.call('StartUserImportJob', { ...of, JobId })).toMatchObject({
    status: 200,
    body: { UserImportJob: { Status: 'Pending' } },
  })
  await app.engine.imports.run(pool.id)
  expect(await app.call('DescribeUserImportJob', { ...of, JobId })).toMatchObject({
    body: { UserImportJob: { Status: 'Succeeded', ImportedUsers: 1, PreSignedUrl } },
  })
  const AuthParameters = { USERNAME: 'ada', PASSWORD: 'any' }
  const signIn = { ClientId: client.id, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
  expect(await app.call('InitiateAuth', signIn)).toStrictEqual({
    status: 400,
    body: { __type: 'PasswordResetRequiredException', message: 'Password reset required for the user' },
  })

  const log = await app.request(`${pathname}/log`, { headers: { authorization: 'AWS4-HMAC-SHA256' } })
  expect([log.status, await log.text()]).toStrictEqual([200, '[SUCCEEDED] Line Number 2 - The import succeeded.\n'])
  expect((await app.request(`/imports/${pool.id}/import-unknown/log`)).status).toBe(404)
  const foreign = 'AWS4-HMAC-SHA256 Credential=AKID/20260115/eu-west-1/cognito-idp/aws4_request'
  expect((await app.request(`${pathname}/log`, { headers: { authorization: foreign } })).status).toBe(400)
})
