import { beforeAll, expect, test } from 'vitest'
import type { InvocationMode } from '../ports/functions.ts'
import { collectTriggerEvents, KMSKeyID, phone } from '../testing/every-trigger.ts'
import { aPassword } from '../testing/test-engine.ts'

// The first event of each trigger source, whole (behaviour: triggers, sections 1, 4 and 5). TokenGeneration_HostedAuth and
// PreSignUp_ExternalProvider belong to pages and to sign-ins with identity providers, which do not exist yet.

let collected: Awaited<ReturnType<typeof collectTriggerEvents>>
beforeAll(async () => {
  collected = await collectTriggerEvents()
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
