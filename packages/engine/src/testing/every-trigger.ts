import { runInboundFederation } from '../triggers/inbound-federation.ts'
import type { InvocationMode, TriggerEvent } from '../ports/functions.ts'
import { createDeviceClient } from './device-client.ts'
import { verifyingSettings } from './signed-in.ts'
import { aPassword, createTestEngine } from './test-engine.ts'

const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
export const KMSKeyID = 'arn:aws:kms:us-east-1:123456789012:key/11111111-1111-4111-8111-111111111111'
const call = { requestId: 'r', address: '192.0.2.1', userAgent: 'aws-sdk-js/3.650.0 ua/2.1' }
export const phone = '+12065550100'
const fresh = 'Battery-Staple-7!'

/** What the functions return that do not return their event unchanged. */
const responses: Readonly<Record<string, (event: TriggerEvent) => object>> = {
  DefineAuthChallenge_Authentication: ({ request }) =>
    (request.session as readonly unknown[]).length === 0
      ? { challengeName: 'CUSTOM_CHALLENGE' }
      : { issueTokens: true },
  CreateAuthChallenge_Authentication: () => ({
    publicChallengeParameters: { hint: 'colour' },
    privateChallengeParameters: { response: 'blue' },
    challengeMetadata: 'COLOUR',
  }),
  VerifyAuthChallengeResponse_Authentication: () => ({ answerCorrect: true }),
  UserMigration_Authentication: () => ({
    userAttributes: { email: 'eve@example.com', email_verified: 'true' },
    finalUserStatus: 'CONFIRMED',
  }),
  UserMigration_ForgotPassword: () => ({ userAttributes: { email: 'mia@example.com', email_verified: 'true' } }),
}

/** One pool with every trigger, and calls that reach every source: the first event of each source. */
export const collectTriggerEvents = async () => {
  const engine = await createTestEngine()
  engine.functions.respond((event) => ({
    kind: 'responded',
    output: { ...event, response: responses[event.triggerSource]?.(event) ?? event.response },
  }))
  const names = [
    'PreSignUp',
    'PostConfirmation',
    'PreAuthentication',
    'PostAuthentication',
    'CustomMessage',
    'UserMigration',
    'DefineAuthChallenge',
    'CreateAuthChallenge',
    'VerifyAuthChallengeResponse',
  ] as const
  const shared = {
    ...Object.fromEntries(names.map((name) => [name, arn(name)])),
    KMSKeyID,
    CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: arn('CustomEmailSender') },
    CustomSMSSender: { LambdaVersion: 'V1_0', LambdaArn: arn('CustomSMSSender') },
    InboundFederation: { LambdaVersion: 'V1_0', LambdaArn: arn('InboundFederation') },
  } as const
  const pool = await engine.aPool({
    ...verifyingSettings,
    MfaConfiguration: 'OPTIONAL',
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false },
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Name: 'verified_email', Priority: 1 },
        { Name: 'verified_phone_number', Priority: 2 },
      ],
    },
    LambdaConfig: { ...shared, PreTokenGeneration: arn('PreTokenGeneration') },
  })
  const client = await engine.aClient(pool, {
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  const ClientId = client.id
  const UserPoolId = pool.id
  const invoke: typeof engine.invoke = (operation, input) => engine.invoke(operation, input, call)
  const newestCode = () => /^\d{6}/.exec(String(engine.functions.calls.at(-1)?.event.request.code))?.[0] ?? ''
  const metadata = (from: string) => ({ ClientMetadata: { from } })
  const signUp = async (Username: string, Name: string, Value: string) => {
    const user = { ClientId, Username }
    await invoke('SignUp', {
      ...user,
      Password: aPassword,
      UserAttributes: [{ Name, Value }],
      ValidationData: [{ Name: 'invited', Value: 'yes' }],
      ...metadata('SignUp'),
    })
    await invoke('ResendConfirmationCode', { ...user, ...metadata('ResendConfirmationCode') })
    await invoke('ConfirmSignUp', { ...user, ConfirmationCode: newestCode(), ...metadata('ConfirmSignUp') })
    await invoke('ForgotPassword', { ...user, ...metadata('ForgotPassword') })
    const ConfirmationCode = newestCode()
    await invoke('ConfirmForgotPassword', {
      ...user,
      ConfirmationCode,
      Password: aPassword,
      ...metadata('ConfirmForgotPassword'),
    })
  }
  const signIn = (USERNAME: string, PASSWORD = aPassword, more = {}) =>
    invoke('InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD, ...more },
      ...metadata('InitiateAuth'),
    })
  await signUp('ada', 'email', 'ada@example.com')
  await signUp('bob', 'phone_number', phone)
  const { AuthenticationResult: { AccessToken = '', RefreshToken = '', NewDeviceMetadata = {} } = {} } =
    await signIn('ada')
  const device = createDeviceClient(NewDeviceMetadata)
  const { key: DeviceKey, DeviceSecretVerifierConfig } = device
  await invoke('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig })
  await device.prove({ ...engine, invoke }, client, await signIn('ada', aPassword, { DEVICE_KEY: DeviceKey }))
  await invoke('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: 'ada', PREFERRED_CHALLENGE: 'EMAIL_OTP' },
    ...metadata('InitiateAuth'),
  })
  await invoke('GetTokensFromRefreshToken', { ClientId, RefreshToken, DeviceKey, ...metadata('Refresh') })
  await invoke('UpdateUserAttributes', {
    AccessToken,
    UserAttributes: [{ Name: 'email', Value: 'ada@example.org' }],
    ...metadata('UpdateUserAttributes'),
  })
  await invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email', ...metadata('Verify') })
  const bobs = (await signIn('bob')).AuthenticationResult?.AccessToken ?? ''
  await invoke('UpdateUserAttributes', {
    AccessToken: bobs,
    UserAttributes: [{ Name: 'phone_number', Value: '+12065550111' }],
  })
  await invoke('GetUserAttributeVerificationCode', { AccessToken: bobs, AttributeName: 'phone_number' })
  await invoke('AdminUpdateUserAttributes', {
    UserPoolId,
    Username: 'bob',
    UserAttributes: [
      { Name: 'phone_number', Value: phone },
      { Name: 'phone_number_verified', Value: 'true' },
    ],
  })
  await invoke('AdminSetUserMFAPreference', { UserPoolId, Username: 'bob', SMSMfaSettings: { Enabled: true } })
  await signIn('bob')
  for (const [Username, Name, Value, medium] of [
    ['ivy', 'email', 'ivy@example.com', 'EMAIL'],
    ['sam', 'phone_number', phone, 'SMS'],
  ] as const)
    await invoke('AdminCreateUser', {
      UserPoolId,
      Username,
      TemporaryPassword: aPassword,
      UserAttributes: [{ Name, Value }],
      DesiredDeliveryMediums: [medium],
      ValidationData: [{ Name: 'invited', Value: 'no' }],
      ...metadata('AdminCreateUser'),
    })
  const { Session } = await signIn('ivy')
  await invoke('RespondToAuthChallenge', {
    ClientId,
    Session,
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    ChallengeResponses: { USERNAME: 'ivy', NEW_PASSWORD: fresh },
    ...metadata('RespondToAuthChallenge'),
  })
  const custom = await invoke('InitiateAuth', {
    ClientId,
    AuthFlow: 'CUSTOM_AUTH',
    AuthParameters: { USERNAME: 'ada' },
    ...metadata('InitiateAuth'),
  })
  await invoke('RespondToAuthChallenge', {
    ClientId,
    ChallengeName: 'CUSTOM_CHALLENGE',
    Session: custom.Session,
    ChallengeResponses: { USERNAME: 'ada', ANSWER: 'blue' },
    ...metadata('RespondToAuthChallenge'),
  })
  await signIn('eve', 'Known-Elsewhere-1!')
  await invoke('ForgotPassword', { ClientId, Username: 'mia', ...metadata('ForgotPassword') })
  await runInboundFederation(engine.needs.triggers, {
    pool,
    client,
    subject: '1182800',
    providerName: 'Example',
    providerType: 'OIDC',
    attributes: { idToken: { email: 'kim@example.com' }, tokenResponse: { token_type: 'Bearer' }, userInfo: {} },
  })

  // Later versions of PreTokenGeneration, each in a pool of its own.
  const machines = new Map<string, string>()
  for (const LambdaVersion of ['V2_0', 'V3_0'] as const) {
    const later = await engine.aPool({
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion, LambdaArn: arn('PreTokenGeneration') } },
    })
    const laterClient = await engine.aClient(later)
    const zoe = `zoe-${LambdaVersion.toLowerCase()}`
    await engine.aUser(later, zoe)
    await invoke('InitiateAuth', {
      ClientId: laterClient.id,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: zoe, PASSWORD: aPassword },
    })
    machines.set(LambdaVersion, laterClient.id)
    if (LambdaVersion === 'V2_0') continue
    await invoke('CreateResourceServer', {
      UserPoolId: later.id,
      Identifier: 'api',
      Name: 'api',
      Scopes: [{ ScopeName: 'read', ScopeDescription: 'read' }],
    })
    const { UserPoolClient = {} } = await invoke('CreateUserPoolClient', {
      UserPoolId: later.id,
      ClientName: 'machine',
      GenerateSecret: true,
      ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['api/read'],
    })
    const { ClientId: machine = '', ClientSecret: Secret = '' } = UserPoolClient
    await invoke('GetClientToken', { ClientId: machine, Secret, ...metadata('GetClientToken') })
    machines.set('machine', machine)
  }

  const users = new Map<string, string>()
  const seen = new Map<string, { readonly event: TriggerEvent; readonly mode: InvocationMode }>()
  for (const { event, mode = 'response' } of engine.functions.calls) {
    const version = event.version === '1' ? '' : ` of version ${event.version}`
    const key = `${event.triggerSource}${version}`
    if (!seen.has(key)) seen.set(key, { event, mode })
    const { sub } = (event.request.userAttributes ?? {}) as { readonly sub?: string }
    if (sub !== undefined) users.set(event.userName, sub)
  }
  return { seen, users, machines, clientId: client.id, poolId: pool.id }
}
