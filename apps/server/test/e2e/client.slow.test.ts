import { attempt, type ClientOptions, createClient, isError } from '@poolhouse/client'
import { signWith } from '@poolhouse/client/sign'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { aPassword } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import { requireAwsSignatures } from '../../src/api/authentication/aws-signatures.ts'
import { fakeServer } from '../support/fake-server.ts'
import { listening } from '../support/listening.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'any', region: 'us-east-1' }

const bindings = ['native', 'aws'] as const
const everywhere = runtimes.flatMap((runtime) => bindings.map((binding) => ({ runtime, binding })))

describe.each(everywhere)('our client in the $binding binding on $runtime', ({ binding, runtime }) => {
  const server = usePoolhouse(runtime)

  const connect = (options: Partial<ClientOptions> = {}) =>
    createClient({ endpoint: server.current.url, binding, sign: signWith(keys), ...options } as ClientOptions)

  /** A pool that verifies email addresses, with an app client. */
  const aPool = async () => {
    const client = connect()
    const { UserPool } = await client.createUserPool({ PoolName: 'demo', AutoVerifiedAttributes: ['email'] })
    const UserPoolId = UserPool?.Id ?? ''
    const { UserPoolClient } = await client.createUserPoolClient({
      UserPoolId,
      ClientName: 'web',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    })
    return { client, UserPoolId, ClientId: UserPoolClient?.ClientId ?? '' }
  }

  const signUp = async ({ client, ClientId }: Awaited<ReturnType<typeof aPool>>, Username: string) => {
    const email = `${Username}@example.com`
    const UserAttributes = [{ Name: 'email', Value: email }]
    const signedUp = await client.signUp({ ClientId, Username, Password: aPassword, UserAttributes })
    const ConfirmationCode = await server.current.codeTo(email)
    expect(await client.confirmSignUp({ ClientId, Username, ConfirmationCode })).toEqual({})
    const AuthParameters = { USERNAME: Username, PASSWORD: aPassword }
    const { AuthenticationResult } = await client.initiateAuth({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters,
    })
    return { signedUp, email, AccessToken: AuthenticationResult?.AccessToken ?? '' }
  }

  test('from a new pool to a verified address', async () => {
    const pool = await aPool()
    const { client } = pool
    const { signedUp, AccessToken } = await signUp(pool, 'ada')
    const delivery = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }
    expect(signedUp).toEqual({
      UserConfirmed: false,
      UserSub: expect.stringMatching(/^[\da-f-]{36}$/),
      CodeDeliveryDetails: delivery,
    })

    const moved = [{ Name: 'email', Value: 'ada@example.org' }]
    expect(await client.updateUserAttributes({ AccessToken, UserAttributes: moved })).toEqual({
      CodeDeliveryDetailsList: [delivery],
    })
    expect(await client.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' })).toEqual({
      CodeDeliveryDetails: delivery,
    })
    const Code = await server.current.codeTo('ada@example.org')
    expect(await client.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code })).toEqual({})
    expect(await client.getUser({ AccessToken })).toEqual({
      Username: 'ada',
      UserAttributes: [{ Name: 'sub', Value: signedUp.UserSub }, ...moved, { Name: 'email_verified', Value: 'true' }],
    })

    expect(await client.deleteUser({ AccessToken })).toBeUndefined()
    const gone = await attempt(client.getUser({ AccessToken }))
    expect(gone).toMatchObject({
      ok: false,
      error: {
        __type: 'UserNotFoundException',
        message: 'User does not exist.',
        operation: 'GetUser',
        status: 400,
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
        retryable: false,
      },
    })
  })

  test('a list in pages', async () => {
    const { client, UserPoolId } = await aPool()
    for (const Username of ['ada', 'bob', 'cyd']) {
      await client.adminCreateUser({ UserPoolId, Username, MessageAction: 'SUPPRESS' })
    }
    const pages: string[][] = []
    for await (const { Users = [] } of client.listUsersPages({ UserPoolId, Limit: 2 })) {
      pages.push(Users.map(({ Username = '' }) => Username))
    }
    expect(pages.flat().sort()).toEqual(['ada', 'bob', 'cyd'])
    expect(pages.every((page) => page.length <= 2)).toBe(true)
    expect(pages.length).toBeGreaterThan(1)
  })

  test('declared errors and others', async () => {
    const pool = await aPool()
    const { client, ClientId } = pool
    await signUp(pool, 'ada')
    const caught = async (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error)

    const taken = await caught(client.signUp({ ClientId, Username: 'ada', Password: aPassword }))
    expect(isError(taken, 'SignUp') && taken.__type).toBe('UsernameExistsException')
    expect(isError(taken, 'GetUser')).toBe(false)

    const invalid = await caught(client.getUser({ AccessToken: 'no token' }))
    expect(isError(invalid, 'GetUser') && invalid.__type).toBe('InvalidParameterException')

    const mistyped = await caught(client.getUser({ AccessToken: 7 as unknown as string }))
    expect(mistyped).toMatchObject({
      __type: 'SerializationException',
      message: 'NUMBER_VALUE can not be converted to a String',
      status: 400,
    })
    expect(isError(mistyped, 'GetUser')).toBe(false)
  })

  test('an unavailable server', async () => {
    const client = connect({ endpoint: 'http://127.0.0.1:65535', retry: { attempts: 1 } })
    await expect(client.getUser({ AccessToken: 'eyJ.a.b' })).rejects.toMatchObject({
      __type: 'NetworkError',
      retryable: true,
    })
  })
})

describe('our client with signatures, and a server in serve mode', () => {
  const now = new Date('2026-01-02T03:04:05.678Z')
  const { app, calls } = fakeServer({
    authenticate: requireAwsSignatures({
      cryptography: createNodeCryptography(),
      clock: { now: () => now.getTime() },
      accessKeys: new Map([['AKIDEXAMPLE', 'a secret of forty characters or so']]),
      region: 'us-east-1',
    }),
  })
  const right = { ...keys, secretAccessKey: 'a secret of forty characters or so', now: () => now }
  const input = { UserPoolId: 'us-east-1_abcDEF123', Username: 'ädá' }

  describe.each(bindings)('in the %s binding', (binding) => {
    const connect = async (sign?: ClientOptions['sign']) =>
      createClient({ endpoint: await listening(app), binding, ...(sign && { sign }) })

    test('is accepted with its access key', async () => {
      const client = await connect(signWith(right))
      await client.adminGetUser(input)
      expect(calls.at(-1)).toMatchObject({ operation: 'AdminGetUser', input })
    })

    test.each([
      ['another secret', signWith({ ...right, secretAccessKey: 'another' }), 'InvalidSignatureException'],
      ['an unknown key', signWith({ ...right, accessKeyId: 'AKIDOTHER' }), 'UnrecognizedClientException'],
      ['no signature', undefined, 'MissingAuthenticationTokenException'],
    ])('is rejected with %s', async (_, sign, type) => {
      const client = await connect(sign)
      await expect(client.adminGetUser(input)).rejects.toMatchObject({ __type: type, operation: 'AdminGetUser' })
    })

    test('needs no signature for operations of users', async () => {
      const client = await connect()
      expect(await client.getUser({ AccessToken: 'eyJ.a.b' })).toEqual({ AccessToken: 'eyJ.a.b' })
    })
  })
})
