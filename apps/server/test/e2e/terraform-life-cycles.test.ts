import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { samlMetadata } from '@poolhouse/engine/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { usePoolhouse } from '../support/poolhouse.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The calls of Terraform's provider for a resource: it creates it, reads it, sends all arguments again when one changes,
 * reads it after each change, and deletes it. A member that comes back different from its argument is drift. The provider
 * itself runs in terraform.slow.test.ts.
 */
interface LifeCycle {
  readonly resource: string
  /** The operations, without their suffix `Command`. */
  readonly create: string
  readonly read: string
  readonly update: string
  readonly delete: string
  /** The member of responses with the resource; undefined: the response itself. */
  readonly at?: string
  /** What identifies the resource beside its pool; a function where the service assigns it. */
  readonly key: Json | ((created: Json) => Json)
  readonly arguments: Json
  /** Changes of one argument each, applied one after the other. */
  readonly changes: readonly Json[]
  /** Arguments that only creation takes. */
  readonly createOnly?: Json
  /** Whether creation takes the id of an app client. */
  readonly ofClient?: true
  /** Whether what was read says that the resource does not exist, where that is not an error. */
  readonly isGone?: (read: Json) => boolean
}

const scope = (ScopeName: string) => ({ ScopeName, ScopeDescription: `May ${ScopeName}` })
const oidc = {
  client_id: 'shop',
  client_secret: 'hush',
  authorize_scopes: 'openid',
  oidc_issuer: 'https://idp.example.com',
  attributes_request_method: 'GET',
  authorize_url: 'https://idp.example.com/authorize',
  token_url: 'https://idp.example.com/token',
  attributes_url: 'https://idp.example.com/me',
  jwks_uri: 'https://idp.example.com/keys',
}
const provider = {
  create: 'CreateIdentityProvider',
  read: 'DescribeIdentityProvider',
  update: 'UpdateIdentityProvider',
  delete: 'DeleteIdentityProvider',
  at: 'IdentityProvider',
}
const domain = {
  create: 'CreateUserPoolDomain',
  read: 'DescribeUserPoolDomain',
  update: 'UpdateUserPoolDomain',
  delete: 'DeleteUserPoolDomain',
  at: 'DomainDescription',
  isGone: (read: Json) => Object.keys(read).length === 0,
}
const image = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const logo = (ColorMode: string) => ({ Category: 'FORM_LOGO', ColorMode, Extension: 'PNG', Bytes: image })
const colors = (backgroundColor: string) => ({
  components: { primaryButton: { lightMode: { defaults: { backgroundColor, textColor: 'ffffffff' } } } },
})
const certificate = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }

/** A resource that is not here needs a line. */
const lifeCycles: readonly LifeCycle[] = [
  {
    resource: 'aws_cognito_user_pool_client',
    create: 'CreateUserPoolClient',
    read: 'DescribeUserPoolClient',
    update: 'UpdateUserPoolClient',
    delete: 'DeleteUserPoolClient',
    at: 'UserPoolClient',
    key: ({ ClientId }) => ({ ClientId }),
    createOnly: { GenerateSecret: true },
    arguments: {
      ClientName: 'web',
      AccessTokenValidity: 30,
      TokenValidityUnits: { AccessToken: 'minutes' },
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'],
      CallbackURLs: ['https://shop.example.com/'],
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: ['email', 'openid'],
      SupportedIdentityProviders: ['COGNITO'],
    },
    changes: [
      { ClientName: 'app' },
      { LogoutURLs: ['https://shop.example.com/bye'] },
      { PreventUserExistenceErrors: 'ENABLED' },
      { ReadAttributes: ['email', 'name'] },
      { EnableTokenRevocation: false },
      { RefreshTokenValidity: 60 },
    ],
  },
  {
    resource: 'aws_cognito_user_group',
    create: 'CreateGroup',
    read: 'GetGroup',
    update: 'UpdateGroup',
    delete: 'DeleteGroup',
    at: 'Group',
    key: { GroupName: 'admins' },
    arguments: { Description: 'Administrators', Precedence: 1 },
    changes: [{ Description: 'Owners' }, { Precedence: 0 }, { RoleArn: 'arn:aws:iam::123456789012:role/owners' }],
  },
  {
    resource: 'aws_cognito_resource_server',
    create: 'CreateResourceServer',
    read: 'DescribeResourceServer',
    update: 'UpdateResourceServer',
    delete: 'DeleteResourceServer',
    at: 'ResourceServer',
    key: { Identifier: 'https://shop.example.com' },
    arguments: { Name: 'Shop', Scopes: [scope('read')] },
    changes: [{ Name: 'Store' }, { Scopes: [scope('read'), scope('write')] }, { Scopes: [] }],
  },
  {
    resource: 'aws_cognito_identity_provider (OIDC)',
    ...provider,
    key: { ProviderName: 'corp-oidc' },
    createOnly: { ProviderType: 'OIDC' },
    arguments: { ProviderDetails: oidc, AttributeMapping: { email: 'email', username: 'sub' } },
    changes: [
      { AttributeMapping: { username: 'sub' } },
      { IdpIdentifiers: ['corp.example.com'] },
      { ProviderDetails: { ...oidc, authorize_scopes: 'openid email' } },
      { AcrMapping: { Level1: 'urn:one' } },
      { IdpIdentifiers: [] },
    ],
  },
  {
    resource: 'aws_cognito_identity_provider (SAML)',
    ...provider,
    key: { ProviderName: 'corp-saml' },
    createOnly: { ProviderType: 'SAML' },
    arguments: { ProviderDetails: { MetadataFile: samlMetadata() }, AttributeMapping: { email: 'mail' } },
    changes: [{ AttributeMapping: {} }, { ProviderDetails: { MetadataFile: samlMetadata(), IDPSignout: 'true' } }],
  },
  {
    resource: 'aws_cognito_user_pool_domain (prefix)',
    ...domain,
    key: { Domain: 'shop' },
    arguments: { ManagedLoginVersion: 1 },
    changes: [{ ManagedLoginVersion: 2 }],
  },
  {
    resource: 'aws_cognito_user_pool_domain (custom)',
    ...domain,
    key: { Domain: 'login.example.com' },
    arguments: { CustomDomainConfig: certificate },
    changes: [{ CustomDomainConfig: { ...certificate, SecurityPolicy: 'TLS_V1_2_2021' } }, { ManagedLoginVersion: 2 }],
  },
  {
    resource: 'aws_cognito_managed_login_branding',
    create: 'CreateManagedLoginBranding',
    read: 'DescribeManagedLoginBranding',
    update: 'UpdateManagedLoginBranding',
    delete: 'DeleteManagedLoginBranding',
    at: 'ManagedLoginBranding',
    ofClient: true,
    key: ({ ManagedLoginBrandingId }) => ({ ManagedLoginBrandingId }),
    arguments: { Settings: colors('0972d3ff'), UseCognitoProvidedValues: false },
    changes: [{ Settings: colors('1b5e20ff') }, { Assets: [logo('LIGHT')] }, { Assets: [logo('LIGHT'), logo('DARK')] }],
  },
  {
    resource: 'awscc_cognito_terms',
    create: 'CreateTerms',
    read: 'DescribeTerms',
    update: 'UpdateTerms',
    delete: 'DeleteTerms',
    at: 'Terms',
    ofClient: true,
    key: ({ TermsId }) => ({ TermsId }),
    arguments: {
      TermsName: 'terms-of-use',
      TermsSource: 'LINK',
      Enforcement: 'NONE',
      Links: { 'cognito:default': 'https://shop.example.com/terms' },
    },
    changes: [
      { Links: { 'cognito:default': 'https://shop.example.com/conditions' } },
      {
        Links: {
          'cognito:default': 'https://shop.example.com/conditions',
          'cognito:french': 'https://shop.example.com/fr/conditions',
        },
      },
      { TermsName: 'privacy-policy' },
    ],
  },
]

const server = usePoolhouse('Node')

/** Runs an operation of the SDK by its name. */
const run = async (operation: string, input: Json): Promise<Json> => {
  const cognito = new sdk.CognitoIdentityProviderClient({
    endpoint: server.current.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  })
  const Command = (sdk as unknown as Record<string, new (input: Json) => sdk.ListUserPoolsCommand>)[
    `${operation}Command`
  ]
  if (!Command) throw new Error(`The SDK has no operation ${operation}.`)
  return (await cognito.send(new Command(input))) as unknown as Json
}

describe('Terraform life cycles', () => {
  let UserPoolId: unknown
  let ClientId: unknown
  beforeAll(async () => {
    const { UserPool } = await run('CreateUserPool', { PoolName: 'terraform' })
    UserPoolId = (UserPool as Json)['Id']
    const { UserPoolClient } = await run('CreateUserPoolClient', { UserPoolId, ClientName: 'branded' })
    ClientId = (UserPoolClient as Json)['ClientId']
  })

  test.each(lifeCycles)('$resource has no drift', async (cycle) => {
    const part = (response: Json): Json => (cycle.at === undefined ? response : (response[cycle.at] as Json))
    const given = typeof cycle.key === 'function' ? {} : cycle.key
    let current: Json = cycle.arguments
    const createOnly = { ...cycle.createOnly, ...(cycle.ofClient && { ClientId }) }
    const created = part(await run(cycle.create, { UserPoolId, ...given, ...createOnly, ...current }))
    const key = { UserPoolId, ...(typeof cycle.key === 'function' ? cycle.key(created) : given) }
    // DescribeUserPoolDomain takes no pool: the SDK does not send members that an operation lacks.
    const read = async () => part(await run(cycle.read, key))
    const before = await read()
    expect(before).toMatchObject(current)
    for (const change of cycle.changes) {
      current = { ...current, ...change }
      await run(cycle.update, { ...key, ...current })
      const after = await read()
      expect(after).toMatchObject(current)
      // No member disappears.
      expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)))
    }
    await run(cycle.delete, key)
    if (cycle.isGone) expect(cycle.isGone(await read())).toBe(true)
    else await expect(read()).rejects.toBeInstanceOf(sdk.ResourceNotFoundException)
  })

  test('aws_cognito_log_delivery_configuration has no drift', async () => {
    const set = (LogConfigurations: readonly Json[]) =>
      run('SetLogDeliveryConfiguration', { UserPoolId, LogConfigurations })
    const read = async () => {
      const { LogDeliveryConfiguration } = await run('GetLogDeliveryConfiguration', { UserPoolId })
      return (LogDeliveryConfiguration as Json)['LogConfigurations']
    }
    const toGroup = (name: string) => ({
      EventSource: 'userNotification',
      LogLevel: 'ERROR',
      CloudWatchLogsConfiguration: { LogGroupArn: `arn:aws:logs:us-east-1:123456789012:log-group:${name}` },
    })
    for (const name of ['messages', 'other-messages']) {
      await set([toGroup(name)])
      expect(await read()).toEqual([toGroup(name)])
    }
    // Deleting the resource sets an empty list.
    await set([])
    expect(await read()).toEqual([])
  })

  test('aws_cognito_user and aws_cognito_user_in_group has no drift', async () => {
    const of = { UserPoolId, Username: 'ada' }
    const attributes = async () => {
      const { UserAttributes } = await run('AdminGetUser', of)
      return Object.fromEntries((UserAttributes as sdk.AttributeType[]).map(({ Name, Value }) => [Name, Value]))
    }
    const list = (values: Record<string, string>) => Object.entries(values).map(([Name, Value]) => ({ Name, Value }))
    await run('CreateGroup', { UserPoolId, GroupName: 'editors' })
    await run('AdminCreateUser', {
      ...of,
      MessageAction: 'SUPPRESS',
      UserAttributes: list({ email: 'ada@example.com' }),
    })
    expect(await attributes()).toMatchObject({ email: 'ada@example.com' })
    await run('AdminUpdateUserAttributes', { ...of, UserAttributes: list({ name: 'Ada' }) })
    expect(await attributes()).toMatchObject({ email: 'ada@example.com', name: 'Ada' })
    await run('AdminDeleteUserAttributes', { ...of, UserAttributeNames: ['name'] })
    expect(await attributes()).not.toHaveProperty('name')
    await run('AdminDisableUser', of)
    expect(await run('AdminGetUser', of)).toMatchObject({ Enabled: false })

    await run('AdminAddUserToGroup', { ...of, GroupName: 'editors' })
    expect(await run('AdminListGroupsForUser', of)).toMatchObject({ Groups: [{ GroupName: 'editors' }] })
    await run('AdminRemoveUserFromGroup', { ...of, GroupName: 'editors' })
    expect(await run('AdminListGroupsForUser', of)).toMatchObject({ Groups: [] })
    await run('AdminDeleteUser', of)
    await expect(run('AdminGetUser', of)).rejects.toBeInstanceOf(sdk.UserNotFoundException)
  })

  test('aws_cognito_user_pool has no drift', async () => {
    const { UserPool: created } = await run('CreateUserPool', { PoolName: 'one' })
    const id = { UserPoolId: (created as Json)['Id'] }
    const read = async () => (await run('DescribeUserPool', id))['UserPool'] as Json
    const before = await read()
    let current: Json = {}
    for (const change of [
      { AutoVerifiedAttributes: ['email'] },
      { DeletionProtection: 'ACTIVE' },
      { Policies: { PasswordPolicy: { MinimumLength: 12, RequireSymbols: false } } },
      { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
      { UserPoolTags: { team: 'shop' } },
      { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } },
      { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] } },
      { DeletionProtection: 'INACTIVE' },
    ]) {
      current = { ...current, ...change }
      await run('UpdateUserPool', { ...id, ...current })
      const after = await read()
      expect(after).toMatchObject(current)
      expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)))
    }
    await run('DeleteUserPool', id)
    await expect(read()).rejects.toBeInstanceOf(sdk.ResourceNotFoundException)
  })

  test('the identity providers of a pool are listed in pages', async () => {
    const { UserPool: created } = await run('CreateUserPool', { PoolName: 'two' })
    const id = { UserPoolId: (created as Json)['Id'] as string }
    for (const ProviderName of ['bbb', 'aaa', 'ccc']) {
      const ProviderDetails = { MetadataFile: samlMetadata() }
      await run('CreateIdentityProvider', { ...id, ProviderName, ProviderType: 'SAML', ProviderDetails })
    }
    const client = new sdk.CognitoIdentityProviderClient({
      endpoint: server.current.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    })
    const names: unknown[] = []
    for await (const { Providers } of sdk.paginateListIdentityProviders({ client, pageSize: 1 }, id)) {
      names.push(...(Providers ?? []).map(({ ProviderName }) => ProviderName))
    }
    expect(names).toEqual(['aaa', 'bbb', 'ccc'])
  })
})
