import type { AuthFlowType } from '@poolhouse/schemas'
import { aPassword } from '@poolhouse/engine/testing'
import type { TestApp } from '../../contract/test-app.ts'
import { type Case, rehearse } from './case.ts'
import {
  deleted,
  disabled,
  functionFails,
  resetRequired,
  unconfirmed,
  unknownClient,
  unknownPool,
  without,
} from './families.ts'
import {
  ada,
  adaSignedIn,
  type ClientScene,
  aClient,
  nextPassword,
  type SignedInScene,
  type UserScene,
} from './scenes.ts'
import { become, resettle, storeAnswers } from './states.ts'

const wrongPassword = 'Incorrect username or password.'
const byPassword = { USERNAME: 'ada', PASSWORD: aPassword }
const keepsHistory = { pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } } }

/** A client that has these flows only. */
const opening =
  (...ExplicitAuthFlows: readonly ('ALLOW_USER_SRP_AUTH' | 'ALLOW_CUSTOM_AUTH')[]) =>
  async ({ app, pool }: ClientScene): Promise<{ ClientId: string }> => ({
    ClientId: (await app.aClient(pool, { ExplicitAuthFlows: [...ExplicitAuthFlows] })).id,
  })

const asking = (AuthFlow: AuthFlowType, AuthParameters: Readonly<Record<string, string>> = {}) => ({
  AuthFlow,
  AuthParameters,
})

/** A secret that is not proven, where it is proven among parameters. */
const secretHash = (member: 'AuthParameters' | 'ChallengeResponses'): readonly Case<ClientScene>[] => {
  const sentTo = async ({ app, pool }: ClientScene, hash: object) => ({
    ClientId: (await app.aClient(pool, { GenerateSecret: true })).id,
    [member]: { ...byPassword, NEW_PASSWORD: nextPassword, ...hash },
  })
  return [
    {
      text: ({ ClientId }) => `Client ${String(ClientId)} is configured with secret but SECRET_HASH was not received`,
      bring: (scene) => sentTo(scene, {}),
    },
    {
      text: ({ ClientId }) => `Unable to verify secret hash for client ${String(ClientId)}`,
      bring: (scene) => sentTo(scene, { SECRET_HASH: 'AAAA' }),
    },
  ]
}

/** How both operations refuse to begin a sign-in. */
const beginning = {
  ...functionFails('PreAuthentication'),
  PasswordResetRequiredException: [resetRequired],
  UserNotConfirmedException: [unconfirmed],
  UserNotFoundException: [
    { text: 'User does not exist.', bring: () => ({ AuthParameters: { ...byPassword, USERNAME: 'nobody' } }) },
  ],
} as const

const refused: readonly Case<UserScene>[] = [
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
    bring: (scene) => become(scene, { lockout: { failures: 5, lastFailureAt: scene.app.clock.now() } }),
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

const misshapen: readonly Case<ClientScene>[] = [
  without('AuthFlow', "Value null at 'authFlow'"),
  { text: 'Missing required parameter USERNAME', bring: () => ({ AuthParameters: undefined }) },
  { text: 'Missing required parameter PASSWORD', bring: () => ({ AuthParameters: { USERNAME: 'ada' } }) },
  { text: 'Missing required parameter SRP_A', bring: () => asking('USER_SRP_AUTH', { USERNAME: 'ada' }) },
  { text: 'Missing required parameter REFRESH_TOKEN', bring: () => asking('REFRESH_TOKEN_AUTH') },
  {
    text: 'Custom auth lambda trigger is not configured for the user pool.',
    bring: async (scene) => ({ ...(await opening('ALLOW_CUSTOM_AUTH')(scene)), ...asking('CUSTOM_AUTH') }),
  },
  { text: 'CUSTOM_AUTH is not enabled for the client.', bring: () => asking('CUSTOM_AUTH') },
  { text: 'USER_PASSWORD_AUTH flow not enabled for this client', bring: opening('ALLOW_USER_SRP_AUTH') },
  {
    text: 'USER_SRP_AUTH is not enabled for the client.',
    bring: async (scene) => ({ ...(await opening('ALLOW_CUSTOM_AUTH')(scene)), ...asking('USER_SRP_AUTH') }),
  },
]

/** Ada proved a temporary password, and is asked for one of her own. */
const adaAsked =
  (settings?: Parameters<typeof ada>[0], name = 'ada') =>
  async (app: TestApp) => {
    const scene = await aClient(settings)(app)
    const UserPoolId = scene.pool.id
    const { User } = await app.invoke('AdminCreateUser', {
      UserPoolId,
      Username: name,
      TemporaryPassword: aPassword,
      MessageAction: 'SUPPRESS',
    })
    const user = await app.storage.users.find(UserPoolId, User?.Attributes?.[0]?.Value ?? '')
    if (!user) throw new Error('Nobody was made.')
    const { Session } = await app.invoke('InitiateAuth', {
      ClientId: scene.client.id,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: name, PASSWORD: aPassword },
    })
    return { ...scene, user, Session }
  }

const inAliasPool = adaAsked({ pool: { AliasAttributes: ['preferred_username'] } })

type AskedScene = Awaited<ReturnType<ReturnType<typeof adaAsked>>>

const answering = (scene: AskedScene) => ({
  ClientId: scene.client.id,
  ChallengeName: 'NEW_PASSWORD_REQUIRED' as const,
  Session: scene.Session,
  ChallengeResponses: { USERNAME: scene.user.username, NEW_PASSWORD: nextPassword },
})

const responses = (scene: AskedScene, more: Readonly<Record<string, string>>) => ({
  ChallengeResponses: { ...answering(scene).ChallengeResponses, ...more },
})

/** How both operations refuse the answer to a challenge. */
const answered = {
  ...functionFails('PostAuthentication'),
  InvalidParameterException: [
    without('ChallengeName', "Value null at 'challengeName'"),
    { text: 'Missing required parameter USERNAME', bring: () => ({ ChallengeResponses: undefined }) },
    { text: 'Missing required parameter NEW_PASSWORD', bring: () => ({ ChallengeResponses: { USERNAME: 'ada' } }) },
    { text: 'Missing required parameter Session', bring: () => ({ Session: undefined }) },
  ],
  InvalidPasswordException: [
    {
      text: 'Password did not conform with policy: Password not long enough',
      bring: (scene) => responses(scene, { NEW_PASSWORD: 'Ab-1' }),
    },
  ],
  PasswordHistoryPolicyViolationException: [
    {
      text: 'Password has previously been used.',
      bring: async (scene) => {
        // A password from before the temporary one, in the history of a pool that keeps one.
        const { app, pool } = scene
        await resettle(scene, keepsHistory.pool)
        const set = (Password: string, Permanent: boolean) =>
          app.invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password, Permanent })
        await set(nextPassword, true)
        await set(aPassword, false)
        const { Session } = await app.invoke('InitiateAuth', {
          ClientId: scene.client.id,
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
      bring: async (scene) => {
        const { app, pool } = scene
        await app.aUser(pool, 'bob', { preferred_username: 'lovelace' })
        return responses(scene, { 'userAttributes.preferred_username': 'lovelace' })
      },
    },
  ],
  NotAuthorizedException: [
    ...secretHash('ChallengeResponses'),
    disabled,
    { text: 'Invalid session provided', bring: () => ({ Session: 'x'.repeat(40) }) },
    {
      text: 'Invalid session for the user.',
      bring: async (scene) => {
        await scene.app.aUser(scene.pool, 'bob')
        return responses(scene, { USERNAME: 'bob' })
      },
    },
    {
      text: 'Invalid session for the user.',
      bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool)).id }),
    },
    { text: 'Invalid session for the user.', bring: () => ({ ChallengeName: 'SMS_MFA' }) },
    {
      // Of another pool, whose Ada is somebody else.
      text: 'Invalid session for the user.',
      bring: async ({ app }) => {
        const { pool, client } = await inAliasPool(app)
        return { UserPoolId: pool.id, ClientId: client.id }
      },
    },
    { text: 'Invalid session for the user, session is expired.', bring: ({ app }) => app.clock.advance(180_000) },
    {
      text: 'Invalid session for the user, session can only be used once.',
      bring: async (scene) => {
        await scene.app.invoke('RespondToAuthChallenge', answering(scene))
      },
    },
  ],
  UserNotFoundException: [deleted],
  PasswordResetRequiredException: [resetRequired],
  UserNotConfirmedException: [unconfirmed],
} satisfies Record<string, readonly Case<AskedScene>[]>

export const auth = [
  rehearse('InitiateAuth', {
    scene: ada(),
    input: ({ client }) => ({ ClientId: client.id, ...asking('USER_PASSWORD_AUTH', byPassword) }),
    errors: {
      ...beginning,
      ResourceNotFoundException: [unknownClient],
      InvalidParameterException: [
        ...misshapen,
        { text: 'Initiate Auth method not supported', bring: () => asking('ADMIN_USER_PASSWORD_AUTH', byPassword) },
        { text: 'Initiate Auth method not supported', bring: () => asking('ADMIN_NO_SRP_AUTH', byPassword) },
      ],
      NotAuthorizedException: refused,
    },
  }),

  rehearse('AdminInitiateAuth', {
    scene: ada(),
    input: ({ pool, client }) => ({
      UserPoolId: pool.id,
      ClientId: client.id,
      ...asking('USER_PASSWORD_AUTH', byPassword),
    }),
    errors: {
      ...beginning,
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [
        ...misshapen,
        {
          text: 'Auth flow not enabled for this client',
          bring: async (scene) => ({
            ...(await opening('ALLOW_USER_SRP_AUTH')(scene)),
            ...asking('ADMIN_USER_PASSWORD_AUTH', byPassword),
          }),
        },
      ],
      NotAuthorizedException: refused,
    },
  }),

  rehearse('RespondToAuthChallenge', {
    scene: inAliasPool,
    input: answering,
    errors: { ...answered, ResourceNotFoundException: [unknownClient] },
  }),

  rehearse('AdminRespondToAuthChallenge', {
    scene: inAliasPool,
    input: (scene) => ({ UserPoolId: scene.pool.id, ...answering(scene) }),
    errors: { ...answered, ResourceNotFoundException: [unknownPool, unknownClient] },
  }),

  rehearse('GetTokensFromRefreshToken', {
    scene: adaSignedIn(),
    input: ({ client, RefreshToken }) => ({ ClientId: client.id, RefreshToken }),
    errors: {
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
          bring: ({ app }) => storeAnswers(app.storage.users, 'find', async () => undefined),
        },
      ],
      RefreshTokenReuseException: [
        {
          text: 'Refresh Token has already been used',
          bring: async ({ app, pool }: SignedInScene) => {
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

  rehearse('RevokeToken', {
    scene: adaSignedIn(),
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
]
