import { aPassword } from '@poolhouse/engine/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { responseOf, ask } from '../support/ask.ts'
import { type Poolhouse, startPoolhouse } from '../support/poolhouse.ts'
import { startSmtp } from '../support/smtp.ts'

/** The response of every sending operation while the mail server is down. */
const undelivered = {
  status: 400,
  body: { __type: 'CodeDeliveryFailureException', message: expect.stringContaining('The mail server did not accept') },
}

describe('while the mail server is down', () => {
  let poolhouse: Poolhouse
  let poolId = ''
  let ClientId = ''
  let port = 0

  const call = (operation: string, input: object) => ask(poolhouse.url, operation, input)

  /** The code that was made and could not be sent: development shows it all the same. */
  const lostCode = (username: string) => poolhouse.codeTo(`${username}@example.com`)

  /** A confirmed user with a verified address, signed in. */
  const signedIn = async (Username: string): Promise<string> => {
    await responseOf(poolhouse.url, 'AdminCreateUser', {
      UserPoolId: poolId,
      Username,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: `${Username}@example.com` },
        { Name: 'email_verified', Value: 'true' },
      ],
    })
    await responseOf(poolhouse.url, 'AdminSetUserPassword', {
      UserPoolId: poolId,
      Username,
      Password: aPassword,
      Permanent: true,
    })
    const { AuthenticationResult } = await responseOf(poolhouse.url, 'InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD: aPassword },
    })
    return AuthenticationResult.AccessToken
  }

  const emailOf = (Username: string) => [{ Name: 'email', Value: `${Username}@example.com` }]
  const signUp = (Username: string) =>
    call('SignUp', { ClientId, Username, Password: aPassword, UserAttributes: emailOf(Username) })
  const confirm = async (Username: string) =>
    call('ConfirmSignUp', { ClientId, Username, ConfirmationCode: await lostCode(Username) })
  const verify = async (AccessToken: string, Username: string) =>
    call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code: await lostCode(Username) })
  const statusOf = async (Username: string) =>
    (await call('AdminGetUser', { UserPoolId: poolId, Username })).body.UserStatus

  const spoilt = { status: 400, body: { __type: 'ExpiredCodeException', message: expect.any(String) } }

  beforeAll(async () => {
    // A port that was free a moment ago, without a listener.
    const server = await startSmtp()
    port = Number(new URL(server.url).port)
    await server.close()
    poolhouse = await startPoolhouse('Node', {
      POOLHOUSE_SMTP_URL: server.url,
      POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
    })
    const { UserPool } = await responseOf(poolhouse.url, 'CreateUserPool', {
      PoolName: 'mute',
      AutoVerifiedAttributes: ['email'],
    })
    poolId = UserPool.Id
    const { UserPoolClient } = await responseOf(poolhouse.url, 'CreateUserPoolClient', {
      UserPoolId: poolId,
      ClientName: 'web',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    })
    ClientId = UserPoolClient.ClientId
  })
  afterAll(() => poolhouse.stop())

  test('SignUp fails and keeps the user, whom the lost code does not confirm', async () => {
    expect(await signUp('ada')).toEqual(undelivered)
    expect(await confirm('ada')).toEqual(spoilt)
    expect(await statusOf('ada')).toBe('UNCONFIRMED')
  })

  test('ResendConfirmationCode fails, and its code confirms no user', async () => {
    await signUp('bob')
    expect(await call('ResendConfirmationCode', { ClientId, Username: 'bob' })).toEqual(undelivered)
    expect(await confirm('bob')).toEqual(spoilt)
    expect(await statusOf('bob')).toBe('UNCONFIRMED')
  })

  test('ForgotPassword fails, its code sets no password, and the old password remains valid', async () => {
    await signedIn('cyd')
    expect(await call('ForgotPassword', { ClientId, Username: 'cyd' })).toEqual(undelivered)
    expect(
      await call('ConfirmForgotPassword', {
        ClientId,
        Username: 'cyd',
        ConfirmationCode: await lostCode('cyd'),
        Password: 'Another-Horse-9!',
      }),
    ).toEqual(spoilt)
    const AuthParameters = { USERNAME: 'cyd', PASSWORD: aPassword }
    expect(await call('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })).toMatchObject({
      status: 200,
    })
  })

  test('GetUserAttributeVerificationCode fails, and its code verifies nothing', async () => {
    const AccessToken = await signedIn('dee')
    const request = { AccessToken, AttributeName: 'email' }
    expect(await call('GetUserAttributeVerificationCode', request)).toEqual(undelivered)
    expect(await verify(AccessToken, 'dee')).toEqual(spoilt)
  })

  test('UpdateUserAttributes fails and keeps the new address, which the lost code does not verify', async () => {
    const AccessToken = await signedIn('eve')
    expect(await call('UpdateUserAttributes', { AccessToken, UserAttributes: emailOf('eva') })).toEqual(undelivered)
    expect(await verify(AccessToken, 'eva')).toEqual(spoilt)
    const { body } = await call('GetUser', { AccessToken })
    expect(body.UserAttributes).toEqual(
      expect.arrayContaining([...emailOf('eva'), { Name: 'email_verified', Value: 'false' }]),
    )
  })

  test('AdminCreateUser fails and keeps the user, who can be invited again', async () => {
    const input = { UserPoolId: poolId, Username: 'gus', UserAttributes: emailOf('gus') }
    const invite = { ...input, DesiredDeliveryMediums: ['EMAIL'] }
    expect(await call('AdminCreateUser', invite)).toEqual(undelivered)
    expect(await call('AdminCreateUser', { ...invite, MessageAction: 'RESEND' })).toEqual(undelivered)
    expect(await statusOf('gus')).toBe('FORCE_CHANGE_PASSWORD')
  })

  test('nothing is permanently broken: codes are sent and work when it is available again', async () => {
    await signUp('hal')
    const server = await startSmtp({}, port)
    try {
      expect(await call('ResendConfirmationCode', { ClientId, Username: 'hal' })).toMatchObject({ status: 200 })
      const [mail] = server.received
      const ConfirmationCode = /\b\d{6}\b/.exec(mail?.text.split('\r\n\r\n')[1] ?? '')?.[0]
      expect(await call('ConfirmSignUp', { ClientId, Username: 'hal', ConfirmationCode })).toMatchObject({
        status: 200,
      })
      const gus = { UserPoolId: poolId, Username: 'gus', MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] }
      expect(await call('AdminCreateUser', gus)).toMatchObject({ status: 200 })
    } finally {
      await server.close()
    }
  })
})
