import type { AuthFlowType } from '@poolhouse/schemas'
import { aPassword, codeOfAuthenticator } from '@poolhouse/engine/testing'
import type { TestApp } from '../../conformance/test-app.ts'
import { type Case, defineCases } from './define-case.ts'
import {
  compromised,
  deleted,
  disabled,
  functionFails,
  resetRequired,
  unconfirmed,
  unknownClient,
  unknownPool,
  without,
} from './shared-cases.ts'
import {
  ada,
  adaSignedIn,
  type ClientFixture,
  aClient,
  nextPassword,
  type SignedInFixture,
  type UserFixture,
} from './fixtures.ts'
import { blockCompromised, changePoolSettings, changeUser, messagesAreRejected, storeResponses } from './mutations.ts'

const wrongPassword = 'Incorrect username or password.'
const byPassword = { USERNAME: 'ada', PASSWORD: aPassword }
const keepsHistory = { pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } } }

/** A client that has these flows only. */
const opening =
  (...ExplicitAuthFlows: readonly ('ALLOW_USER_SRP_AUTH' | 'ALLOW_CUSTOM_AUTH')[]) =>
  async ({ app, pool }: ClientFixture): Promise<{ ClientId: string }> => ({
    ClientId: (await app.aClient(pool, { ExplicitAuthFlows: [...ExplicitAuthFlows] })).id,
  })

const asking = (AuthFlow: AuthFlowType, AuthParameters: Readonly<Record<string, string>> = {}) => ({
  AuthFlow,
  AuthParameters,
})

/** A secret that is not proven, where it is proven among parameters. */
const secretHash = (member: 'AuthParameters' | 'ChallengeResponses'): readonly Case<ClientFixture>[] => {
  const sentTo = async ({ app, pool }: ClientFixture, hash: object) => ({
    ClientId: (await app.aClient(pool, { GenerateSecret: true })).id,
    [member]: { ...byPassword, NEW_PASSWORD: nextPassword, ...hash },
  })
  return [
    {
      text: ({ ClientId }) => `Client ${String(ClientId)} is configured with secret but SECRET_HASH was not received`,
      bring: (fixture) => sentTo(fixture, {}),
    },
    {
      text: ({ ClientId }) => `Unable to verify secret hash for client ${String(ClientId)}`,
      bring: (fixture) => sentTo(fixture, { SECRET_HASH: 'AAAA' }),
    },
  ]
}

/** Ada's second factor is a text message, which cannot be sent. */
const textIsRejected =
  (because: Parameters<typeof messagesAreRejected>[1]) =>
  async (fixture: UserFixture): Promise<void> => {
    await changePoolSettings(fixture, {
      MfaConfiguration: 'OPTIONAL',
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' },
    })
    await changeUser(fixture, { mfa: { enabled: ['SMS_MFA'] } })
    messagesAreRejected(fixture, because)
  }

/** A choice-based sign-in that has to reach a level. */
const targeting = async ({ app, pool }: ClientFixture, more: Readonly<Record<string, string>> = {}) => ({
  ClientId: (await app.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })).id,
  ...asking('USER_AUTH', { USERNAME: 'ada', TARGET_ACR_VALUES: 'urn:cognito:loa:4', ...more }),
})

/** The errors with which both operations reject a sign-in. */
const beginning = {
  ...functionFails('PreAuthentication'),
  InvalidUserPoolConfigurationException: [{ text: 'Mailbox on fire', bring: textIsRejected('failure') }],
  InvalidSmsRoleAccessPolicyException: [
    { text: 'Role does not have permission to publish with SNS', bring: textIsRejected('sms-role-access') },
  ],
  InvalidSmsRoleTrustRelationshipException: [
    {
      text: 'Role does not have a trust relationship allowing Cognito to assume the role',
      bring: textIsRejected('sms-role-trust'),
    },
  ],
  InvalidEmailRoleAccessPolicyException: [
    { text: 'Role does not have permission to send email with SES', bring: textIsRejected('email-role-access') },
  ],
  PasswordResetRequiredException: [
    resetRequired,
    {
      text: 'Password reset required for the user',
      bring: (fixture: UserFixture) => blockCompromised(fixture, aPassword),
    },
  ],
  FeatureUnavailableInTierException: [
    {
      text: 'The following feature is not available for the LITE pricing tier configured: Step-up Authentication',
      bring: async (fixture: ClientFixture) => {
        const input = await targeting(fixture)
        await fixture.app.invoke('UpdateUserPool', { UserPoolId: fixture.pool.id, UserPoolTier: 'LITE' })
        return input
      },
    },
  ],
  UserNotConfirmedException: [unconfirmed],
  UserNotFoundException: [
    { text: 'User does not exist.', bring: () => ({ AuthParameters: { ...byPassword, USERNAME: 'nobody' } }) },
  ],
} as const

const rejected: readonly Case<UserFixture>[] = [
  ...secretHash('AuthParameters'),
  disabled,
  { text: wrongPassword, bring: () => ({ AuthParameters: { ...byPassword, PASSWORD: nextPassword } }) },
  {
    text: wrongPassword,
    bring: async ({ app, pool }) => ({
      ClientId: (await app.aClient(pool, { PreventUserExistenceErrors: 'ENABLED' })).id,
      AuthParameters: { ...byPassword, USERNAME: 'nobody' },
    }),
  },
  {
    text: 'Password attempts exceeded',
    bring: (fixture) => changeUser(fixture, { lockout: { failures: 5, lastFailureAt: fixture.app.clock.now() } }),
  },
  {
    text: 'Temporary password has expired and must be reset by an administrator.',
    bring: async ({ app, pool }) => {
      const UserPoolId = pool.id
      await app.invoke('AdminSetUserPassword', { UserPoolId, Username: 'ada', Password: aPassword, Permanent: false })
      app.clock.advance(7 * 86_400_000)
    },
  },
]

const misshapen: readonly Case<ClientFixture>[] = [
  without('AuthFlow', "Value null at 'authFlow'"),
  { text: 'Missing required parameter USERNAME', bring: () => ({ AuthParameters: undefined }) },
  { text: 'Missing required parameter PASSWORD', bring: () => ({ AuthParameters: { USERNAME: 'ada' } }) },
  { text: 'Missing required parameter SRP_A', bring: () => asking('USER_SRP_AUTH', { USERNAME: 'ada' }) },
  { text: 'Missing required parameter REFRESH_TOKEN', bring: () => asking('REFRESH_TOKEN_AUTH') },
  {
    text: 'Custom auth lambda trigger is not configured for the user pool.',
    bring: async (fixture) => ({ ...(await opening('ALLOW_CUSTOM_AUTH')(fixture)), ...asking('CUSTOM_AUTH') }),
  },
  {
    text: 'TARGET_ACR_VALUES names none of the ACR values of the user pool.',
    bring: (fixture) => targeting(fixture, { TARGET_ACR_VALUES: 'urn:other' }),
  },
  {
    text: 'ACCESS_TOKEN requires TARGET_ACR_VALUES.',
    bring: async (fixture) => {
      const { AuthParameters, ...input } = await targeting(fixture)
      const { TARGET_ACR_VALUES: _, ...rest } = { ...AuthParameters, ACCESS_TOKEN: 'any' } as Record<string, string>
      return { ...input, AuthParameters: rest }
    },
  },
  {
    text: 'MAX_AGE must be a number of seconds.',
    bring: (fixture) => targeting(fixture, { MAX_AGE: '1h' }),
  },
  { text: 'USER_AUTH is not enabled for the client.', bring: () => asking('USER_AUTH') },
  { text: 'CUSTOM_AUTH is not enabled for the client.', bring: () => asking('CUSTOM_AUTH') },
  {
    text: 'USER_SRP_AUTH is not enabled for the client.',
    bring: async (fixture) => ({ ...(await opening('ALLOW_CUSTOM_AUTH')(fixture)), ...asking('USER_SRP_AUTH') }),
  },
]

/** Ada proved a temporary password, and is asked for one of her own. */
const adaAsked =
  (settings?: Parameters<typeof ada>[0], name = 'ada') =>
  async (app: TestApp) => {
    const fixture = await aClient(settings)(app)
    const UserPoolId = fixture.pool.id
    const { User } = await app.invoke('AdminCreateUser', {
      UserPoolId,
      Username: name,
      TemporaryPassword: aPassword,
      MessageAction: 'SUPPRESS',
    })
    const user = await app.storage.users.find(UserPoolId, User?.Attributes?.[0]?.Value ?? '')
    if (!user) throw new Error('The user was not created.')
    const { Session } = await app.invoke('InitiateAuth', {
      ClientId: fixture.client.id,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: name, PASSWORD: aPassword },
    })
    return { ...fixture, user, Session }
  }

const inAliasPool = adaAsked({ pool: { AliasAttributes: ['preferred_username'] } })

type AskedScene = Awaited<ReturnType<ReturnType<typeof adaAsked>>>

const responding = (fixture: AskedScene) => ({
  ClientId: fixture.client.id,
  ChallengeName: 'NEW_PASSWORD_REQUIRED' as const,
  Session: fixture.Session,
  ChallengeResponses: { USERNAME: fixture.user.username, NEW_PASSWORD: nextPassword },
})

const responses = (fixture: AskedScene, more: Readonly<Record<string, string>>) => ({
  ChallengeResponses: { ...responding(fixture).ChallengeResponses, ...more },
})

/** Ada has an authenticator whose last code was accepted now; or none. The next response is to SOFTWARE_TOKEN_MFA. */
const askedForToken = async ({ app, pool, client, user }: AskedScene, hasAuthenticator = true) => {
  const UserPoolId = pool.id
  await app.invoke('SetUserPoolMfaConfig', {
    UserPoolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })
  await app.invoke('AdminSetUserPassword', { UserPoolId, Username: 'ada', Password: aPassword, Permanent: true })
  const { AccessToken } = await app.signIn(client, 'ada')
  const { SecretCode = '' } = await app.invoke('AssociateSoftwareToken', { AccessToken })
  const code = codeOfAuthenticator(SecretCode, app.clock.now())
  await app.invoke('VerifySoftwareToken', { AccessToken, UserCode: code })
  await app.invoke('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings: { Enabled: true } })
  const { Session } = await app.invoke('InitiateAuth', {
    ClientId: client.id,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: byPassword,
  })
  if (!hasAuthenticator) await app.invoke('AdminDeleteSoftwareToken', { UserPoolId, Username: user.username })
  return {
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    Session,
    ChallengeResponses: { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: code },
  }
}

/** Bob chooses how to begin a sign-in. The next response selects a code by email. */
const bobChooses = async (fixture: AskedScene, more: Readonly<Record<string, string>> = {}) => {
  const { app, pool } = fixture
  await app.aUser(pool, 'bob', { email: 'bob@example.com' })
  const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD' as const, 'EMAIL_OTP' as const] }
  await changePoolSettings(fixture, { Policies: { ...pool.settings.Policies, SignInPolicy } })
  const { id: ClientId } = await app.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
  const AuthParameters = { USERNAME: 'bob' }
  const { Session } = await app.invoke('InitiateAuth', { ClientId, AuthFlow: 'USER_AUTH', AuthParameters })
  const ChallengeResponses = { USERNAME: 'bob', ANSWER: 'EMAIL_OTP', ...more }
  return { ClientId, ChallengeName: 'SELECT_CHALLENGE', Session, ChallengeResponses }
}

/** The code that Bob selects cannot be sent. */
const codeIsRejected = (because: Parameters<typeof messagesAreRejected>[1]) => async (fixture: AskedScene) => {
  const response = await bobChooses(fixture)
  messagesAreRejected(fixture, because)
  return response
}

/** How both operations reject the response to a challenge. */
const responded = {
  ...functionFails('PostAuthentication'),
  InvalidParameterException: [
    without('ChallengeName', "Value null at 'challengeName'"),
    { text: 'Missing required parameter USERNAME', bring: () => ({ ChallengeResponses: undefined }) },
    { text: 'Missing required parameter NEW_PASSWORD', bring: () => ({ ChallengeResponses: { USERNAME: 'ada' } }) },
    { text: 'Missing required parameter Session', bring: () => ({ Session: undefined }) },
    {
      text: 'SMS_OTP is not one of the available challenges.',
      bring: (fixture) => bobChooses(fixture, { ANSWER: 'SMS_OTP' }),
    },
    {
      text: 'Missing required parameter PASSWORD',
      bring: (fixture) => bobChooses(fixture, { ANSWER: 'PASSWORD' }),
    },
  ],
  InvalidUserPoolConfigurationException: [{ text: 'Mailbox on fire', bring: codeIsRejected('failure') }],
  InvalidSmsRoleAccessPolicyException: [
    { text: 'Role does not have permission to publish with SNS', bring: codeIsRejected('sms-role-access') },
  ],
  InvalidSmsRoleTrustRelationshipException: [
    {
      text: 'Role does not have a trust relationship allowing Cognito to assume the role',
      bring: codeIsRejected('sms-role-trust'),
    },
  ],
  InvalidEmailRoleAccessPolicyException: [
    { text: 'Role does not have permission to send email with SES', bring: codeIsRejected('email-role-access') },
  ],
  InvalidPasswordException: [
    {
      text: 'Password did not conform with policy: Password not long enough',
      bring: (fixture) => responses(fixture, { NEW_PASSWORD: 'Ab-1' }),
    },
    compromised(nextPassword),
  ],
  PasswordHistoryPolicyViolationException: [
    {
      text: 'Password has previously been used.',
      bring: async (fixture) => {
        // A password from before the temporary one, in the history of a pool that keeps one.
        const { app, pool } = fixture
        await changePoolSettings(fixture, keepsHistory.pool)
        const set = (Password: string, Permanent: boolean) =>
          app.invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password, Permanent })
        await set(nextPassword, true)
        await set(aPassword, false)
        const { Session } = await app.invoke('InitiateAuth', {
          ClientId: fixture.client.id,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: byPassword,
        })
        return { Session }
      },
    },
  ],
  AliasExistsException: [
    {
      text: 'An account with the given preferred_username already exists.',
      bring: async (fixture) => {
        const { app, pool } = fixture
        await app.aUser(pool, 'bob', { preferred_username: 'lovelace' })
        return responses(fixture, { 'userAttributes.preferred_username': 'lovelace' })
      },
    },
  ],
  NotAuthorizedException: [
    ...secretHash('ChallengeResponses'),
    disabled,
    { text: 'Invalid session provided', bring: () => ({ Session: 'x'.repeat(40) }) },
    {
      text: 'Invalid session for the user.',
      bring: async (fixture) => {
        await fixture.app.aUser(fixture.pool, 'bob')
        return responses(fixture, { USERNAME: 'bob' })
      },
    },
    {
      text: 'Invalid session for the user.',
      bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool)).id }),
    },
    { text: 'Invalid session for the user.', bring: () => ({ ChallengeName: 'MFA_SETUP' }) },
    {
      // Of another pool, with another user Ada.
      text: 'Invalid session for the user.',
      bring: async ({ app }) => {
        const { pool, client } = await inAliasPool(app)
        return { UserPoolId: pool.id, ClientId: client.id }
      },
    },
    { text: 'Invalid session for the user, session is expired.', bring: ({ app }) => app.clock.advance(180_000) },
    {
      text: 'Invalid session for the user, session can only be used once.',
      bring: async (fixture) => {
        await fixture.app.invoke('RespondToAuthChallenge', responding(fixture))
      },
    },
  ],
  CodeMismatchException: [
    {
      text: 'Invalid code received for user',
      bring: async (fixture) => ({
        ...(await askedForToken(fixture)),
        ChallengeResponses: { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: '12345' },
      }),
    },
  ],
  ExpiredCodeException: [
    { text: 'Your software token has already been used once.', bring: (fixture) => askedForToken(fixture) },
  ],
  SoftwareTokenMFANotFoundException: [
    { text: 'Software Token MFA does not exist for the user.', bring: (fixture) => askedForToken(fixture, false) },
  ],
  UserNotFoundException: [deleted],
  PasswordResetRequiredException: [resetRequired],
  UserNotConfirmedException: [unconfirmed],
} satisfies Record<string, readonly Case<AskedScene>[]>

export const auth = [
  defineCases('InitiateAuth', {
    fixture: ada(),
    input: ({ client }) => ({ ClientId: client.id, ...asking('USER_PASSWORD_AUTH', byPassword) }),
    errors: {
      ...beginning,
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [
        ...misshapen,
        { text: 'USER_PASSWORD_AUTH flow not enabled for this client', bring: opening('ALLOW_USER_SRP_AUTH') },
        { text: 'Initiate Auth method not supported.', bring: () => asking('ADMIN_USER_PASSWORD_AUTH', byPassword) },
        { text: 'Initiate Auth method not supported.', bring: () => asking('ADMIN_NO_SRP_AUTH', byPassword) },
      ],
      NotAuthorizedException: rejected,
    },
  }),

  defineCases('AdminInitiateAuth', {
    fixture: ada(),
    input: ({ pool, client }) => ({
      UserPoolId: pool.id,
      ClientId: client.id,
      ...asking('ADMIN_USER_PASSWORD_AUTH', byPassword),
    }),
    errors: {
      ...beginning,
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [
        ...misshapen,
        { text: 'Initiate Auth method not supported.', bring: () => asking('USER_PASSWORD_AUTH', byPassword) },
        {
          text: 'Auth flow not enabled for this client',
          bring: async (fixture) => ({
            ...(await opening('ALLOW_USER_SRP_AUTH')(fixture)),
            ...asking('ADMIN_USER_PASSWORD_AUTH', byPassword),
          }),
        },
      ],
      NotAuthorizedException: rejected,
    },
  }),

  defineCases('RespondToAuthChallenge', {
    fixture: inAliasPool,
    input: responding,
    errors: { ...responded, ResourceNotFoundException: [unknownClient] },
  }),

  defineCases('AdminRespondToAuthChallenge', {
    fixture: inAliasPool,
    input: (fixture) => ({ UserPoolId: fixture.pool.id, ...responding(fixture) }),
    errors: { ...responded, ResourceNotFoundException: [unknownPool, unknownClient] },
  }),

  defineCases('GetTokensFromRefreshToken', {
    fixture: adaSignedIn(),
    input: ({ client, RefreshToken }) => ({ ClientId: client.id, RefreshToken }),
    errors: {
      ...functionFails('PreTokenGeneration'),
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [without('RefreshToken', "Value at 'refreshToken'")],
      NotAuthorizedException: [
        disabled,
        { text: 'Invalid Refresh Token', bring: () => ({ RefreshToken: 'forged' }) },
        {
          // Another client's.
          text: 'Invalid Refresh Token',
          bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool)).id }),
        },
        {
          // Another pool's.
          text: 'Invalid Refresh Token',
          bring: async ({ app }) => ({ ClientId: (await app.aClient(await app.aPool())).id }),
        },
        { text: 'Refresh Token has expired', bring: ({ app }) => app.clock.advance(30 * 86_400_000) },
        {
          text: 'Refresh Token has been revoked',
          bring: async ({ app, AccessToken }) => {
            await app.invoke('GlobalSignOut', { AccessToken })
          },
        },
        {
          text: ({ ClientId }) => `Client ${String(ClientId)} is configured for secret but secret was not received`,
          bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool, { GenerateSecret: true })).id }),
        },
        {
          text: ({ ClientId }) => `Unable to verify secret for client ${String(ClientId)}`,
          bring: () => ({ ClientSecret: 'x'.repeat(24) }),
        },
      ],
      UserNotFoundException: [
        {
          // Deleted while the token was looked at: grants go with their user.
          text: 'User does not exist.',
          bring: ({ app }) => storeResponses(app.storage.users, 'find', async () => undefined),
        },
      ],
      RefreshTokenReuseException: [
        {
          text: 'Refresh Token has already been used',
          bring: async ({ app, pool }: SignedInFixture) => {
            const client = await app.aClient(pool, {
              ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
              RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
            })
            const { RefreshToken } = await app.signIn(client, 'ada')
            await app.invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken })
            return { ClientId: client.id, RefreshToken }
          },
        },
      ],
    },
  }),

  defineCases('RevokeToken', {
    fixture: adaSignedIn(),
    input: ({ client, RefreshToken }) => ({ ClientId: client.id, Token: RefreshToken }),
    errors: {
      InvalidParameterException: [without('Token', "Value at 'token'"), unknownClient],
      UnauthorizedException: [
        {
          text: ({ ClientId }) => `Invalid client secret for client ${String(ClientId)}`,
          bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool, { GenerateSecret: true })).id }),
        },
      ],
      UnsupportedOperationException: [
        {
          text: ({ ClientId }) => `Token revocation is not enabled for client ${String(ClientId)}`,
          bring: async ({ app, pool }) => ({
            ClientId: (await app.aClient(pool, { EnableTokenRevocation: false })).id,
          }),
        },
      ],
      UnsupportedTokenTypeException: [
        { text: 'Only refresh tokens can be revoked', bring: ({ AccessToken }) => ({ Token: AccessToken }) },
        { text: 'Only refresh tokens can be revoked', bring: ({ IdToken }) => ({ Token: IdToken }) },
      ],
    },
  }),

  defineCases('GetClientToken', {
    fixture: async (app) => {
      const fixture = await aClient({
        client: { GenerateSecret: true, ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'] },
      })(app)
      const of = { UserPoolId: fixture.pool.id, ClientId: fixture.client.id }
      const { UserPoolClient } = await app.invoke('DescribeUserPoolClient', of)
      return { ...fixture, Secret: UserPoolClient?.ClientSecret ?? '' }
    },
    input: ({ client, Secret }) => ({ ClientId: client.id, Secret }),
    errors: {
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [
        without('ClientId', "Value at 'clientId'"),
        without('Secret', "Value at 'secret'"),
        {
          text: "1 validation error detected: Value at 'secret' failed to satisfy constraint: Member must have length greater than or equal to 24",
          bring: () => ({ Secret: 'x'.repeat(23) }),
        },
        { text: 'Invalid scope requested: a/b', bring: () => ({ Scopes: ['a/b'] }) },
        {
          text: 'CLIENT_TOKEN_AUTH flow not enabled for this client',
          bring: async ({ app, pool }) => {
            const { id } = await app.aClient(pool, { GenerateSecret: true })
            const of = { UserPoolId: pool.id, ClientId: id }
            const { UserPoolClient } = await app.invoke('DescribeUserPoolClient', of)
            return { ClientId: id, Secret: UserPoolClient?.ClientSecret }
          },
        },
      ],
      NotAuthorizedException: [
        {
          text: ({ ClientId }) => `Unable to verify secret for client ${String(ClientId)}`,
          bring: () => ({ Secret: 'x'.repeat(24) }),
        },
      ],
    },
  }),
]
