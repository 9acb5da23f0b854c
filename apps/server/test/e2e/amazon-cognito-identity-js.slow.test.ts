import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { aPassword, codeOfAuthenticator } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

/** The library's callbacks as a promise. */
const promised = <T>(ask: (callback: (error: Error | null | undefined, value?: T) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value as T))))

describe.each(runtimes)('amazon-cognito-identity-js on %s', (runtime) => {
  const server = usePoolhouse(runtime)

  const ask = (operation: string, input: unknown) => responseOf(server.current.url, operation, input)

  const signIn = (user: CognitoUser, Password: string) =>
    new Promise<CognitoUserSession>((onSuccess, onFailure) =>
      user.authenticateUser(new AuthenticationDetails({ Username: user.getUsername(), Password }), {
        onSuccess,
        onFailure,
      }),
    )

  test('signs up, confirms, signs in by SRP, verifies an attribute, refreshes and signs out', async () => {
    const { UserPool } = await ask('CreateUserPool', { PoolName: 'js', AutoVerifiedAttributes: ['email'] })
    const { UserPoolClient } = await ask('CreateUserPoolClient', { UserPoolId: UserPool.Id, ClientName: 'js' })
    const pool = new CognitoUserPool({
      UserPoolId: UserPool.Id,
      ClientId: UserPoolClient.ClientId,
      endpoint: server.current.url,
    })
    const address = 'grace@example.com'

    await promised((callback) =>
      pool.signUp('grace', aPassword, [new CognitoUserAttribute({ Name: 'email', Value: address })], [], callback),
    )
    const user = new CognitoUser({ Username: 'grace', Pool: pool })
    const confirmed = await promised(async (callback) =>
      user.confirmRegistration(await server.current.codeTo(address), false, callback),
    )
    expect(confirmed).toBe('SUCCESS')

    await expect(signIn(user, 'Wrong-Horse-9!')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
    const session = await signIn(user, aPassword)
    expect(session.isValid()).toBe(true)
    expect(session.getIdToken().payload).toMatchObject({
      'cognito:username': 'grace',
      email: address,
      email_verified: true,
    })

    await new Promise<void>((resolve, reject) =>
      user.getAttributeVerificationCode('email', {
        onSuccess: () => resolve(),
        inputVerificationCode: () => resolve(),
        onFailure: reject,
      }),
    )
    const code = await server.current.codeTo(address)
    const verified = await new Promise((onSuccess, onFailure) =>
      user.verifyAttribute('email', code, { onSuccess, onFailure }),
    )
    expect(verified).toBe('SUCCESS')
    const attributes = await promised<CognitoUserAttribute[]>((callback) => user.getUserAttributes(callback))
    expect(Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value]))).toMatchObject({
      email: address,
      email_verified: 'true',
    })

    const refreshed = await promised<CognitoUserSession>((callback) =>
      user.refreshSession(session.getRefreshToken(), callback),
    )
    expect(refreshed.getAccessToken().getJwtToken()).not.toBe(session.getAccessToken().getJwtToken())

    await new Promise((onSuccess, onFailure) => user.globalSignOut({ onSuccess, onFailure }))
    await signIn(user, aPassword)
  })

  test('changes a temporary password at the first SRP sign-in', async () => {
    const { UserPool } = await ask('CreateUserPool', { PoolName: 'js' })
    const { UserPoolClient } = await ask('CreateUserPoolClient', { UserPoolId: UserPool.Id, ClientName: 'js' })
    await ask('AdminCreateUser', {
      UserPoolId: UserPool.Id,
      Username: 'new',
      TemporaryPassword: aPassword,
      MessageAction: 'SUPPRESS',
    })
    const Pool = new CognitoUserPool({
      UserPoolId: UserPool.Id,
      ClientId: UserPoolClient.ClientId,
      endpoint: server.current.url,
    })
    const user = new CognitoUser({ Username: 'new', Pool })
    const session = await new Promise<CognitoUserSession>((onSuccess, onFailure) =>
      user.authenticateUser(new AuthenticationDetails({ Username: 'new', Password: aPassword }), {
        onSuccess,
        onFailure,
        newPasswordRequired: () => user.completeNewPasswordChallenge('Other-Horse-9!', {}, { onSuccess, onFailure }),
      }),
    )
    expect(session.isValid()).toBe(true)
  })

  test('sets up an authenticator at the first sign-in, then selects between it and a text message', async () => {
    const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'test' }
    const { UserPool } = await ask('CreateUserPool', { PoolName: 'js', SmsConfiguration })
    const { UserPoolClient } = await ask('CreateUserPoolClient', { UserPoolId: UserPool.Id, ClientName: 'js' })
    const ada = { UserPoolId: UserPool.Id, Username: 'ada' }
    await ask('AdminCreateUser', { ...ada, MessageAction: 'SUPPRESS' })
    await ask('AdminSetUserPassword', { ...ada, Password: aPassword, Permanent: true })
    await ask('SetUserPoolMfaConfig', {
      UserPoolId: UserPool.Id,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration },
    })
    const Pool = new CognitoUserPool({
      UserPoolId: UserPool.Id,
      ClientId: UserPoolClient.ClientId,
      endpoint: server.current.url,
    })
    let secret = ''
    const token = (aheadMs: number) => codeOfAuthenticator(secret, Date.now() + aheadMs)
    /** Signs in, selects a factor if there are several, and returns the steps. */
    const steps = (selected: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA', code: () => Promise<string>) =>
      new Promise<readonly string[]>((resolve, onFailure) => {
        const user = new CognitoUser({ Username: 'ada', Pool })
        const done: string[] = []
        const onSuccess = () => resolve(done)
        const response = (type: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA') => () => {
          done.push(type)
          code().then((text) => user.sendMFACode(text, { onSuccess, onFailure }, type), onFailure)
        }
        const required = { mfaRequired: response('SMS_MFA'), totpRequired: response('SOFTWARE_TOKEN_MFA') }
        user.authenticateUser(new AuthenticationDetails({ Username: 'ada', Password: aPassword }), {
          onSuccess,
          onFailure,
          ...required,
          mfaSetup: () => {
            done.push('MFA_SETUP')
            user.associateSoftwareToken({
              onFailure,
              associateSecretCode: (given) => {
                secret = given
                user.verifySoftwareToken(token(0), 'My phone', { onSuccess, onFailure })
              },
            })
          },
          selectMFAType: (_, { MFAS_CAN_CHOOSE }: { readonly MFAS_CAN_CHOOSE: string }) => {
            done.push(`SELECT_MFA_TYPE ${MFAS_CAN_CHOOSE}`)
            user.sendMFASelectionAnswer(selected, { onSuccess, onFailure, ...required })
          },
        })
      })
    const phone_number = '+12065558921'
    const sentCode = () => server.current.codeTo(phone_number)

    expect(await steps('SMS_MFA', sentCode)).toEqual(['MFA_SETUP'])
    await ask('AdminUpdateUserAttributes', { ...ada, UserAttributes: [{ Name: 'phone_number', Value: phone_number }] })
    const choice = 'SELECT_MFA_TYPE ["SMS_MFA","SOFTWARE_TOKEN_MFA"]'
    expect(await steps('SMS_MFA', sentCode)).toEqual([choice, 'SMS_MFA'])
    expect(await steps('SOFTWARE_TOKEN_MFA', async () => token(30_000))).toEqual([choice, 'SOFTWARE_TOKEN_MFA'])
  })
})
