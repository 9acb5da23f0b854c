import {
  CognitoIdentityProviderClient,
  type CognitoIdentityProviderClientConfig,
  InitiateAuthCommand,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { AwsV4Signer } from 'aws4fetch'
import { describe, expect, test } from 'vitest'
import { fakeServer, type FakeServer } from '../../../test/support/fake-server.ts'
import { listening } from '../../../test/support/listening.ts'
import { operationFacts } from '../contract.ts'
import { requireAwsSignatures } from './aws-signatures.ts'

const region = 'eu-west-1'
const accessKeyId = 'AKIDEXAMPLE'
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'

/** A server with one access key; its clock is that of the machine unless it is set. */
const guarded = (now = (): number => Date.now()): FakeServer =>
  fakeServer({
    authenticate: requireAwsSignatures({
      cryptography: createNodeCryptography(),
      clock: { now },
      accessKeys: new Map([[accessKeyId, secretAccessKey]]),
      region,
    }),
    invoke: () => ({}),
  })

const mismatch = {
  __type: 'InvalidSignatureException',
  message:
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
}

describe('a request signed by the AWS SDK', () => {
  const client = async (config: Partial<CognitoIdentityProviderClientConfig> = {}) =>
    new CognitoIdentityProviderClient({
      endpoint: await listening(guarded().app),
      region,
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: 1,
      ...config,
    })
  const list = new ListUserPoolsCommand({ MaxResults: 10 })

  test('is accepted', async () => {
    await expect((await client()).send(list)).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } })
  })

  test.each<[string, Partial<CognitoIdentityProviderClientConfig>, { name: string; message: string }]>([
    [
      'another secret',
      { credentials: { accessKeyId, secretAccessKey: `${secretAccessKey}x` } },
      { name: mismatch.__type, message: mismatch.message },
    ],
    [
      'an unknown key',
      { credentials: { accessKeyId: 'AKIDOTHER', secretAccessKey } },
      { name: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' },
    ],
    [
      'temporary credentials',
      { credentials: { accessKeyId, secretAccessKey, sessionToken: 'token' } },
      { name: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' },
    ],
    [
      'another region',
      { region: 'us-east-1' },
      {
        name: 'InvalidSignatureException',
        message:
          "Credential should be scoped to a valid region, not 'us-east-1'. This server has the pools of eu-west-1: " +
          'set the region of the client to eu-west-1, or POOLHOUSE_REGION of the server to us-east-1.',
      },
    ],
  ])('is rejected with %s', async (_name, config, error) => {
    await expect((await client(config)).send(list)).rejects.toMatchObject({
      ...error,
      $metadata: { httpStatusCode: 400 },
    })
  })

  test('needs no signature for operations without AWS credentials', async () => {
    const command = new InitiateAuthCommand({ ClientId: 'abc', AuthFlow: 'USER_PASSWORD_AUTH' })
    await expect((await client()).send(command)).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } })
  })
})

describe('a request signed by aws4fetch', () => {
  const aws = { 'content-type': 'application/x-amz-json-1.1' }
  const target = (operation: string) => ({ 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` })
  const body = '{"MaxResults":10}'

  interface Signed {
    url: string
    headers: Headers
    body: string
  }

  /** A signed call of ListUserPools; the host is that of the socket it will be sent to. */
  const signed = async (
    origin: string,
    path = '/',
    more: Record<string, string> = {},
    datetime?: string,
  ): Promise<Signed> => {
    const signer = new AwsV4Signer({
      url: `${origin}${path}`,
      accessKeyId,
      secretAccessKey,
      service: 'cognito-idp',
      region,
      headers: { ...aws, ...(path.startsWith('/?') || path === '/' ? target('ListUserPools') : {}), ...more },
      body,
      allHeaders: true,
      ...(datetime === undefined ? {} : { datetime }),
    })
    const { url, headers } = await signer.sign()
    return { url: url.href, headers, body }
  }

  const send = async ({ url, headers, body: sent }: Signed): Promise<unknown> => {
    const response = await fetch(url, { method: 'POST', headers, body: sent })
    return response.status === 200 ? 'accepted' : response.json()
  }

  const error = (__type: string, message: unknown) => ({ __type, message })
  const unsigned = (header: string) =>
    error('InvalidSignatureException', `'${header}' must be a 'SignedHeader' in the AWS Authorization.`)
  const replace = (text: string, by: string) => (request: Signed) =>
    request.headers.set('authorization', (request.headers.get('authorization') ?? '').replace(text, by))

  /** A minute off, on the same day. */
  const minuteOff = ({ headers }: Signed) => {
    const [day, time] = (headers.get('x-amz-date') ?? '').split('T')
    const minute = Number(time?.slice(2, 4))
    headers.set(
      'x-amz-date',
      `${day}T${time?.slice(0, 2)}${String(minute === 0 ? 1 : minute - 1).padStart(2, '0')}${time?.slice(4)}`,
    )
  }

  test('is accepted in both bindings, and with a query', async () => {
    const origin = await listening(guarded().app)
    for (const path of ['/', '/ListUserPools', '/?b=2&a=%20x&a=!', '/ListUserPools?']) {
      expect([path, await send(await signed(origin, path))]).toEqual([path, 'accepted'])
    }
  })

  test.each<[string, (request: Signed) => void, unknown]>([
    ['another body', (request) => (request.body = '{"MaxResults":11}'), mismatch],
    [
      'another operation',
      (request) => request.headers.set('x-amz-target', target('DeleteUserPool')['x-amz-target']),
      mismatch,
    ],
    ['another path', (request) => (request.url += 'CreateUserPool'), mismatch],
    ['another query', (request) => (request.url += '?a=1'), mismatch],
    ['another header', (request) => request.headers.set('content-type', 'application/json'), mismatch],
    ['another time', minuteOff, mismatch],
    ['a part of the signature', replace('Signature=', 'Signature=0'), mismatch],
    [
      'an empty signature',
      (request) =>
        request.headers.set(
          'authorization',
          (request.headers.get('authorization') ?? '').replace(/Signature=.*/, 'Signature=é'),
        ),
      mismatch,
    ],
    ['an unsigned target', replace(';x-amz-target', ''), unsigned('x-amz-target')],
    ['an unsigned time', replace(';x-amz-date', ''), unsigned('x-amz-date')],
    ['an unsigned host', replace('host;', ''), unsigned('host')],
    [
      'another hash of the body',
      (request) => {
        replace('host;', 'host;x-amz-content-sha256;')(request)
        request.headers.set('x-amz-content-sha256', 'UNSIGNED-PAYLOAD')
      },
      error('InvalidSignatureException', 'The x-amz-content-sha256 header does not match the body of the request.'),
    ],
    [
      'an unsigned session token',
      (request) => request.headers.set('x-amz-security-token', 'x'),
      unsigned('x-amz-security-token'),
    ],
    [
      'no header at all',
      (request) => request.headers.delete('authorization'),
      error('MissingAuthenticationTokenException', 'Missing Authentication Token'),
    ],
    [
      'an older algorithm',
      replace('AWS4-HMAC-SHA256', 'AWS4-HMAC-SHA1'),
      error('IncompleteSignatureException', "Authorization header must begin with 'AWS4-HMAC-SHA256'."),
    ],
    [
      'no signature',
      replace('Signature=', 'Other='),
      error('IncompleteSignatureException', "Authorization header requires 'Signature' parameter."),
    ],
    [
      'nothing but the algorithm',
      (request) => request.headers.set('authorization', 'AWS4-HMAC-SHA256 x'),
      error(
        'IncompleteSignatureException',
        "Authorization header requires 'Credential' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires 'Signature' parameter.",
      ),
    ],
    ...['é', '', 'a b', 'X-Amz-Date'].map((name): [string, (request: Signed) => void, unknown] => [
      `a signed header that no header can be named: ${JSON.stringify(name)}`,
      replace('SignedHeaders=', `SignedHeaders=${name};`),
      error('IncompleteSignatureException', "Authorization header requires 'SignedHeaders' parameter."),
    ]),
    [
      'a credential without scope',
      replace(`/${region}/cognito-idp/aws4_request`, ''),
      error('IncompleteSignatureException', "Authorization header requires 'Credential' parameter."),
    ],
    [
      'another service',
      replace('/cognito-idp/', '/s3/'),
      error('InvalidSignatureException', "Credential should be scoped to correct service: 'cognito-idp'."),
    ],
    [
      'another terminator',
      replace('/aws4_request', '/aws5_request'),
      error('InvalidSignatureException', "Credential should be scoped to a valid terminator: 'aws4_request'."),
    ],
    [
      'a day that is not that of the time',
      (request) =>
        request.headers.set(
          'authorization',
          (request.headers.get('authorization') ?? '').replace(/\/\d{8}\//, '/20200101/'),
        ),
      error(
        'InvalidSignatureException',
        expect.stringMatching(/^Credential should be scoped to the day of the request: '\d{8}'\.$/),
      ),
    ],
    [
      'an invalid time',
      (request) => request.headers.set('x-amz-date', 'noon'),
      error(
        'IncompleteSignatureException',
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
      ),
    ],
  ])('is rejected: %s', async (_name, tamper, expected) => {
    const request = await signed(await listening(guarded().app))
    tamper(request)
    expect(await send(request)).toEqual(expected)
  })

  test('may have a clock that differs by up to five minutes', async () => {
    const now = Date.UTC(2026, 0, 15, 12)
    const origin = await listening(guarded(() => now).app)
    const at = async (datetime: string) => send(await signed(origin, '/', {}, datetime))
    expect(await at('20260115T115500Z')).toBe('accepted')
    expect(await at('20260115T120500Z')).toBe('accepted')
    expect(await at('20260115T115459Z')).toEqual(
      error(
        'InvalidSignatureException',
        'Signature expired: 20260115T115459Z is now earlier than 20260115T115500Z (20260115T120000Z - 5 min.)',
      ),
    )
    expect(await at('20260115T120501Z')).toEqual(
      error(
        'InvalidSignatureException',
        'Signature not yet current: 20260115T120501Z is still later than 20260115T120500Z (20260115T120000Z + 5 min.)',
      ),
    )
  })

  test('may declare the hash of its body', async () => {
    const origin = await listening(guarded().app)
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
    const hash = Buffer.from(digest).toString('hex')
    expect(await send(await signed(origin, '/', { 'x-amz-content-sha256': hash }))).toBe('accepted')
  })

  test('is authenticated before its body is parsed', async () => {
    const origin = await listening(guarded().app)
    const response = await fetch(origin, { method: 'POST', headers: { ...aws, ...target('ListUserPools') }, body: '{' })
    expect(await response.json()).toEqual(error('MissingAuthenticationTokenException', 'Missing Authentication Token'))
  })

  test('is required in both bindings for exactly the operations that the contract authorizes by AWS credentials', async () => {
    const server = guarded()
    const asked = async (operation: string): Promise<readonly boolean[]> => {
      const without = { authorization: '' }
      const responses = await Promise.all([server.aws(operation, '{', without), server.native(operation, '{', without)])
      const bodies = (await Promise.all(responses.map((response) => response.json()))) as { readonly __type: string }[]
      return bodies.map(({ __type }) => __type === 'MissingAuthenticationTokenException')
    }
    for (const { name, authorization } of operationFacts) {
      const isGuarded = authorization === 'iam'
      expect([name, ...(await asked(name))]).toEqual([name, isGuarded, isGuarded])
    }
  })

  test('is verified in the native binding too', async () => {
    const origin = await listening(guarded().app)
    const response = await fetch(`${origin}/ListUserPools`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(await response.json()).toEqual(error('MissingAuthenticationTokenException', 'Missing Authentication Token'))
  })
})
