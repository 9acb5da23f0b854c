import { createPublicKey, verify } from 'node:crypto'
import { aPassword, createSrpClient } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import type { OpenApp } from './test-app.ts'

interface Jwk {
  readonly kid: string
  readonly [member: string]: string
}

interface Tokens {
  readonly AccessToken: string
  readonly IdToken: string
  readonly RefreshToken: string
}

const email = 'ada@example.com'
const delivery = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }

/** Whether a JWT was signed by one of these keys. */
const isSigned = (jwt: string, keys: readonly Jwk[]): boolean => {
  const [header = '', payload = '', signature = ''] = jwt.split('.')
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }
  const jwk = keys.find((key) => key.kid === kid)
  if (!jwk) return false
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
  return verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))
}

/** All of a user's life, by calls alone. */
export const wholeFlowConformance = (open: OpenApp): void => {
  const furnished = async () => {
    const app = await open()
    const good = async <T = unknown>(operation: string, input: object): Promise<T> => {
      const { status, body } = await app.call(operation, input)
      expect({ operation, status, body }).toEqual({ operation, status: 200, body })
      return body as T
    }
    const { UserPool } = await good<{ UserPool: { Id: string } }>('CreateUserPool', {
      PoolName: 'flow',
      AutoVerifiedAttributes: ['email'],
    })
    const { UserPoolClient } = await good<{ UserPoolClient: { ClientId: string } }>('CreateUserPoolClient', {
      UserPoolId: UserPool.Id,
      ClientName: 'flow',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    })
    const { ClientId } = UserPoolClient
    const signUp = async (Username: string, address = email) => {
      const UserAttributes = [{ Name: 'email', Value: address }]
      const response = await good('SignUp', { ClientId, Username, Password: aPassword, UserAttributes })
      await good('ConfirmSignUp', { ClientId, Username, ConfirmationCode: app.outbox.codeTo(address) })
      return response
    }
    const signIn = async (Username: string): Promise<Tokens> => {
      const AuthParameters = { USERNAME: Username, PASSWORD: aPassword }
      const input = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
      return (await good<{ AuthenticationResult: Tokens }>('InitiateAuth', input)).AuthenticationResult
    }
    return { app, good, UserPoolId: UserPool.Id, ClientId, signUp, signIn }
  }

  describe('a user', () => {
    test('signs up, confirms, signs in, verifies a new address, refreshes and signs out', async () => {
      const { app, good, ClientId, UserPoolId, signUp, signIn } = await furnished()
      expect(await signUp('ada')).toEqual({
        UserConfirmed: false,
        UserSub: expect.any(String),
        CodeDeliveryDetails: delivery,
      })
      const { AccessToken, IdToken, RefreshToken } = await signIn('ada')

      const { body } = await app.get(`/${UserPoolId}/.well-known/jwks.json`)
      const { keys } = body as { keys: readonly Jwk[] }
      expect([AccessToken, IdToken].map((token) => isSigned(token, keys))).toEqual([true, true])

      const UserAttributes = [{ Name: 'email', Value: 'ada@example.org' }]
      await good('UpdateUserAttributes', { AccessToken, UserAttributes })
      const asked = { AccessToken, AttributeName: 'email' }
      expect(await good('GetUserAttributeVerificationCode', asked)).toEqual({ CodeDeliveryDetails: delivery })
      const Code = app.outbox.codeTo('ada@example.org')
      expect(await good('VerifyUserAttribute', { ...asked, Code })).toEqual({})
      expect(await good('GetUser', { AccessToken })).toMatchObject({
        Username: 'ada',
        UserAttributes: [{ Name: 'sub' }, ...UserAttributes, { Name: 'email_verified', Value: 'true' }],
      })

      const refresh = { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: RefreshToken } }
      const refreshed = await good<{ AuthenticationResult: Tokens }>('InitiateAuth', refresh)
      expect(isSigned(refreshed.AuthenticationResult.AccessToken, keys)).toBe(true)
      expect(await good('GlobalSignOut', { AccessToken })).toEqual({})
      expect(await app.call('GetUser', { AccessToken })).toMatchObject({
        status: 400,
        body: { __type: 'NotAuthorizedException' },
      })
      expect(await app.call('InitiateAuth', refresh)).toMatchObject({
        status: 400,
        body: { __type: 'NotAuthorizedException' },
      })
    })

    test('signs in by SRP with the correct password, and not with another', async () => {
      const { app, good, ClientId, UserPoolId, signUp } = await furnished()
      await signUp('ada')
      const prove = async (password: string) => {
        const srp = createSrpClient(UserPoolId)
        const { ChallengeParameters, Session } = await good<{
          ChallengeParameters: Record<string, string>
          Session?: string
        }>('InitiateAuth', {
          ClientId,
          AuthFlow: 'USER_SRP_AUTH',
          AuthParameters: { USERNAME: 'ada', SRP_A: srp.SRP_A },
        })
        const ChallengeResponses = srp.response(ChallengeParameters, password, app.clock.now())
        return app.call('RespondToAuthChallenge', {
          ClientId,
          ChallengeName: 'PASSWORD_VERIFIER',
          Session,
          ChallengeResponses,
        })
      }
      expect(await prove(aPassword)).toMatchObject({
        status: 200,
        body: { AuthenticationResult: { AccessToken: expect.any(String), RefreshToken: expect.any(String) } },
      })
      expect(await prove('Another-Horse-9!')).toEqual({
        status: 400,
        body: { __type: 'NotAuthorizedException', message: 'Incorrect username or password.' },
      })
    })
  })

  test('lists users in pages, each user once', async () => {
    const { good, UserPoolId } = await furnished()
    const names = ['ada', 'bob', 'cyd', 'dan', 'eve']
    for (const Username of names) await good('AdminCreateUser', { UserPoolId, Username, MessageAction: 'SUPPRESS' })
    const found: string[] = []
    let PaginationToken: string | undefined
    do {
      const page = await good<{ Users: readonly { Username: string }[]; PaginationToken?: string }>('ListUsers', {
        UserPoolId,
        Limit: 2,
        ...(PaginationToken === undefined ? {} : { PaginationToken }),
      })
      expect(page.Users.length).toBeLessThanOrEqual(2)
      found.push(...page.Users.map(({ Username }) => Username))
      PaginationToken = page.PaginationToken
    } while (PaginationToken !== undefined)
    expect(found.sort()).toEqual(names)
  })

  test('of ten concurrent sign-ups with one username, one succeeds', async () => {
    const { app, ClientId } = await furnished()
    const signUps = Array.from({ length: 10 }, () =>
      app.call('SignUp', {
        ClientId,
        Username: 'ada',
        Password: aPassword,
        UserAttributes: [{ Name: 'email', Value: email }],
      }),
    )
    const statuses = (await Promise.all(signUps)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  })
}
