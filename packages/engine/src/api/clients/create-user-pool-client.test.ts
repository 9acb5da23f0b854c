import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { limits } from '../../limits/rules/quotas.ts'
import { createTestEngine } from '../../testing/index.ts'
import { clientSettingFailures } from '../../clients/setting-errors.ts'
import type { Failure } from '../../kernel/failure.ts'

type Settings = Partial<CreateUserPoolClientRequest>

const create = async (settings: Settings = {}, poolSettings: Partial<CreateUserPoolRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(poolSettings)
  const { UserPoolClient } = await engine.invoke('CreateUserPoolClient', {
    UserPoolId: pool.id,
    ClientName: 'demo',
    ...settings,
  })
  return { engine, pool, client: UserPoolClient! }
}

test('returns the defaults of the service, and nothing else', async () => {
  const { client, pool } = await create({ ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] })
  expect(client).toStrictEqual({
    UserPoolId: pool.id,
    ClientName: 'demo',
    ClientId: expect.stringMatching(/^[0-9a-v]{26}$/),
    LastModifiedDate: pool.createdAt / 1000,
    CreationDate: pool.createdAt / 1000,
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
  })
})

test('removes duplicates from lists', async () => {
  const { client } = await create({
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_SRP_AUTH'],
    CallbackURLs: ['https://a.test', 'https://b.test', 'https://a.test'],
    ReadAttributes: ['email', 'email'],
  })
  expect(client).toMatchObject({
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    CallbackURLs: ['https://a.test', 'https://b.test'],
    ReadAttributes: ['email'],
  })
})

test('returns the given settings', async () => {
  const settings: Settings = {
    RefreshTokenValidity: 60,
    AccessTokenValidity: 10,
    IdTokenValidity: 20,
    TokenValidityUnits: { RefreshToken: 'minutes', AccessToken: 'minutes', IdToken: 'minutes' },
    ReadAttributes: ['email', 'email_verified'],
    WriteAttributes: ['email'],
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    SupportedIdentityProviders: ['COGNITO'],
    CallbackURLs: ['com.example.app://callback', 'http://localhost:3000/', 'https://example.com/callback'],
    LogoutURLs: ['http://127.0.0.1:3000/', 'http://[::1]', 'https://example.com/bye'],
    DefaultRedirectURI: 'https://example.com/callback',
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['email', 'openid'],
    AllowedOAuthFlowsUserPoolClient: true,
    PreventUserExistenceErrors: 'ENABLED',
    EnableTokenRevocation: false,
    AuthSessionValidity: 15,
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
  }
  expect((await create(settings)).client).toMatchObject(settings)
})

test.each(['ENABLED', 'DISABLED'] as const)(
  'stores a grace period of 0 if the rotation, %s, has none',
  async (Feature) => {
    const { client } = await create({ RefreshTokenRotation: { Feature } })
    expect(client.RefreshTokenRotation).toEqual({ Feature, RetryGracePeriodSeconds: 0 })
  },
)

describe('a missing or zero refresh token validity means thirty days', () => {
  test.each([
    [undefined, 30],
    ['hours', 720],
    ['minutes', 43_200],
  ] as const)('in %s', async (unit, expected) => {
    const { client } = await create({ TokenValidityUnits: { RefreshToken: unit }, RefreshTokenValidity: 0 })
    expect(client.RefreshTokenValidity).toBe(expected)
  })
})

describe('a secret', () => {
  test('is generated on request and stored encrypted', async () => {
    const { client, engine } = await create({ GenerateSecret: true })
    expect(client.ClientSecret).toMatch(/^[0-9a-v]{51}$/)
    const stored = await engine.storage.clients.find(client.ClientId!)
    expect(JSON.stringify(stored)).not.toContain(client.ClientSecret)
  })

  test('can be given', async () => {
    const ClientSecret = 'a_secret_that_somebody_chose'
    expect((await create({ ClientSecret })).client.ClientSecret).toBe(ClientSecret)
  })
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(
    engine.invoke('CreateUserPoolClient', { UserPoolId: 'us-east-1_unknown', ClientName: 'demo' }),
  ).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

const url = 'https://example.com/'
const rejected: readonly (readonly [what: string, settings: Settings, failure: Failure])[] = [
  [
    'client_credentials without a secret',
    { AllowedOAuthFlows: ['client_credentials'] },
    clientSettingFailures.credentialsWithoutSecret(),
  ],
  [
    'client_credentials with other flows',
    { GenerateSecret: true, AllowedOAuthFlows: ['client_credentials', 'code'] },
    clientSettingFailures.credentialsAmongOthers(),
  ],
  [
    'a scope about users with client_credentials',
    { GenerateSecret: true, AllowedOAuthFlows: ['client_credentials'], AllowedOAuthScopes: ['openid'] },
    clientSettingFailures.userScopeWithCredentials('openid'),
  ],
  [
    'an undefined scope',
    { AllowedOAuthFlows: ['code'], AllowedOAuthScopes: ['shop/buy'] },
    clientSettingFailures.unknownScope('shop/buy'),
  ],
  [
    'OAuth without flows',
    { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthScopes: ['openid'] },
    clientSettingFailures.oauthWithoutFlowsOrScopes(),
  ],
  [
    'OAuth without scopes',
    { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ['code'] },
    clientSettingFailures.oauthWithoutFlowsOrScopes(),
  ],
  [
    'a callback over http',
    { CallbackURLs: ['http://example.com/'] },
    clientSettingFailures.urlOverHttp('http://example.com/'),
  ],
  [
    'a callback to a host that begins like localhost',
    { CallbackURLs: ['http://localhost.example.com/'] },
    clientSettingFailures.urlOverHttp('http://localhost.example.com/'),
  ],
  [
    'a callback to a host that begins like an address of this machine',
    { CallbackURLs: ['http://127.0.0.1.example.com/'] },
    clientSettingFailures.urlOverHttp('http://127.0.0.1.example.com/'),
  ],
  [
    'a callback with a fragment',
    { CallbackURLs: [`${url}#top`] },
    clientSettingFailures.urlWithFragment('https://example.com/#top'),
  ],
  ['an invalid sign-out URL', { LogoutURLs: ['bye'] }, clientSettingFailures.urlWithoutScheme('bye')],
  [
    'a default that is not a callback URL',
    { CallbackURLs: [url], DefaultRedirectURI: `${url}other` },
    clientSettingFailures.defaultRedirectNotListed(`${url}other`),
  ],
  [
    'flows of both namings',
    { ExplicitAuthFlows: ['USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    clientSettingFailures.mixedAuthFlows(),
  ],
  [
    'the refresh flow with rotation',
    { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'], RefreshTokenRotation: { Feature: 'ENABLED' } },
    clientSettingFailures.rotationWithRefreshFlow(),
  ],
  [
    'to read attributes that are not there',
    { ReadAttributes: ['custom:none'] },
    clientSettingFailures.invalidReadAttributes('creating'),
  ],
  [
    'to write attributes that are not there',
    { WriteAttributes: ['custom:none'] },
    clientSettingFailures.invalidWriteAttributes('creating'),
  ],
  [
    'to write what no client may write',
    { WriteAttributes: ['email_verified'] },
    clientSettingFailures.invalidWriteAttributes('creating'),
  ],
  [
    'a secret that is given and requested',
    { GenerateSecret: true, ClientSecret: 'a_secret_that_somebody_chose' },
    clientSettingFailures.twoSecrets(),
  ],
]

test.each(rejected)('rejects %s', async (_, settings, failure) => {
  await expect(create(settings)).rejects.toThrow(failure)
})

test('rejects identity providers that the pool does not have', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  await expect(engine.aClient(pool, { SupportedIdentityProviders: ['COGNITO', 'Google'] })).rejects.toThrow(
    clientSettingFailures.unknownProvider('Google', pool.id),
  )
})

test('rejects write attributes without those that the pool requires', async () => {
  const Schema = [{ Name: 'email', Required: true }]
  await expect(create({ WriteAttributes: ['name'] }, { Schema })).rejects.toThrow(
    clientSettingFailures.invalidWriteAttributes('creating'),
  )
  await expect(create({ WriteAttributes: ['email'] }, { Schema })).resolves.toBeDefined()
})

describe('token validity', () => {
  const minutes = { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' } as const
  test.each<Settings>([
    { AccessTokenValidity: 4, TokenValidityUnits: minutes, RefreshTokenValidity: 60 },
    { AccessTokenValidity: 1_441, TokenValidityUnits: minutes, RefreshTokenValidity: 6_000 },
    { AccessTokenValidity: 25 },
    { IdTokenValidity: 4, TokenValidityUnits: minutes, RefreshTokenValidity: 60 },
    { RefreshTokenValidity: 59, TokenValidityUnits: minutes },
    { RefreshTokenValidity: 3_651 },
  ])('is rejected out of range: %o', async (settings) => {
    await expect(create(settings)).rejects.toThrow(clientSettingFailures.tokenValidity())
  })

  test.each<Settings>([
    { AccessTokenValidity: 5, IdTokenValidity: 5, TokenValidityUnits: minutes, RefreshTokenValidity: 60 },
    { AccessTokenValidity: 1, TokenValidityUnits: { AccessToken: 'days' } },
    { RefreshTokenValidity: 3_650 },
  ])('is accepted at the ends of the range: %o', async (settings) => {
    expect((await create(settings)).client).toMatchObject(settings)
  })
})

test('rejects choice-based sign-in in a pool of the LITE tier', async () => {
  await expect(create({ ExplicitAuthFlows: ['ALLOW_USER_AUTH'] }, { UserPoolTier: 'LITE' })).rejects.toMatchObject({
    code: 'FeatureUnavailableInTierException',
  })
})

test('rejects more clients than the limit', async () => {
  const { engine, pool, client } = await create()
  const first = (await engine.storage.clients.find(client.ClientId!))!
  for (let index = 2; index < limits.clientsPerPool; index += 1) {
    await engine.storage.clients.insert({ ...first, id: `client${index}` })
  }
  await engine.aClient(pool)
  await expect(engine.aClient(pool)).rejects.toMatchObject({ code: 'LimitExceededException' })
})

test('fails when the generated id is taken', async () => {
  const { needs } = await createTestEngine()
  const engine = await createTestEngine({ random: { ...needs.random, text: (length: number) => '0'.repeat(length) } })
  const pool = await engine.aPool()
  await engine.aClient(pool)
  await expect(engine.aClient(pool)).rejects.toMatchObject({ code: 'InternalErrorException' })
})
