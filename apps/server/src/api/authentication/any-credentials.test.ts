import { CognitoIdentityProviderClient, ListUserPoolsCommand } from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../test/support/fake-server.ts'
import { listening } from '../../../test/support/listening.ts'
import { acceptAnyCredentials } from './any-credentials.ts'

const server = fakeServer({ authenticate: acceptAnyCredentials('eu-west-1'), invoke: () => ({}) })

const wrongRegion =
  "Credential should be scoped to a valid region, not 'us-east-1'. This server has the pools of eu-west-1: " +
  'set the region of the client to eu-west-1, or POOLHOUSE_REGION of the server to us-east-1.'

test('accepts the AWS SDK with any credentials, in the Region of the server only', async () => {
  const endpoint = await listening(server.app)
  const list = (region: string) =>
    new CognitoIdentityProviderClient({
      endpoint,
      region,
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
      maxAttempts: 1,
    }).send(new ListUserPoolsCommand({ MaxResults: 10 }))
  await expect(list('eu-west-1')).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } })
  await expect(list('us-east-1')).rejects.toMatchObject({
    name: 'InvalidSignatureException',
    message: wrongRegion,
    $metadata: { httpStatusCode: 400 },
  })
})

test.each<[string, string, string | undefined, number]>([
  ['no header', '/', undefined, 400],
  ['no header on the native binding', '/ListUserPools', undefined, 200],
  ['any text', '/', 'any', 200],
  ['a scope of another service', '/', 'AWS4-HMAC-SHA256 Credential=a/20260115/eu-west-1/s3/aws4_request', 200],
  [
    'another Region on the native binding',
    '/ListUserPools',
    'AWS4-HMAC-SHA256 Credential=a/b/20260115/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=0',
    400,
  ],
])('%s: %s', async (_name, path, authorization, status) => {
  const response = await server.app.request(`http://127.0.0.1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      ...(path === '/' ? { 'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools' } : {}),
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: '{"MaxResults":10}',
  })
  expect(response.status).toBe(status)
})
