import {
  confirmSignIn,
  fetchAuthSession,
  fetchMFAPreference,
  setUpTOTP,
  signIn,
  type SignInInput,
  signOut,
  updateMFAPreference,
  verifyTOTPSetup,
} from '@aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from '@aws-amplify/auth/cognito'
import { Amplify } from '@aws-amplify/core'
import { aPassword, codeOfAuthenticator } from '@poolhouse/engine/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { startInvokeServer } from '../support/invoke-server.ts'
import { memoryStorage } from '../support/memory-storage.ts'
import { startPoolhouse, type Poolhouse } from '../support/poolhouse.ts'

const email = 'ada@example.com'
const phone_number = '+12065558920'
const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'test' }
const EmailConfiguration = {
  EmailSendingAccount: 'DEVELOPER',
  SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
}
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const sms = { SmsMfaConfiguration: { SmsConfiguration } }
const mail = { EmailMfaConfiguration: {} }
const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:challenge'

/** Two questions, after the password if the client begins with it. A question is repeated until the response is right. */
const customChallenge = (event: CustomEvent): CustomEvent => {
  const { request, response, triggerSource } = event
  const { session = [] } = request
  const responses = session.filter(({ challengeName }) => challengeName === 'CUSTOM_CHALLENGE')
  const right = responses.filter(({ challengeResult }) => challengeResult).length
  if (triggerSource.startsWith('Define')) {
    const challengeName = session.at(-1)?.challengeName === 'SRP_A' ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE'
    return { ...event, response: { ...response, ...(right < 2 ? { challengeName } : { issueTokens: true }) } }
  }
  if (triggerSource.startsWith('Create')) {
    const created = { publicChallengeParameters: { question: `${right + 1}` }, privateChallengeParameters: {} }
    return { ...event, response: { ...response, ...created } }
  }
  return { ...event, response: { answerCorrect: request.challengeAnswer === 'blue' } }
}

interface CustomEvent {
  readonly triggerSource: string
  readonly request: {
    readonly session?: readonly { readonly challengeName: string; readonly challengeResult: boolean }[]
    readonly challengeAnswer?: string
  }
  readonly response: object
}

describe('AWS Amplify 6, challenges after the first factor', () => {
  let server: Poolhouse
  let functions: Awaited<ReturnType<typeof startInvokeServer>>

  beforeAll(async () => {
    functions = await startInvokeServer((event) => ({
      body: JSON.stringify(customChallenge(JSON.parse(event) as CustomEvent)),
    }))
    server = await startPoolhouse('Node', { POOLHOUSE_FUNCTIONS: functions.url })
    cognitoUserPoolsTokenProvider.setKeyValueStorage(memoryStorage())
  })
  afterEach(() => signOut())
  afterAll(async () => {
    Amplify.configure({})
    await server.stop()
    functions.close()
  })

  const ask = (operation: string, input: object) => responseOf(server.url, operation, input)

  /** Makes a pool and the user `ada`, and configures the library for them. */
  const prepare = async (mfa: object | undefined, pool: object = {}) => {
    const { UserPool } = await ask('CreateUserPool', {
      PoolName: 'amplify',
      SmsConfiguration,
      EmailConfiguration,
      // The only recovery channel may not be a second factor.
      AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'admin_only' }] },
      ...pool,
    })
    const UserPoolId = UserPool.Id
    if (mfa) await ask('SetUserPoolMfaConfig', { UserPoolId, ...mfa })
    const { UserPoolClient } = await ask('CreateUserPoolClient', {
      UserPoolId,
      ClientName: 'amplify',
      ExplicitAuthFlows: [
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_CUSTOM_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ],
    })
    const Auth = {
      Cognito: {
        userPoolId: UserPoolId,
        userPoolClientId: UserPoolClient.ClientId,
        userPoolEndpoint: server.url,
      },
    }
    cognitoUserPoolsTokenProvider.setAuthConfig(Auth)
    Amplify.configure({ Auth }, { Auth: { tokenProvider: cognitoUserPoolsTokenProvider } })
    const user = { UserPoolId, Username: 'ada' }
    return {
      user,
      addUser: async (attributes: Readonly<Record<string, string>> = {}) => {
        const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
        await ask('AdminCreateUser', { ...user, MessageAction: 'SUPPRESS', UserAttributes })
        await ask('AdminSetUserPassword', { ...user, Password: aPassword, Permanent: true })
      },
    }
  }

  const begin = (options: NonNullable<SignInInput['options']> = {}) =>
    signIn({ username: 'ada', password: aPassword, options })
  const response = async (challengeResponse: string) => (await confirmSignIn({ challengeResponse })).nextStep
  const done = { signInStep: 'DONE' }

  const expectSignedIn = async () => {
    expect((await fetchAuthSession()).tokens?.accessToken.payload).toMatchObject({ username: 'ada' })
  }

  test.each(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] as const)(
    'sets up an authenticator at the first sign-in, and requires its code afterwards: %s',
    async (authFlowType) => {
      const { addUser } = await prepare({ MfaConfiguration: 'ON', ...totp })
      await addUser()
      const { nextStep } = await begin({ authFlowType })
      if (nextStep.signInStep !== 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP') throw new Error(nextStep.signInStep)
      const code = (at = 0) => codeOfAuthenticator(nextStep.totpSetupDetails.sharedSecret, Date.now() + at)
      await expect(response('000000')).rejects.toMatchObject({ name: 'EnableSoftwareTokenMFAException' })
      expect(await response(code())).toEqual(done)
      await expectSignedIn()

      await signOut()
      expect((await begin({ authFlowType })).nextStep).toEqual({ signInStep: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' })
      await expect(response('000000')).rejects.toMatchObject({ name: 'CodeMismatchException' })
      expect(await response(code(30_000))).toEqual(done)
      await expectSignedIn()
    },
  )

  test.each([
    ['SMS_MFA', 'CONFIRM_SIGN_IN_WITH_SMS_CODE', phone_number, { sms: 'PREFERRED' }],
    ['EMAIL_OTP', 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE', email, { email: 'PREFERRED' }],
  ] as const)('requires a code by message: %s', async (_, signInStep, address, preference) => {
    const { addUser } = await prepare({ MfaConfiguration: 'OPTIONAL', ...sms, ...mail })
    await addUser({ email, phone_number })
    expect((await begin()).nextStep).toEqual(done)
    await updateMFAPreference(preference)
    await signOut()
    expect((await begin()).nextStep).toMatchObject({ signInStep, codeDeliveryDetails: { destination: /^[+*a-z]/ } })
    expect(await response(await server.codeTo(address))).toEqual(done)
    await expectSignedIn()
  })

  test('lets the user select one of several factors', async () => {
    const { addUser, user } = await prepare({ MfaConfiguration: 'OPTIONAL', ...sms, ...mail, ...totp })
    await addUser({ email, phone_number })
    await begin()
    const { sharedSecret } = await setUpTOTP()
    await verifyTOTPSetup({ code: codeOfAuthenticator(sharedSecret, Date.now()) })
    await updateMFAPreference({ sms: 'ENABLED', email: 'ENABLED', totp: 'ENABLED' })
    expect(await fetchMFAPreference()).toEqual({ enabled: ['SMS', 'TOTP', 'EMAIL'] })
    const responses = {
      SMS: ['CONFIRM_SIGN_IN_WITH_SMS_CODE', () => server.codeTo(phone_number)],
      EMAIL: ['CONFIRM_SIGN_IN_WITH_EMAIL_CODE', () => server.codeTo(email)],
      TOTP: ['CONFIRM_SIGN_IN_WITH_TOTP_CODE', async () => codeOfAuthenticator(sharedSecret, Date.now() + 30_000)],
    } as const
    for (const [factor, [signInStep, code]] of Object.entries(responses)) {
      await signOut()
      expect((await begin()).nextStep).toMatchObject({
        signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION',
        allowedMFATypes: ['SMS', 'TOTP', 'EMAIL'],
      })
      expect(await response(factor)).toMatchObject({ signInStep })
      expect(await response(await code())).toEqual(done)
    }
    const { UserMFASettingList } = await ask('AdminGetUser', user)
    expect(UserMFASettingList).toEqual(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'])
  })

  test('lets the user select a factor to set up, and sets up an email address', async () => {
    const { addUser, user } = await prepare({ MfaConfiguration: 'ON', ...mail, ...totp })
    await addUser()
    expect((await begin()).nextStep).toMatchObject({
      signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION',
      allowedMFATypes: ['TOTP', 'EMAIL'],
    })
    expect(await response('EMAIL')).toEqual({ signInStep: 'CONTINUE_SIGN_IN_WITH_EMAIL_SETUP' })
    expect(await response(email)).toMatchObject({ signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE' })
    expect(await response(await server.codeTo(email))).toEqual(done)
    const { UserAttributes } = await ask('AdminGetUser', user)
    expect(UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' })
  })

  test('replaces a temporary password, with a required attribute, before the second factor', async () => {
    const Schema = [{ Name: 'name', Required: true, AttributeDataType: 'String', Mutable: true }]
    const { user } = await prepare({ MfaConfiguration: 'ON', ...sms }, { Schema })
    const UserAttributes = [{ Name: 'phone_number', Value: phone_number }]
    const invited = { ...user, MessageAction: 'SUPPRESS', TemporaryPassword: aPassword, UserAttributes }
    await ask('AdminCreateUser', invited)
    expect((await begin()).nextStep).toEqual({
      signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED',
      missingAttributes: ['name'],
    })
    const options = { userAttributes: { name: 'Ada' } }
    const { nextStep } = await confirmSignIn({ challengeResponse: 'Other-Horse-9!', options })
    expect(nextStep).toMatchObject({ signInStep: 'CONFIRM_SIGN_IN_WITH_SMS_CODE' })
    expect(await response(await server.codeTo(phone_number))).toEqual(done)
    await expectSignedIn()
  })

  test.each(['CUSTOM_WITHOUT_SRP', 'CUSTOM_WITH_SRP'] as const)(
    'responds to custom challenges: %s',
    async (authFlowType) => {
      const LambdaConfig = {
        DefineAuthChallenge: functionArn,
        CreateAuthChallenge: functionArn,
        VerifyAuthChallengeResponse: functionArn,
      }
      const { addUser } = await prepare(undefined, { LambdaConfig })
      await addUser()
      const signInStep = 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE'
      const { nextStep } = await signIn({
        username: 'ada',
        ...(authFlowType === 'CUSTOM_WITH_SRP' && { password: aPassword }),
        options: { authFlowType },
      })
      expect(nextStep).toEqual({ signInStep, additionalInfo: expect.objectContaining({ question: '1' }) })
      expect(await response('red')).toMatchObject({ signInStep, additionalInfo: { question: '1' } })
      expect(await response('blue')).toMatchObject({ signInStep, additionalInfo: { question: '2' } })
      expect(await response('blue')).toEqual(done)
      await expectSignedIn()
    },
  )

  test('returns the steps that confirm a user or reset a password', async () => {
    const AccountRecoverySetting = { RecoveryMechanisms: [{ Priority: 1, Name: 'verified_email' }] }
    const { addUser, user } = await prepare(undefined, { AutoVerifiedAttributes: ['email'], AccountRecoverySetting })
    await addUser({ email, email_verified: 'true' })
    await ask('AdminResetUserPassword', user)
    expect((await begin()).nextStep).toEqual({ signInStep: 'RESET_PASSWORD' })
    const { ClientId } = (await ask('ListUserPoolClients', { UserPoolId: user.UserPoolId })).UserPoolClients[0]
    await ask('SignUp', {
      ClientId,
      Username: 'new',
      Password: aPassword,
      UserAttributes: [{ Name: 'email', Value: 'new@example.com' }],
    })
    expect((await signIn({ username: 'new', password: aPassword })).nextStep).toEqual({ signInStep: 'CONFIRM_SIGN_UP' })
  })
})
