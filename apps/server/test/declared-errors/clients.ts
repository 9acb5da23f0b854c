import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { unknownClient, unknownPool, without } from './shared-cases.ts'
import { aClient, aPool, type ClientFixture } from './fixtures.ts'
import { changePoolSettings, storeResponses } from './mutations.ts'

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noClient = without('ClientId', "Value at 'clientId'")
const unknownScope = { text: 'Invalid scope requested: shop/buy', bring: () => ({ AllowedOAuthScopes: ['shop/buy'] }) }
const inLite = {
  text: 'The following feature is not available for the LITE pricing tier configured: ALLOW_USER_AUTH',
  bring: async (fixture: Parameters<typeof changePoolSettings>[0]) => {
    await changePoolSettings(fixture, { UserPoolTier: 'LITE' })
    return { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] }
  },
}

/** A client with a generated secret. */
const aConfidentialClient = aClient({ client: { GenerateSecret: true } })

const ofClient = ({ pool, client }: ClientFixture) => ({ UserPoolId: pool.id, ClientId: client.id })

/** What administrators do to the secrets of one client. */
const onSecrets = {
  ResourceNotFoundException: [unknownPool, unknownClient],
  InvalidParameterException: [noPool, noClient],
}

export const clients = [
  defineCases('AddUserPoolClientSecret', {
    fixture: aConfidentialClient,
    input: ofClient,
    errors: {
      ...onSecrets,
      InvalidParameterException: [
        ...onSecrets.InvalidParameterException,
        {
          text: "1 validation error detected: Value at 'clientSecret' failed to satisfy constraint: Member must have length greater than or equal to 24",
          bring: () => ({ ClientSecret: 'abcdefghijklmnopqrstuvw' }),
        },
        {
          text: 'User pool client secret not enabled. Cannot create new secret.',
          bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool)).id }),
        },
      ],
      LimitExceededException: [
        {
          text: 'Client secrets cannot exceed limit of 2 secrets.',
          bring: async (fixture) => {
            await fixture.app.invoke('AddUserPoolClientSecret', ofClient(fixture))
          },
        },
      ],
    },
  }),

  defineCases('ListUserPoolClientSecrets', {
    fixture: aConfidentialClient,
    input: ofClient,
    errors: {
      ...onSecrets,
      InvalidParameterException: [
        ...onSecrets.InvalidParameterException,
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('DeleteUserPoolClientSecret', {
    fixture: async (app: TestApp) => {
      const fixture = await aConfidentialClient(app)
      await app.invoke('AddUserPoolClientSecret', ofClient(fixture))
      return fixture
    },
    input: (fixture) => ({ ...ofClient(fixture), ClientSecretId: fixture.client.secrets[0]?.id ?? '' }),
    errors: {
      ...onSecrets,
      ResourceNotFoundException: [
        ...onSecrets.ResourceNotFoundException,
        { text: 'Client secret does not exist', bring: () => ({ ClientSecretId: 'unknown' }) },
      ],
      InvalidParameterException: [
        ...onSecrets.InvalidParameterException,
        {
          text: 'Cannot delete the only client secret.',
          bring: async ({ app, pool }) => {
            const client = await app.aClient(pool, { GenerateSecret: true })
            return { ClientId: client.id, ClientSecretId: client.secrets[0]?.id }
          },
        },
      ],
    },
  }),

  defineCases('CreateUserPoolClient', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id, ClientName: 'app' }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        {
          text: ({ UserPoolId }) => `The provider Google does not exist for User Pool ${String(UserPoolId)}.`,
          bring: () => ({ SupportedIdentityProviders: ['Google'] }),
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of user pool clients exceeded',
          bring: ({ app }) => storeResponses(app.storage.clients, 'insertWithin', async () => 'full'),
        },
      ],
      ScopeDoesNotExistException: [unknownScope],
      InvalidOAuthFlowException: [
        {
          text: 'client_credentials flow can not be selected if client does not have a client secret.',
          bring: () => ({ AllowedOAuthFlows: ['client_credentials'] }),
        },
        {
          text: 'openid is not supported with client_credentials flow',
          bring: () => ({
            GenerateSecret: true,
            AllowedOAuthFlows: ['client_credentials'],
            AllowedOAuthScopes: ['openid'],
          }),
        },
      ],
      FeatureUnavailableInTierException: [inLite],
    },
  }),

  defineCases('DeleteUserPoolClient', {
    fixture: aClient(),
    input: ({ pool, client }) => ({ UserPoolId: pool.id, ClientId: client.id }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [noPool, noClient],
    },
  }),

  defineCases('DescribeUserPoolClient', {
    fixture: aClient(),
    input: ({ pool, client }) => ({ UserPoolId: pool.id, ClientId: client.id }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [noPool, noClient],
    },
  }),

  defineCases('ListUserPoolClients', {
    fixture: aClient(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('UpdateUserPoolClient', {
    fixture: aClient(),
    input: ({ pool, client }) => ({ UserPoolId: pool.id, ClientId: client.id }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [
        noClient,
        { text: 'Invalid range for token validity.', bring: () => ({ AccessTokenValidity: 25 }) },
      ],
      ConcurrentModificationException: [
        {
          text: 'The client was changed by another request. Please try again.',
          bring: ({ app }) => storeResponses(app.storage.clients, 'save', async () => 'stale'),
        },
      ],
      ScopeDoesNotExistException: [unknownScope],
      InvalidOAuthFlowException: [
        {
          text: 'client_credentials flow can not be selected if client does not have a client secret.',
          bring: () => ({ AllowedOAuthFlows: ['client_credentials'] }),
        },
      ],
      FeatureUnavailableInTierException: [inLite],
    },
  }),
]
