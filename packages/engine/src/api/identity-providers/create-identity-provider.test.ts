import type { CreateIdentityProviderRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { samlMetadata } from '../../testing/saml-metadata.ts'
import { detailFailures, providerFailures } from '../../identity-providers/errors.ts'
import { empty } from '../../testing/empty.ts'

const google = { client_id: 'shop', client_secret: 'hush', authorize_scopes: 'openid email' }
const oidc = {
  client_id: 'shop',
  client_secret: 'hush',
  authorize_scopes: 'openid',
  oidc_issuer: 'https://idp.example.com',
  attributes_request_method: 'GET',
}
const endpoints = {
  authorize_url: 'https://idp.example.com/authorize',
  token_url: 'https://idp.example.com/token',
  attributes_url: 'https://idp.example.com/me',
  jwks_uri: 'https://idp.example.com/keys',
}

const withPool = async (options: Parameters<typeof createTestEngine>[0] = {}) => {
  const engine = await createTestEngine(options)
  const pool = await engine.aPool()
  const create = async (
    ProviderName: string,
    ProviderType: CreateIdentityProviderRequest['ProviderType'],
    ProviderDetails: Record<string, string>,
    more: Partial<CreateIdentityProviderRequest> = {},
  ) => {
    const request = { UserPoolId: pool.id, ProviderName, ProviderType, ProviderDetails, ...more }
    return (await engine.invoke('CreateIdentityProvider', request)).IdentityProvider
  }
  const read = async (ProviderName: string) =>
    (await engine.invoke('DescribeIdentityProvider', { UserPoolId: pool.id, ProviderName })).IdentityProvider
  return { ...engine, pool, create, read }
}

test('adds the details that the service adds, and returns identifiers only if given', async () => {
  const { pool, create, read, clock } = await withPool()
  const created = await create('Google', 'Google', google)
  expect(created).toStrictEqual({
    UserPoolId: pool.id,
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: {
      ...google,
      attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
      attributes_url_add_attributes: 'true',
      authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
      oidc_issuer: 'https://accounts.google.com',
      token_request_method: 'POST',
      token_url: 'https://www.googleapis.com/oauth2/v4/token',
    },
    AttributeMapping: { username: 'sub' },
    LastModifiedDate: clock.now() / 1000,
    CreationDate: clock.now() / 1000,
  })
  expect(await read('Google')).toStrictEqual({ ...created, IdpIdentifiers: [] })
  const saml = await create('corp', 'SAML', { MetadataFile: samlMetadata() }, { IdpIdentifiers: [] })
  expect(saml.IdpIdentifiers).toEqual([])
})

test('adds the endpoints of other social providers, and hides the key of Apple', async () => {
  const { create } = await withPool()
  expect((await create('Facebook', 'Facebook', { ...google, api_version: 'v21.0' })).ProviderDetails).toStrictEqual({
    ...google,
    api_version: 'v21.0',
    attributes_url: 'https://graph.facebook.com/v21.0/me?fields=',
    attributes_url_add_attributes: 'true',
    authorize_url: 'https://www.facebook.com/v21.0/dialog/oauth',
    token_request_method: 'GET',
    token_url: 'https://graph.facebook.com/v21.0/oauth/access_token',
  })
  expect(await create('LoginWithAmazon', 'LoginWithAmazon', google)).toMatchObject({
    ProviderDetails: { attributes_url: 'https://api.amazon.com/user/profile', attributes_url_add_attributes: 'false' },
    AttributeMapping: { username: 'user_id' },
  })
  const key = { client_id: 'shop', team_id: 'team', key_id: 'key' }
  expect(
    (await create('SignInWithApple', 'SignInWithApple', { ...key, private_key: 'hush' })).ProviderDetails,
  ).toStrictEqual({
    ...key,
    attributes_url_add_attributes: 'false',
    authorize_url: 'https://appleid.apple.com/auth/authorize',
    oidc_issuer: 'https://appleid.apple.com',
    token_request_method: 'POST',
    token_url: 'https://appleid.apple.com/auth/token',
  })
})

test('stores secrets encrypted', async () => {
  const { create, storage, pool } = await withPool()
  await create('Google', 'Google', google)
  await create('SignInWithApple', 'SignInWithApple', { client_id: 'a', team_id: 'b', key_id: 'c', private_key: 'hush' })
  const { items } = await storage.identityProviders.list(pool.id, { limit: 9 })
  expect(JSON.stringify(items)).not.toContain('hush')
})

describe('OIDC', () => {
  const discovery = 'https://idp.example.com/.well-known/openid-configuration'
  const published = {
    issuer: 'https://idp.example.com',
    authorization_endpoint: endpoints.authorize_url,
    token_endpoint: endpoints.token_url,
    userinfo_endpoint: endpoints.attributes_url,
    jwks_uri: endpoints.jwks_uri,
  }

  test('reads the discovery document, and does not return its endpoints', async () => {
    const { create, documents, storage, pool } = await withPool()
    documents.set(discovery, JSON.stringify(published))
    expect(await create('corp', 'OIDC', oidc)).toMatchObject({
      ProviderDetails: { ...oidc, attributes_url_add_attributes: 'false' },
      AttributeMapping: { username: 'sub' },
    })
    expect((await storage.identityProviders.find(pool.id, 'corp'))?.discovered).toMatchObject({
      authorizeUrl: endpoints.authorize_url,
      keysUrl: endpoints.jwks_uri,
    })
  })

  test('accepts a provider that cannot be reached if the server allows it', async () => {
    const { create, storage, pool, documents } = await withPool({ environment: { acceptsUnreachableIssuers: true } })
    expect(await create('corp', 'OIDC', oidc)).toMatchObject({ AttributeMapping: { username: 'sub' } })
    expect(await storage.identityProviders.find(pool.id, 'corp')).not.toHaveProperty('discovered')
    documents.set(discovery, { kind: 'rejected', status: 404 })
    await expect(create('other', 'OIDC', oidc)).rejects.toMatchObject({ code: 'InvalidParameterException' })
  })

  test('needs no discovery document if all endpoints are given', async () => {
    const { create, documents } = await withPool()
    const { ProviderDetails } = await create('corp', 'OIDC', { ...oidc, ...endpoints }, { AttributeMapping: {} })
    expect(ProviderDetails).toStrictEqual({ ...oidc, ...endpoints, attributes_url_add_attributes: 'false' })
    expect(documents.requestedUrls).toEqual([])
  })

  test.each([
    ['no response', undefined, 'the host is unknown'],
    ['a status', { kind: 'rejected', status: 404 } as const, 'status code 404'],
    ['no JSON', 'no', 'its document is of another issuer'],
    [
      'another issuer',
      JSON.stringify({ ...published, issuer: 'https://evil.example' }),
      'its document is of another issuer',
    ],
    [
      'plain http',
      JSON.stringify({ ...published, token_endpoint: 'http://idp.example.com/' }),
      'its document has no https token_endpoint',
    ],
  ])('rejects %s', async (_, document, reason) => {
    const { create, documents } = await withPool()
    if (document) documents.set(discovery, document)
    await expect(create('corp', 'OIDC', oidc)).rejects.toThrow(detailFailures.discovery(discovery, reason))
  })
})

describe('SAML', () => {
  test('adds the addresses of the metadata, and the encryption certificate of the pool', async () => {
    const { create, read, documents } = await withPool()
    const MetadataURL = 'https://idp.example.com/metadata'
    documents.set(MetadataURL, samlMetadata({ signOut: 'https://idp.example.com/slo' }))
    const created = await create('corp', 'SAML', { MetadataURL })
    expect(created).toMatchObject({
      ProviderDetails: {
        ActiveEncryptionCertificate: expect.stringMatching(/^MII/),
        EncryptedResponses: 'false',
        MetadataURL,
        SLORedirectBindingURI: 'https://idp.example.com/slo',
        SSORedirectBindingURI: 'https://idp.example.com/sso',
      },
      AttributeMapping: empty,
    })
    expect(await read('corp')).toStrictEqual({ ...created, IdpIdentifiers: [] })
    const second = await create('other', 'SAML', { MetadataFile: samlMetadata() })
    expect(second.ProviderDetails?.['ActiveEncryptionCertificate']).toBe(
      created.ProviderDetails?.['ActiveEncryptionCertificate'],
    )
  })

  test('rejects the encryption certificate, which is read-only', async () => {
    const { create } = await withPool()
    const details = { MetadataFile: samlMetadata(), ActiveEncryptionCertificate: 'MII' }
    await expect(create('corp', 'SAML', details)).rejects.toThrow(
      detailFailures.invalidKey('ActiveEncryptionCertificate'),
    )
  })

  test('rejects metadata that cannot be read', async () => {
    const { create, documents } = await withPool()
    const MetadataURL = 'https://idp.example.com/metadata'
    await expect(create('corp', 'SAML', { MetadataURL })).rejects.toMatchObject({ code: 'InvalidParameterException' })
    documents.set(MetadataURL, { kind: 'rejected', status: 404 })
    await expect(create('corp', 'SAML', { MetadataURL })).rejects.toThrow(
      detailFailures.metadataStatus(404, MetadataURL),
    )
    await expect(create('corp', 'SAML', { MetadataFile: 'no' })).rejects.toThrow(detailFailures.notMetadata())
  })
})

test.each([
  ['Google', { AttributeMapping: { email: 'email' } }, { email: 'email', username: 'sub' }],
  ['Google', { AttributeMapping: {} }, { username: 'sub' }],
  ['SAML', { AttributeMapping: { email: 'mail' } }, { email: 'mail' }],
] as const)('%s maps %j like the service', async (type, more, mapping) => {
  const { create } = await withPool()
  const details = type === 'SAML' ? { MetadataFile: samlMetadata() } : google
  expect((await create(type, type, details, more)).AttributeMapping).toStrictEqual(mapping)
})

test.each([
  ['Google', { 'custom:x': 'x', email: 'email', sub: 'sub' }, ['custom:x', 'sub']],
  ['Google', { username: 'email' }, ['username']],
  ['SAML', { username: 'id' }, ['username']],
] as const)('%s rejects the mapping %j', async (type, AttributeMapping, names) => {
  const { create } = await withPool()
  const details = type === 'SAML' ? { MetadataFile: samlMetadata() } : google
  await expect(create(type, type, details, { AttributeMapping })).rejects.toThrow(
    providerFailures.unknownAttributes(names),
  )
})

test('creates the group of its users, unless it exists', async () => {
  const { invoke, pool, create } = await withPool()
  await create('Google', 'Google', google)
  const { Groups } = await invoke('ListGroups', { UserPoolId: pool.id })
  expect(Groups).toMatchObject([
    {
      GroupName: `${pool.id}_Google`,
      Description: 'Autogenerated group for users who sign in using Google',
    },
  ])
})

test('of concurrent requests for a name or an identifier, one succeeds', async () => {
  const { create, invoke, pool } = await withPool()
  const details = { MetadataFile: samlMetadata() }
  const byName = await Promise.allSettled(
    ['a', 'b', 'c'].map((id) => create('corp', 'SAML', details, { IdpIdentifiers: [id] })),
  )
  expect(byName.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  const byIdentifier = await Promise.allSettled(
    ['one', 'two', 'three'].map((name) => create(name, 'SAML', details, { IdpIdentifiers: ['shared', name] })),
  )
  expect(byIdentifier.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  const found = await invoke('GetIdentityProviderByIdentifier', { UserPoolId: pool.id, IdpIdentifier: 'shared' })
  expect(found.IdentityProvider.IdpIdentifiers).toContain('shared')
  // The identifiers of rejected requests are free.
  await create('four', 'SAML', details, {
    IdpIdentifiers: ['one', 'two', 'three'].filter((name) => name !== found.IdentityProvider.ProviderName),
  })
})
