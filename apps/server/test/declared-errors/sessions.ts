import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { aClient, adaSignedIn, aPool, type PoolFixture, type SignedInFixture } from './fixtures.ts'
import { storeResponses } from './mutations.ts'
import { badTokens, deleted, holderFails, unknownClient, unknownPool, unknownUser, without } from './shared-cases.ts'

const enable = ({ app, pool }: PoolFixture) =>
  app.invoke('SetUserPoolSessionConfiguration', {
    UserPoolId: pool.id,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 20 },
  })

/** An app client of a pool that tracks sessions. */
const trackedClient = async (app: TestApp) => {
  const fixture = await aClient()(app)
  await enable(fixture)
  return fixture
}

/** Ada, signed in, with another session. */
const adaTracked = async (app: TestApp): Promise<SignedInFixture & { readonly SessionId: string }> => {
  const fixture = await adaSignedIn()(app)
  await enable(fixture)
  await app.signIn(fixture.client, 'ada')
  const { Sessions } = await app.invoke('ListUserSessions', { AccessToken: fixture.AccessToken })
  return { ...fixture, SessionId: Sessions?.[0]?.SessionId ?? '' }
}

const noToken = without('AccessToken', "Value at 'accessToken'")
const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noName = without('Username', "Value at 'username'")
const noClient = without('ClientId', "Value at 'clientId'")
const byToken = { ...holderFails, UserNotFoundException: [deleted], NotAuthorizedException: badTokens }

const unknownSession = `tkn${'0'.repeat(25)}`
const noSuchSession = {
  text: `Session ${unknownSession} does not exist.`,
  bring: () => ({ SessionId: unknownSession }),
}
const badSession = {
  text: `1 validation error detected: Value 'abc${'0'.repeat(25)}' at 'sessionId' failed to satisfy constraint: Member must satisfy regular expression pattern: (tkn|sso)[0-9a-z]{25}`,
  bring: () => ({ SessionId: `abc${'0'.repeat(25)}` }),
}
const lite = {
  text: 'The following feature is not available for the LITE pricing tier configured: User Session Tracking',
  bring: async ({ app, pool }: PoolFixture) => {
    await app.invoke('UpdateUserPool', { UserPoolId: pool.id, UserPoolTier: 'LITE' })
  },
}

export const sessions = [
  defineCases('GetUserPoolSessionConfiguration', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: { ResourceNotFoundException: [unknownPool], InvalidParameterException: [noPool] },
  }),

  defineCases('SetUserPoolSessionConfiguration', {
    fixture: aPool(),
    input: ({ pool }) => ({
      UserPoolId: pool.id,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 20 },
    }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        {
          text: "1 validation error detected: Value '101' at 'tokenSession.maxPerUser' failed to satisfy constraint: Member must have value less than or equal to 100",
          bring: () => ({ TokenSession: { MaxPerUser: 101 } }),
        },
        {
          text: "1 validation error detected: Value '0' at 'tokenSession.maxPerUser' failed to satisfy constraint: Member must have value greater than or equal to 1",
          bring: () => ({ TokenSession: { MaxPerUser: 0 } }),
        },
      ],
      FeatureUnavailableInTierException: [lite],
      ConcurrentModificationException: [
        {
          text: 'The user pool was changed by another request. Please try again.',
          bring: ({ app }) => storeResponses(app.storage.pools, 'save', async () => 'stale'),
        },
      ],
    },
  }),

  defineCases('GetUserPoolClientSessionConfiguration', {
    fixture: aClient(),
    input: ({ pool, client }) => ({ UserPoolId: pool.id, ClientId: client.id }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [noPool, noClient],
    },
  }),

  defineCases('SetUserPoolClientSessionConfiguration', {
    fixture: trackedClient,
    input: ({ pool, client }) => ({
      UserPoolId: pool.id,
      ClientId: client.id,
      SSOSession: { MaxValidityMinutes: 30 },
    }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [
        noPool,
        noClient,
        {
          text: "1 validation error detected: Value '129601' at 'sSOSession.maxValidityMinutes' failed to satisfy constraint: Member must have value less than or equal to 129600",
          bring: () => ({ SSOSession: { MaxValidityMinutes: 129_601 } }),
        },
        {
          text: 'User session tracking is not enabled for the user pool.',
          bring: async ({ app, pool }) => {
            await app.invoke('SetUserPoolSessionConfiguration', {
              UserPoolId: pool.id,
              UserSessionTracking: 'DISABLED',
              TokenSession: { MaxPerUser: 20 },
            })
          },
        },
      ],
      FeatureUnavailableInTierException: [lite],
      ConcurrentModificationException: [
        {
          text: 'The app client was changed by another request. Please try again.',
          bring: ({ app }) => storeResponses(app.storage.clients, 'save', async () => 'stale'),
        },
      ],
    },
  }),

  defineCases('ListUserSessions', {
    fixture: adaTracked,
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: { ...byToken, InvalidParameterException: [noToken] },
  }),

  defineCases('RevokeUserSession', {
    fixture: adaTracked,
    input: ({ AccessToken, SessionId }) => ({ AccessToken, SessionId }),
    errors: {
      ...byToken,
      ResourceNotFoundException: [noSuchSession],
      InvalidParameterException: [
        noToken,
        badSession,
        {
          text: 'The current session cannot be revoked. Use GlobalSignOut or RevokeToken instead.',
          bring: async ({ app, client }) => {
            const { AccessToken } = await app.signIn(client, 'ada')
            const { Sessions = [] } = await app.invoke('ListUserSessions', { AccessToken })
            const current = Sessions.find(({ IsCurrentSession }) => IsCurrentSession)
            return { AccessToken, SessionId: current?.SessionId }
          },
        },
      ],
    },
  }),

  defineCases('AdminListUserSessions', {
    fixture: adaTracked,
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noPool, noName],
    },
  }),

  defineCases('AdminRevokeUserSession', {
    fixture: adaTracked,
    input: ({ pool, SessionId }) => ({ UserPoolId: pool.id, Username: 'ada', SessionId }),
    errors: {
      ResourceNotFoundException: [unknownPool, noSuchSession],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noPool, noName, badSession],
    },
  }),
]
