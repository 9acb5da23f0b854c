import {
  autoSignIn,
  confirmSignIn,
  confirmSignUp,
  fetchAuthSession,
  getCurrentUser,
  signIn,
  type SignInInput,
  signOut,
  signUp,
} from '@aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from '@aws-amplify/auth/cognito'
import { Amplify } from '@aws-amplify/core'
import { aPassword, smsSettings } from '@poolhouse/engine/testing'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { memoryStorage } from '../support/memory-storage.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

const email = 'ada@example.com'
const phoneNumber = '+12065558920'

describe.each(runtimes)('AWS Amplify 6 on %s', (runtime) => {
  const server = usePoolhouse(runtime)

  beforeAll(async () => {
    const { url } = server.current
    const { UserPool } = await responseOf(url, 'CreateUserPool', {
      PoolName: 'amplify',
      ...smsSettings,
      AutoVerifiedAttributes: ['email'],
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } },
    })
    const { UserPoolClient } = await responseOf(url, 'CreateUserPoolClient', {
      UserPoolId: UserPool.Id,
      ClientName: 'amplify',
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    })
    const UserAttributes = [
      { Name: 'email', Value: email },
      { Name: 'phone_number', Value: phoneNumber },
    ]
    const name = { UserPoolId: UserPool.Id, Username: 'ada' }
    await responseOf(url, 'AdminCreateUser', { ...name, MessageAction: 'SUPPRESS', UserAttributes })
    await responseOf(url, 'AdminSetUserPassword', { ...name, Password: aPassword, Permanent: true })

    const { Id: userPoolId } = UserPool
    const { ClientId: userPoolClientId } = UserPoolClient
    const Auth = { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: url } }
    cognitoUserPoolsTokenProvider.setAuthConfig(Auth)
    cognitoUserPoolsTokenProvider.setKeyValueStorage(memoryStorage())
    Amplify.configure({ Auth }, { Auth: { tokenProvider: cognitoUserPoolsTokenProvider } })
  })

  afterEach(() => signOut())

  const begin = (options: NonNullable<SignInInput['options']> = {}, password?: string) =>
    signIn({
      username: 'ada',
      ...(password !== undefined && { password }),
      options: { authFlowType: 'USER_AUTH', ...options },
    })
  const done = { isSignedIn: true, nextStep: { signInStep: 'DONE' } }

  const expectSignedIn = async (username = 'ada') => {
    expect(await getCurrentUser()).toMatchObject({ username })
    expect((await fetchAuthSession({ forceRefresh: true })).tokens?.accessToken.payload).toMatchObject({ username })
  }

  test.each([
    ['EMAIL_OTP', 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE', email],
    ['SMS_OTP', 'CONFIRM_SIGN_IN_WITH_SMS_CODE', phoneNumber],
  ] as const)('signs in with the preferred challenge %s', async (preferredChallenge, signInStep, address) => {
    expect(await begin({ preferredChallenge })).toMatchObject({ isSignedIn: false, nextStep: { signInStep } })
    await expect(confirmSignIn({ challengeResponse: '00000000' })).rejects.toMatchObject({
      name: 'CodeMismatchException',
    })
    expect(await confirmSignIn({ challengeResponse: await server.current.codeTo(address) })).toMatchObject(done)
    await expectSignedIn()
  })

  test('offers a choice, and signs in with the factor that the user selects', async () => {
    const first = await begin()
    expect(first).toMatchObject({
      nextStep: {
        signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
        availableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
      },
    })
    expect(await confirmSignIn({ challengeResponse: 'EMAIL_OTP' })).toMatchObject({
      nextStep: { signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE', codeDeliveryDetails: { destination: 'a***@e***' } },
    })
    expect(await confirmSignIn({ challengeResponse: await server.current.codeTo(email) })).toMatchObject(done)
    await expectSignedIn()
  })

  test.each(['PASSWORD', 'PASSWORD_SRP'] as const)('signs in with %s, preferred and selected', async (factor) => {
    expect(await begin({ preferredChallenge: factor }, aPassword)).toMatchObject(done)
    await signOut()
    await begin()
    expect(await confirmSignIn({ challengeResponse: factor })).toMatchObject({
      nextStep: { signInStep: 'CONFIRM_SIGN_IN_WITH_PASSWORD' },
    })
    expect(await confirmSignIn({ challengeResponse: aPassword })).toMatchObject(done)
    await expectSignedIn()
  })

  test('signs up without a password, and is signed in after the confirmation', async () => {
    const address = `grace-${runtime.toLowerCase()}@example.com`
    const options = { userAttributes: { email: address }, autoSignIn: { authFlowType: 'USER_AUTH' as const } }
    expect(await signUp({ username: 'grace', options })).toMatchObject({
      nextStep: { signUpStep: 'CONFIRM_SIGN_UP' },
    })
    const confirmationCode = await server.current.codeTo(address)
    expect(await confirmSignUp({ username: 'grace', confirmationCode })).toMatchObject({
      isSignUpComplete: true,
      nextStep: { signUpStep: 'COMPLETE_AUTO_SIGN_IN' },
    })
    expect(await autoSignIn()).toMatchObject(done)
    await expectSignedIn('grace')
  })
})
