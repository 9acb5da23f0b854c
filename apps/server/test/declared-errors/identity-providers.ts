import { samlMetadata } from '@poolhouse/engine/testing'
import type { TestApp } from '../../conformance/test-app.ts'
import { type Case, defineCases } from './define-case.ts'
import { ada, aPool, type PoolFixture } from './fixtures.ts'
import { storeResponses } from './mutations.ts'
import { unknownPool, without } from './shared-cases.ts'

const details = { client_id: 'shop', client_secret: 'hush', authorize_scopes: 'openid' }
const oidc = { ...details, oidc_issuer: 'https://idp.example.com', attributes_request_method: 'GET' }

const ofGoogle = ({ pool }: PoolFixture) => ({ UserPoolId: pool.id, ProviderName: 'Google' })
const google = (fixture: PoolFixture) => ({
  ...ofGoogle(fixture),
  ProviderType: 'Google' as const,
  ProviderDetails: details,
})

const withGoogle =
  <Fixture extends PoolFixture>(open: (app: TestApp) => Promise<Fixture>) =>
  async (app: TestApp): Promise<Fixture> => {
    const fixture = await open(app)
    await app.invoke('CreateIdentityProvider', { ...google(fixture), IdpIdentifiers: ['shop'] })
    return fixture
  }

const aGoogle = withGoogle(aPool())
const adaAndGoogle = withGoogle(ada())

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noName = without('ProviderName', "Value null at 'providerName'")
const invalid = (text: string, members: object): Case<unknown> => ({ text, bring: () => members })
const named = (ProviderName: string, ProviderType: string, ProviderDetails: object) => ({
  ProviderName,
  ProviderType,
  ProviderDetails,
})

const socialIncomplete = 'clientId, clientSecret and authorizeScopes are all required idp details.'
const badProvider = [
  invalid(
    "1 validation error detected: Value 'NotARealType' at 'providerType' failed to satisfy constraint: Member must satisfy enum value set: [Facebook, SAML, SignInWithApple, LoginWithAmazon, OIDC, Google]",
    { ProviderType: 'NotARealType' },
  ),
  invalid(
    `1 validation error detected: Value '${'x'.repeat(33)}' at 'providerName' failed to satisfy constraint: Member must have length less than or equal to 32`,
    { ProviderName: 'x'.repeat(33) },
  ),
  invalid(
    String.raw`1 validation error detected: Value 'ab' at 'providerName' failed to satisfy constraint: Member must satisfy regular expression pattern: [^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`,
    { ProviderName: 'ab' },
  ),
  invalid('Provider MyGoogle cannot be of type Google.', { ProviderName: 'MyGoogle' }),
  invalid(socialIncomplete, { ProviderDetails: { client_id: 'shop' } }),
  invalid(
    'clientId, privateKey, teamId, and keyId are all required idp details.',
    named('SignInWithApple', 'SignInWithApple', details),
  ),
  invalid(
    'clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.',
    named('corp', 'OIDC', details),
  ),
  invalid(
    "1 validation error detected: Value 'PUT' at 'providerConfiguration.oidcConfig.attributesRequestMethod' failed to satisfy constraint: Member must satisfy enum value set: [POST, GET]",
    named('corp', 'OIDC', { ...oidc, attributes_request_method: 'PUT' }),
  ),
  invalid('OIDC endpoint must start with https://', named('corp', 'OIDC', { ...oidc, oidc_issuer: 'http://idp.test' })),
  invalid('At least one of the MetadataURL or MetadataFile should be provided.', named('corp', 'SAML', {})),
  invalid(
    'Only one of the MetadataURL or MetadataFile should be provided.',
    named('corp', 'SAML', { MetadataURL: 'https://idp.example.com', MetadataFile: samlMetadata() }),
  ),
  invalid('Unable to unmarshall metadata', named('corp', 'SAML', { MetadataFile: 'no' })),
  invalid(
    'No SingleSignOn Http redirect binding location found in metadata.',
    named('corp', 'SAML', { MetadataFile: samlMetadata({ signOn: '' }) }),
  ),
  invalid('IDPInit must be true or false.', named('corp', 'SAML', { MetadataFile: samlMetadata(), IDPInit: 'yes' })),
  invalid(
    'RequestSigningAlgorithm must be rsa-sha256.',
    named('corp', 'SAML', { MetadataFile: samlMetadata(), RequestSigningAlgorithm: 'rsa-sha1' }),
  ),
]

/** Faults in what both creation and update take. */
const badSettings = [
  invalid('AttributeMapping contains invalid mapping: [custom:nope]', { AttributeMapping: { 'custom:nope': 'x' } }),
  invalid('AcrMapping is only supported for OIDC identity providers.', { AcrMapping: { Level1: 'urn:one' } }),
  invalid('The identifier a is listed more than once.', { IdpIdentifiers: ['a', 'a'] }),
]

const notDescribed: Case<unknown> = {
  text: ({ UserPoolId }) => `Identity provider nope for tenantId ${String(UserPoolId)} does not exist.`,
  bring: () => ({ ProviderName: 'nope' }),
}
const notFound: Case<unknown> = {
  text: ({ UserPoolId }) => `Identity provider nope in User Pool ${String(UserPoolId)} does not exist.`,
  bring: () => ({ ProviderName: 'nope' }),
}

const subject = { ProviderName: 'Google', ProviderAttributeName: 'Cognito_Subject', ProviderAttributeValue: '123' }
const local = { ProviderName: 'Cognito', ProviderAttributeValue: 'ada' }
const linkGoogle = async ({ app, pool }: PoolFixture, value = '123', to = 'ada') => {
  await app.invoke('AdminLinkProviderForUser', {
    UserPoolId: pool.id,
    DestinationUser: { ...local, ProviderAttributeValue: to },
    SourceUser: { ...subject, ProviderAttributeValue: value },
  })
}
const notLinked = "Account isn't linked to anyone else, verify that the account has been linked"

export const identityProviders = [
  defineCases('CreateIdentityProvider', {
    fixture: aPool(),
    input: google,
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [noPool, noName, ...badProvider, ...badSettings],
      DuplicateProviderException: [
        {
          text: ({ UserPoolId }) => `Google already exists for tenant ${String(UserPoolId)}.`,
          bring: async (fixture) => {
            await fixture.app.invoke('CreateIdentityProvider', google(fixture))
          },
        },
        {
          text: ({ UserPoolId }) => `Identifier shop already exists for tenant ${String(UserPoolId)}.`,
          bring: async (fixture) => {
            await fixture.app.invoke('CreateIdentityProvider', { ...google(fixture), IdpIdentifiers: ['shop'] })
            return { ...named('corp', 'SAML', { MetadataFile: samlMetadata() }), IdpIdentifiers: ['shop'] }
          },
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of identity providers exceeded',
          bring: ({ app }) => storeResponses(app.storage.identityProviders, 'insertWithin', async () => 'full'),
        },
      ],
    },
  }),

  defineCases('DeleteIdentityProvider', {
    fixture: aGoogle,
    input: ofGoogle,
    errors: { ResourceNotFoundException: [unknownPool, notFound], InvalidParameterException: [noPool, noName] },
  }),

  defineCases('DescribeIdentityProvider', {
    fixture: aGoogle,
    input: ofGoogle,
    errors: { ResourceNotFoundException: [unknownPool, notDescribed], InvalidParameterException: [noPool, noName] },
  }),

  defineCases('GetIdentityProviderByIdentifier', {
    fixture: aGoogle,
    input: ({ pool }) => ({ UserPoolId: pool.id, IdpIdentifier: 'shop' }),
    errors: {
      ResourceNotFoundException: [
        unknownPool,
        {
          text: ({ UserPoolId }) =>
            `Identity provider with identifier Google in User Pool ${String(UserPoolId)} does not exist.`,
          bring: () => ({ IdpIdentifier: 'Google' }),
        },
      ],
      InvalidParameterException: [noPool, without('IdpIdentifier', "Value null at 'idpIdentifier'")],
    },
  }),

  defineCases('GetSigningCertificate', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: { ResourceNotFoundException: [unknownPool], InvalidParameterException: [noPool] },
  }),

  defineCases('ListIdentityProviders', {
    fixture: aGoogle,
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        invalid(
          "1 validation error detected: Value '61' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 60",
          { MaxResults: 61 },
        ),
        invalid('Invalid pagination token given.', { NextToken: 'forged' }),
      ],
    },
  }),

  defineCases('UpdateIdentityProvider', {
    fixture: aGoogle,
    input: ofGoogle,
    errors: {
      ResourceNotFoundException: [unknownPool, notFound],
      InvalidParameterException: [
        noPool,
        noName,
        invalid(socialIncomplete, { ProviderDetails: {} }),
        ...badSettings,
        {
          text: ({ UserPoolId }) => `Identifier taken already exists for tenant ${String(UserPoolId)}.`,
          bring: async ({ app, pool }) => {
            const ProviderDetails = { MetadataFile: samlMetadata() }
            const other = { UserPoolId: pool.id, ProviderName: 'corp', ProviderType: 'SAML' as const, ProviderDetails }
            await app.invoke('CreateIdentityProvider', { ...other, IdpIdentifiers: ['taken'] })
            return { IdpIdentifiers: ['taken'] }
          },
        },
      ],
      ConcurrentModificationException: [
        {
          text: 'Only one request to update identity provider can be processed at a time.',
          bring: ({ app }) => storeResponses(app.storage.identityProviders, 'save', async () => 'stale'),
        },
      ],
    },
  }),

  defineCases('AdminLinkProviderForUser', {
    fixture: adaAndGoogle,
    input: ({ pool }) => ({ UserPoolId: pool.id, DestinationUser: local, SourceUser: subject }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        invalid('SourceUser.ProviderName is required.', { SourceUser: {} }),
        invalid('DestinationUser.ProviderAttributeValue is required.', { DestinationUser: {} }),
        invalid(
          'Invalid SourceUser: Cognito users with a username/password may not be passed in as a SourceUser, only as a DestinationUser',
          { SourceUser: local },
        ),
        {
          text: ({ UserPoolId }) => `The provider Facebook does not exist for User Pool ${String(UserPoolId)}.`,
          bring: () => ({ SourceUser: { ...subject, ProviderName: 'Facebook' } }),
        },
        invalid(
          'Invalid SourceUser: ProviderAttributeName email is neither Cognito_Subject nor an attribute that the provider maps.',
          { SourceUser: { ...subject, ProviderAttributeName: 'email' } },
        ),
        invalid('Invalid SourceUser: provider name, attribute name and value have more than 128 characters.', {
          SourceUser: { ...subject, ProviderAttributeValue: 'x'.repeat(120) },
        }),
        { text: 'SourceUser is already linked to DestinationUser', bring: (fixture) => linkGoogle(fixture) },
      ],
      UserNotFoundException: [
        invalid('User does not exist.', { DestinationUser: { ...local, ProviderAttributeValue: 'nobody' } }),
      ],
      AliasExistsException: [
        {
          text: 'Source identity is already linked to a user in this user pool',
          bring: async (fixture) => {
            await fixture.app.aUser(fixture.pool, 'bob')
            await linkGoogle(fixture, '123', 'bob')
          },
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of linked identities exceeded',
          bring: async (fixture) => {
            for (const value of ['1', '2', '3', '4', '5']) await linkGoogle(fixture, value)
          },
        },
      ],
    },
  }),

  defineCases('AdminDisableProviderForUser', {
    fixture: async (app: TestApp) => {
      const fixture = await adaAndGoogle(app)
      await linkGoogle(fixture)
      return fixture
    },
    input: ({ pool }) => ({ UserPoolId: pool.id, User: subject }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        invalid('User.ProviderAttributeName is required.', {
          User: { ...subject, ProviderAttributeName: undefined },
        }),
        invalid(notLinked, { User: { ...subject, ProviderAttributeValue: 'Google_123' } }),
      ],
      UserNotFoundException: [
        invalid('User does not exist.', { User: { ...local, ProviderAttributeValue: 'nobody' } }),
      ],
    },
  }),
]
