import { beforeAll, expect, test } from 'vitest'
import type { InvocationMode, TriggerEvent } from '../ports/functions.ts'
import { aPassword, createDeviceClient, createTestEngine, verifyingSettings } from '../testing/index.ts'
import { runInboundFederation } from './inbound-federation.ts'

// The first event of each trigger source, whole (behaviour: triggers, sections 1, 4 and 5). TokenGeneration_HostedAuth and
// PreSignUp_ExternalProvider belong to pages and to sign-ins with identity providers, which do not exist yet.

const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const KMSKeyID = 'arn:aws:kms:us-east-1:123456789012:key/11111111-1111-4111-8111-111111111111'
const call = { requestId: 'r', address: '192.0.2.1', userAgent: 'aws-sdk-js/3.650.0 ua/2.1' }
const phone = '+12065550100'
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
const collect = async () => {
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

type Collected = Awaited<ReturnType<typeof collect>>
let collected: Collected
beforeAll(async () => {
  collected = await collect()
})

/** The parts of an event in which sources differ. */
interface Shape {
  readonly user: string
  /** Default: the client of the first pool. `none`: an administrator acts without one. */
  readonly client?: string
  readonly mode?: InvocationMode
  readonly version?: string
  readonly request: Readonly<Record<string, unknown>>
  /** Absent for custom senders. */
  readonly response?: Readonly<Record<string, unknown>>
}

/** Attributes of a stored user, as events have them. */
const stored = (user: string, status: string, attributes: Readonly<Record<string, string>>) => ({
  sub: collected.users.get(user),
  'cognito:user_status': status,
  ...attributes,
})
const mail = (user: string, isVerified?: boolean, domain = 'com') => ({
  email: `${user}@example.${domain}`,
  ...(isVerified !== undefined && { email_verified: String(isVerified) }),
})
const text = (number: string, isVerified: boolean) => ({
  phone_number: number,
  phone_number_verified: String(isVerified),
})
const signUpFlags = { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false }

const written = (user: string, userAttributes: object, from: string | null, username: string | null = null): Shape => ({
  user,
  request: {
    userAttributes,
    codeParameter: '{####}',
    linkParameter: '{##Click Here##}',
    usernameParameter: username,
    ...(from !== null && { clientMetadata: { from } }),
  },
  response: { smsMessage: null, emailMessage: null, emailSubject: null },
})

const sent = (
  medium: 'Email' | 'SMS',
  user: string,
  userAttributes: object,
  from: string | null,
  code: RegExp | string = /\d{6}/,
): Shape => ({
  user,
  mode: 'event',
  request: {
    type: `custom${medium}SenderRequestV1`,
    code: expect.stringMatching(
      new RegExp(`^${typeof code === 'string' ? code : code.source} for ${collected.poolId} under ${KMSKeyID}$`),
    ),
    clientMetadata: from === null ? null : { from },
    userAttributes,
  },
})

const groups = { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null }
const tokens = (user: string, userAttributes: object, from?: string): Shape => ({
  user,
  request: { userAttributes, groupConfiguration: groups, ...(from && { clientMetadata: { from } }) },
  response: { claimsOverrideDetails: null },
})
const laterTokens = (version: '2' | '3'): Shape => ({
  user: `zoe-v${version}_0`,
  client: collected.machines.get(`V${version}_0`) ?? '',
  version,
  request: {
    userAttributes: stored(`zoe-v${version}_0`, 'CONFIRMED', {}),
    groupConfiguration: groups,
    scopes: ['aws.cognito.signin.user.admin'],
  },
  response: { claimsAndScopeOverrideDetails: null },
})

const ada = (isVerified = true, domain = 'com') => stored('ada', 'CONFIRMED', mail('ada', isVerified, domain))
const bob = (number = phone, isVerified = true) => stored('bob', 'CONFIRMED', text(number, isVerified))
const migrated = {
  userAttributes: null,
  forceAliasCreation: null,
  enableSMSMFA: null,
  finalUserStatus: null,
  messageAction: null,
  desiredDeliveryMediums: null,
}
const administrator = { client: 'CLIENT_ID_NOT_APPLICABLE' }
const temporary = aPassword.replace('!', '\\!')

/** Every source. */
const shapes: Readonly<Record<string, () => Shape>> = {
  PreSignUp_SignUp: () => ({
    user: 'ada',
    request: {
      userAttributes: mail('ada'),
      validationData: { invited: 'yes' },
      clientMetadata: { from: 'SignUp' },
    },
    response: signUpFlags,
  }),
  PreSignUp_AdminCreateUser: () => ({
    ...administrator,
    user: 'ivy',
    request: {
      userAttributes: mail('ivy'),
      validationData: { invited: 'no' },
      clientMetadata: { from: 'AdminCreateUser' },
    },
    response: signUpFlags,
  }),
  PostConfirmation_ConfirmSignUp: () => ({
    user: 'ada',
    request: { userAttributes: ada(), clientMetadata: { from: 'ConfirmSignUp' } },
    response: {},
  }),
  PostConfirmation_ConfirmForgotPassword: () => ({
    user: 'ada',
    request: { userAttributes: ada(), clientMetadata: { from: 'ConfirmForgotPassword' } },
    response: {},
  }),
  PreAuthentication_Authentication: () => ({
    user: 'ada',
    request: { userAttributes: ada(), validationData: { from: 'InitiateAuth' } },
    response: {},
  }),
  PostAuthentication_Authentication: () => ({
    user: 'ada',
    request: { userAttributes: ada(), newDeviceUsed: true },
    response: {},
  }),
  DefineAuthChallenge_Authentication: () => ({
    user: 'ada',
    request: { userAttributes: ada(false, 'org'), session: [] },
    response: { challengeName: null, issueTokens: null, failAuthentication: null },
  }),
  CreateAuthChallenge_Authentication: () => ({
    user: 'ada',
    request: { userAttributes: ada(false, 'org'), challengeName: 'CUSTOM_CHALLENGE', session: [] },
    response: { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null },
  }),
  VerifyAuthChallengeResponse_Authentication: () => ({
    user: 'ada',
    request: {
      userAttributes: ada(false, 'org'),
      privateChallengeParameters: { response: 'blue' },
      challengeAnswer: 'blue',
      clientMetadata: { from: 'RespondToAuthChallenge' },
    },
    response: { answerCorrect: null },
  }),
  TokenGeneration_Authentication: () => tokens('ada', ada()),
  'TokenGeneration_Authentication of version 2': () => laterTokens('2'),
  'TokenGeneration_Authentication of version 3': () => laterTokens('3'),
  TokenGeneration_AuthenticateDevice: () => tokens('ada', ada()),
  TokenGeneration_RefreshTokens: () => tokens('ada', ada(), 'Refresh'),
  TokenGeneration_NewPasswordChallenge: () =>
    tokens('ivy', stored('ivy', 'CONFIRMED', mail('ivy')), 'RespondToAuthChallenge'),
  'TokenGeneration_ClientCredentials of version 3': () => ({
    user: 'ClientCredentials',
    client: collected.machines.get('machine') ?? '',
    version: '3',
    request: {
      userAttributes: {},
      groupConfiguration: { groupsToOverride: null, iamRolesToOverride: null, preferredRole: null },
      scopes: ['api/read'],
      clientMetadata: { from: 'GetClientToken' },
    },
    response: { claimsAndScopeOverrideDetails: null },
  }),
  UserMigration_Authentication: () => ({
    user: 'eve',
    request: { password: 'Known-Elsewhere-1!', validationData: { from: 'InitiateAuth' }, clientMetadata: null },
    response: migrated,
  }),
  UserMigration_ForgotPassword: () => ({
    user: 'mia',
    request: { validationData: null, clientMetadata: { from: 'ForgotPassword' } },
    response: migrated,
  }),
  CustomMessage_SignUp: () => written('ada', stored('ada', 'UNCONFIRMED', mail('ada')), 'SignUp'),
  CustomMessage_ResendCode: () => written('ada', stored('ada', 'UNCONFIRMED', mail('ada')), 'ResendConfirmationCode'),
  CustomMessage_ForgotPassword: () => written('ada', ada(), 'ForgotPassword'),
  CustomMessage_UpdateUserAttribute: () => written('ada', ada(false, 'org'), 'UpdateUserAttributes'),
  CustomMessage_VerifyUserAttribute: () => written('ada', ada(false, 'org'), 'Verify'),
  // The metadata of InitiateAuth does not reach it (H).
  CustomMessage_Authentication: () => written('ada', ada(), null),
  CustomMessage_AdminCreateUser: () => ({
    ...written('ivy', stored('ivy', 'FORCE_CHANGE_PASSWORD', mail('ivy')), 'AdminCreateUser', '{username}'),
    ...administrator,
  }),
  CustomEmailSender_SignUp: () => sent('Email', 'ada', stored('ada', 'UNCONFIRMED', mail('ada', false)), 'SignUp'),
  CustomEmailSender_ResendCode: () =>
    sent('Email', 'ada', stored('ada', 'UNCONFIRMED', mail('ada', false)), 'ResendConfirmationCode'),
  CustomEmailSender_ForgotPassword: () => sent('Email', 'ada', ada(), 'ForgotPassword'),
  CustomEmailSender_Authentication: () => sent('Email', 'ada', ada(), null, /\d{8}/),
  CustomEmailSender_UpdateUserAttribute: () => sent('Email', 'ada', ada(false, 'org'), 'UpdateUserAttributes'),
  CustomEmailSender_VerifyUserAttribute: () => sent('Email', 'ada', ada(false, 'org'), 'Verify'),
  CustomEmailSender_AdminCreateUser: () => ({
    ...sent('Email', 'ivy', stored('ivy', 'FORCE_CHANGE_PASSWORD', mail('ivy', false)), 'AdminCreateUser', temporary),
    ...administrator,
  }),
  CustomSMSSender_SignUp: () => sent('SMS', 'bob', stored('bob', 'UNCONFIRMED', text(phone, false)), 'SignUp'),
  CustomSMSSender_ResendCode: () =>
    sent('SMS', 'bob', stored('bob', 'UNCONFIRMED', text(phone, false)), 'ResendConfirmationCode'),
  CustomSMSSender_ForgotPassword: () => sent('SMS', 'bob', bob(), 'ForgotPassword'),
  CustomSMSSender_Authentication: () => sent('SMS', 'bob', bob(), null),
  CustomSMSSender_UpdateUserAttribute: () => sent('SMS', 'bob', bob('+12065550111', false), null),
  CustomSMSSender_VerifyUserAttribute: () => sent('SMS', 'bob', bob('+12065550111', false), null),
  CustomSMSSender_AdminCreateUser: () => ({
    ...sent('SMS', 'sam', stored('sam', 'FORCE_CHANGE_PASSWORD', text(phone, false)), 'AdminCreateUser', temporary),
    ...administrator,
  }),
  InboundFederation_ExternalProvider: () => ({
    user: '1182800',
    request: {
      providerName: 'Example',
      providerType: 'OIDC',
      attributes: { idToken: { email: 'kim@example.com' }, tokenResponse: { token_type: 'Bearer' }, userInfo: {} },
    },
    response: { userAttributesToMap: null },
  }),
}

test.each(Object.entries(shapes))('%s', (key, shape) => {
  const { user, client = collected.clientId, mode = 'response', version = '1', request, response } = shape()
  const [triggerSource] = key.split(' ')
  expect(collected.seen.get(key)).toStrictEqual({
    mode,
    event: {
      version,
      region: 'us-east-1',
      userPoolId: version === '1' ? collected.poolId : expect.stringMatching(/^us-east-1_\w{9}$/),
      userName: user,
      callerContext: {
        // No request: the trigger ran outside of an operation.
        awsSdkVersion: triggerSource?.startsWith('Inbound') ? 'aws-sdk-unknown-unknown' : 'aws-sdk-js-3.650.0',
        clientId: client,
      },
      triggerSource,
      request,
      ...(response && { response }),
    },
  })
})

test('the table has every source that was called', () => {
  expect([...collected.seen.keys()].toSorted()).toStrictEqual(Object.keys(shapes).toSorted())
})
