import { createMemoryStorage } from '@poolhouse/storage/memory'
import { describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../conformance/test-app.ts'

/** Requests that AWS was measured to reject or accept, with its exact texts (behaviour: refusals, sections 2 to 12). */

const account = '123456789012'
const foreign = '999999999999'
const role = (of = account) => `arn:aws:iam::${of}:role/r`
const certificate = (region: string) => `arn:aws:acm:${region}:${account}:certificate/a`
const invalid = 'InvalidParameterException'
const notInTier = 'FeatureUnavailableInTierException'

const violates = (value: string, path: string, constraint: string) =>
  `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: ${constraint}`
const atMost = (maximum: number) => `Member must have length less than or equal to ${maximum}`
const oneOf = (...values: readonly string[]) => `Member must satisfy enum value set: [${values.join(', ')}]`
const pattern = (text: string) => `Member must satisfy regular expression pattern: ${text}`
const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i))

type Request = Readonly<Record<string, unknown>>

/** A request, and the text of its rejection; no text where it is accepted. Pools are new, with the given settings. */
interface Row {
  readonly name: string
  readonly operation: string
  readonly request: Request
  readonly message?: string | RegExp
  readonly type?: string
  readonly pool?: Request
  /** Sent before, to the same pool. */
  readonly before?: readonly (readonly [operation: string, request: Request])[]
}

const rows = (
  operation: string,
  list: readonly (readonly [string, Request, (string | RegExp | undefined)?, Partial<Row>?])[],
): Row[] =>
  list.map(([name, request, message, more]) => ({ name, operation, request, ...(message ? { message } : {}), ...more }))

const passwords = (PasswordPolicy: object) => ({ Policies: { PasswordPolicy } })
const factors = (...AllowedFirstAuthFactors: string[]) => ({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } })
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const multiFactor = (FactorConfiguration: string) => ({
  WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'required', FactorConfiguration },
})
const mfaOn = [['SetUserPoolMfaConfig', { MfaConfiguration: 'ON', ...totp }]] as const

const pools: readonly Row[] = [
  ...rows('CreateUserPool', [
    [
      'three recovery mechanisms',
      {
        PoolName: 'demo',
        AccountRecoverySetting: {
          RecoveryMechanisms: ['verified_email', 'verified_phone_number', 'admin_only'].map((Name, index) => ({
            Priority: index + 1,
            Name,
          })),
        },
      },
      "2 validation errors detected: Value '[RecoveryOptionType(priority=1, name=verified_email), RecoveryOptionType(priority=2, name=verified_phone_number), RecoveryOptionType(priority=3, name=admin_only)]' at 'accountRecoverySetting.recoveryMechanisms' failed to satisfy constraint: Member must have length less than or equal to 2; Value '3' at 'accountRecoverySetting.recoveryMechanisms.3.member.priority' failed to satisfy constraint: Member must have value less than or equal to 2",
    ],
    [
      '51 attributes',
      { PoolName: 'demo', Schema: times(51, (index) => ({ Name: `c${index}`, AttributeDataType: 'String' })) },
      /Value '\[SchemaAttributeType\(name=c0, attributeDataType=String, developerOnlyAttribute=null, mutable=null, required=null, numberAttributeConstraints=null, stringAttributeConstraints=null\), /,
    ],
  ]),
  ...rows('UpdateUserPool', [
    [
      'MFA without a factor',
      { MfaConfiguration: 'ON' },
      'Cannot turn MFA functionality ON, once the user pool has been created',
    ],
    ['MFA with authenticators', { MfaConfiguration: 'ON' }, undefined, { before: mfaOn }],
    [
      'passkeys while MFA is on',
      factors('PASSWORD', 'WEB_AUTHN'),
      'WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA.',
      { before: mfaOn },
    ],
    [
      'passkeys that count as both factors while MFA is on',
      factors('PASSWORD', 'WEB_AUTHN'),
      undefined,
      {
        before: [
          [
            'SetUserPoolMfaConfig',
            { MfaConfiguration: 'ON', ...totp, ...multiFactor('MULTI_FACTOR_WITH_USER_VERIFICATION') },
          ],
        ],
      },
    ],
    [
      'an attribute that only the stored settings verify',
      { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
      'All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
      { pool: { AutoVerifiedAttributes: ['email'] } },
    ],
    [
      'both validities',
      {
        AdminCreateUserConfig: { UnusedAccountValidityDays: 7 },
        ...passwords({ MinimumLength: 8, TemporaryPasswordValidityDays: 7 }),
      },
      'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    ],
  ]),
]

const off = "Invalid MFA configuration given, can't turn off MFA and configure an MFA together."
const noFactor = 'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.'
const email = { EmailMfaConfiguration: { Message: '{####}', Subject: 'Code' } }
const single =
  'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor'

const mfa = rows('SetUserPoolMfaConfig', [
  [
    'OFF with a factor that is off',
    { MfaConfiguration: 'OFF', SoftwareTokenMfaConfiguration: { Enabled: false } },
    off,
  ],
  ['no mode with a factor', totp, off],
  ['no mode with email, whose sender is not looked at', email, off],
  ['ON without a factor', { MfaConfiguration: 'ON' }, noFactor],
  ['OPTIONAL with passkeys only', { MfaConfiguration: 'OPTIONAL', ...multiFactor('SINGLE_FACTOR') }, noFactor],
  [
    'email by the shared sender',
    { MfaConfiguration: 'OPTIONAL', ...email },
    'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
  ],
  [
    'ON while codes are first factors',
    { MfaConfiguration: 'ON', ...totp },
    'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled',
    { pool: factors('PASSWORD', 'EMAIL_OTP') },
  ],
  [
    'ON while passkeys are first factors',
    { MfaConfiguration: 'ON', ...totp },
    single,
    { pool: factors('PASSWORD', 'WEB_AUTHN') },
  ],
  [
    'ON while passkeys are single first factors',
    { MfaConfiguration: 'ON', ...totp, ...multiFactor('SINGLE_FACTOR') },
    single,
    { pool: factors('PASSWORD', 'WEB_AUTHN') },
  ],
  [
    'ON while passkeys count as both factors',
    { MfaConfiguration: 'ON', ...totp, ...multiFactor('MULTI_FACTOR_WITH_USER_VERIFICATION') },
    undefined,
    { pool: factors('PASSWORD', 'WEB_AUTHN') },
  ],
  [
    'OPTIONAL while passkeys are first factors',
    { MfaConfiguration: 'OPTIONAL', ...totp },
    undefined,
    { pool: factors('PASSWORD', 'WEB_AUTHN') },
  ],
  [
    'OPTIONAL while codes are first factors',
    { MfaConfiguration: 'OPTIONAL', ...totp },
    undefined,
    { pool: factors('PASSWORD', 'EMAIL_OTP') },
  ],
  ['nothing', {}],
  ['OFF with passkeys', { MfaConfiguration: 'OFF', ...multiFactor('SINGLE_FACTOR') }],
  ...['https://example.com', 'example.com/path'].map(
    (RelyingPartyId) =>
      [
        `the relying party ${RelyingPartyId}`,
        { WebAuthnConfiguration: { RelyingPartyId, UserVerification: 'required' } },
        'RelyingPartyId contains invalid characters',
      ] as const,
  ),
])

const domains = rows('CreateUserPoolDomain', [
  [
    'capitals and underscores',
    { Domain: 'PF_Probe_Domain' },
    String.raw`The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens. Please enter a different name that follows this format: ^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$`,
  ],
  ['64 characters', { Domain: 'a'.repeat(64) }, violates('a'.repeat(64), 'domain', atMost(63))],
  ['63 characters', { Domain: 'a'.repeat(63) }],
  ['a reserved part', { Domain: 'my-aws-x' }, 'Domain cannot contain reserved word: aws'],
  ['a part that begins like a reserved one', { Domain: 'cdkpf-awsome-zz9x' }],
  [
    'a custom domain without a parent',
    { Domain: 'pfprobe', CustomDomainConfig: { CertificateArn: certificate('us-east-1') } },
    'Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or domain parent is a top-level domain.',
  ],
  [
    'a certificate of another Region',
    { Domain: 'auth.example.com', CustomDomainConfig: { CertificateArn: certificate('eu-west-1') } },
    /^The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain\. \(Service: CloudFront, Status Code: 400, Request ID: [\da-f-]{36}\)$/,
  ],
  [
    'managed login below its tier',
    { Domain: 'shop', ManagedLoginVersion: 2 },
    'The following feature is not available for the LITE pricing tier configured: Managed Login Version 2',
    { type: notInTier, pool: { UserPoolTier: 'LITE' } },
  ],
])

const oidc = {
  client_id: 'a',
  authorize_scopes: 'openid',
  oidc_issuer: 'https://issuer.example',
  attributes_request_method: 'GET',
  authorize_url: 'https://issuer.example/authorize',
  token_url: 'https://issuer.example/token',
  attributes_url: 'https://issuer.example/user',
  jwks_uri: 'https://issuer.example/keys',
}
const provider = (ProviderName: string, ProviderType: string, ProviderDetails: object, more: object = {}): Request => ({
  ProviderName,
  ProviderType,
  ProviderDetails,
  ...more,
})
const identifiers = (count: number) => ({ IdpIdentifiers: times(count, (index) => `id${index}`) })

const providers = rows('CreateIdentityProvider', [
  [
    'a name of 33 characters',
    provider('a'.repeat(33), 'OIDC', oidc),
    violates('a'.repeat(33), 'providerName', atMost(32)),
  ],
  ['a name of 32 characters and 50 identifiers', provider('a'.repeat(32), 'OIDC', oidc, identifiers(50))],
  [
    '51 identifiers',
    provider('shop', 'OIDC', oidc, identifiers(51)),
    violates(`[${times(51, (index) => `id${index}`).join(', ')}]`, 'idpIdentifiers', atMost(50)),
  ],
  [
    'an unknown type',
    provider('shop', 'Twitter', {}),
    violates(
      'Twitter',
      'providerType',
      oneOf('Facebook', 'SAML', 'SignInWithApple', 'LoginWithAmazon', 'OIDC', 'Google'),
    ),
  ],
  [
    'a social type under another name',
    provider('MyGoogle', 'Google', {}),
    'Provider MyGoogle cannot be of type Google.',
  ],
  ...['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple'].map(
    (name) =>
      [
        `the name ${name} of a provider of another type`,
        provider(name, 'OIDC', oidc),
        `Provider ${name} cannot be of type OIDC.`,
      ] as const,
  ),
  ...['google', 'SAML', 'COGNITO'].map(
    (name) => [`the name ${name} of an OIDC provider`, provider(name, 'OIDC', oidc)] as const,
  ),
  ...['Google', 'Facebook', 'LoginWithAmazon'].map(
    (type) =>
      [
        `${type} without scopes`,
        provider(type, type, { client_id: 'a', client_secret: 'b' }),
        'clientId, clientSecret and authorizeScopes are all required idp details.',
      ] as const,
  ),
  ['an invented client', provider('Google', 'Google', { client_id: 'a', client_secret: 'b', authorize_scopes: 'c' })],
  [
    'Apple without a key',
    provider('SignInWithApple', 'SignInWithApple', { client_id: 'a' }),
    'clientId, privateKey, teamId, and keyId are all required idp details.',
  ],
  [
    'OIDC without an issuer',
    provider('shop', 'OIDC', { client_id: 'a' }),
    'clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.',
  ],
  [
    'an issuer over http',
    provider('shop', 'OIDC', { ...oidc, oidc_issuer: 'http://a' }),
    'OIDC endpoint must start with https://',
  ],
  [
    'another request method',
    provider('shop', 'OIDC', { ...oidc, attributes_request_method: 'PUT' }),
    violates('PUT', 'providerConfiguration.oidcConfig.attributesRequestMethod', oneOf('POST', 'GET')),
  ],
  [
    'SAML without metadata',
    provider('shop', 'SAML', {}),
    'At least one of the MetadataURL or MetadataFile should be provided.',
  ],
  [
    'SAML with metadata twice',
    provider('shop', 'SAML', { MetadataURL: 'https://a.example', MetadataFile: '<a/>' }),
    'Only one of the MetadataURL or MetadataFile should be provided.',
  ],
])

const scopes = (count: number) => times(count, (index) => ({ ScopeName: `s${index}`, ScopeDescription: 'd' }))
const resourceServers = rows('CreateResourceServer', [
  [
    'an identifier with a space',
    { Identifier: 'my api', Name: 'n' },
    violates('my api', 'identifier', pattern(String.raw`[\x21\x23-\x5B\x5D-\x7E]+`)),
  ],
  [
    'a scope with a space',
    { Identifier: 'api', Name: 'n', Scopes: [{ ScopeName: 'read all', ScopeDescription: 'd' }] },
    violates('read all', 'scopes.1.member.scopeName', pattern(String.raw`[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+`)),
  ],
  [
    '101 scopes',
    { Identifier: 'api', Name: 'n', Scopes: scopes(101) },
    /Value '\[ResourceServerScopeType\(scopeName=s0, scopeDescription=d\), /,
  ],
  ['100 scopes', { Identifier: 'api', Name: 'n', Scopes: scopes(100) }],
])

const aUser = [['AdminCreateUser', { Username: 'ada', MessageAction: 'SUPPRESS' }]] as const
const users: readonly Row[] = [
  ...rows('CreateGroup', [
    [
      'a role of another account',
      { GroupName: 'g', RoleArn: role(foreign) },
      'Cross-account pass role is not allowed.',
    ],
    ['no role', { GroupName: 'g' }],
  ]),
  // AttributesToGet with `sub` was reported to be rejected (M); the documentation of AWS sends it, so it is accepted here.
  ...rows('ListUsers', [['sub among the attributes', { AttributesToGet: ['email', 'sub'] }]]),
  ...rows('AdminListGroupsForUser', [
    [
      'limit -1',
      { Username: 'ada', Limit: -1 },
      violates('-1', 'limit', 'Member must have value greater than or equal to 0'),
      { before: aUser },
    ],
    [
      'limit 0',
      { Username: 'ada', Limit: 0 },
      violates('0', 'maxItems', 'Member must have value greater than or equal to 1'),
      { before: aUser },
    ],
  ]),
]

const actions = (EventAction: string) => ({ LowAction: { Notify: false, EventAction } })
const ranges = (count: number) => ({
  RiskExceptionConfiguration: { BlockedIPRangeList: times(count, (i) => `10.0.${i}.0/24`) },
})
const risks = rows('SetRiskConfiguration', [
  [
    'an unknown action',
    { AccountTakeoverRiskConfiguration: { Actions: actions('ALLOW') } },
    violates(
      'ALLOW',
      'accountTakeoverRiskConfiguration.actions.lowAction.eventAction',
      oneOf('MFA_IF_CONFIGURED', 'BLOCK', 'NO_ACTION', 'MFA_REQUIRED'),
    ),
  ],
  [
    'an action for another risk',
    { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'MFA_REQUIRED' } } },
    violates(
      'MFA_REQUIRED',
      'compromisedCredentialsRiskConfiguration.actions.eventAction',
      oneOf('BLOCK', 'NO_ACTION'),
    ),
  ],
  [
    'an unknown event',
    { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' }, EventFilter: ['DELETE_USER'] } },
    violates(
      '[DELETE_USER]',
      'compromisedCredentialsRiskConfiguration.eventFilter',
      `Member must satisfy constraint: [${oneOf('SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP')}]`,
    ),
  ],
  [
    'a range without mask',
    { RiskExceptionConfiguration: { BlockedIPRangeList: ['10.0.0.0'] } },
    'Incorrect CIDR format',
  ],
  ['201 ranges', ranges(201), /^1 validation error detected: Value '\[10\.0\.0\.0\/24, /],
  ['200 ranges', ranges(200)],
  ['BLOCK', { AccountTakeoverRiskConfiguration: { Actions: actions('BLOCK') } }],
  [
    'a sender of another Region',
    {
      AccountTakeoverRiskConfiguration: {
        Actions: actions('BLOCK'),
        NotifyConfiguration: { SourceArn: `arn:aws:ses:ap-south-1:${account}:identity/example.com` },
      },
    },
    'Invalid NotifyConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: eu-west-1, us-east-1, us-west-2.',
  ],
])

const group = (name: string, region = 'us-east-1') => `arn:aws:logs:${region}:${foreign}:log-group:${name}`
const to = (LogGroupArn: string, more: object = {}) => ({
  LogLevel: 'ERROR',
  EventSource: 'userNotification',
  CloudWatchLogsConfiguration: { LogGroupArn },
  ...more,
})
const failed = (arn: string, ...errors: readonly string[]) =>
  `CloudWatch log group arn ${arn} failed with the following validation errors: ${errors.map((error) => `${error}. `).join('')}`
const otherAccount = 'ARN does not belong to invoking account'
const logs = rows('SetLogDeliveryConfiguration', [
  [
    'one source twice, the later first, and log groups of another account',
    { LogConfigurations: [to(group('one')), to(group('two'))] },
    `Request validation Failed. Following event sources appear more then once in a request: [userNotification]. [${failed(group('two'), otherAccount)}, ${failed(group('one'), otherAccount)}]`,
  ],
  [
    'a log group of another account and Region',
    { LogConfigurations: [to(group('one', 'eu-west-1'))] },
    `Request validation Failed. [${failed(group('one', 'eu-west-1'), otherAccount, 'ARN does not belong to current region')}]`,
  ],
  [
    'user events below their tier',
    { LogConfigurations: [to(group('one'), { LogLevel: 'INFO', EventSource: 'userAuthEvents' })] },
    'The following feature is not available for the ESSENTIALS pricing tier configured: Log Streaming',
    { type: notInTier },
  ],
  [
    'an unknown level',
    { LogConfigurations: [to(group('one'), { LogLevel: 'DEBUG' })] },
    violates('DEBUG', 'logConfigurations.1.member.logLevel', oneOf('ERROR', 'INFO')),
  ],
  [
    'an unknown source',
    { LogConfigurations: [to(group('one'), { EventSource: 'x' })] },
    violates('x', 'logConfigurations.1.member.eventSource', oneOf('userAuthEvents', 'userNotification')),
  ],
])

const branding: readonly Row[] = [
  ...rows('CreateManagedLoginBranding', [
    [
      'both forms',
      { UseCognitoProvidedValues: true, Settings: {} },
      'useCognitoProvidedValues or settings should be specified (but not both)',
    ],
    [
      'an icon as background',
      { Settings: {}, Assets: [{ Category: 'PAGE_BACKGROUND', ColorMode: 'LIGHT', Extension: 'ICO', Bytes: 'AAAA' }] },
      /^Invalid assets provided\. Validation errors: \[\{category: PAGE_BACKGROUND, extension: ICO, colorMode: LIGHT, errorMessage:/,
    ],
    ['"yes" for true', { UseCognitoProvidedValues: 'yes' }],
  ]),
  ...rows('SetUICustomization', [
    [
      'CSS for a pool without a domain',
      { CSS: '.logo-customizable{}' },
      'There has to be an existing domain associated with this user pool.',
    ],
    [
      'another selector',
      { CSS: 'body { display: grid; }' },
      'The CSS class body is not in the list of allowed classes.',
      { before: [['CreateUserPoolDomain', { Domain: 'shop' }]] },
    ],
  ]),
]

const urls = (count: number) => ({ CallbackURLs: times(count, (index) => `https://example.com/${index}`) })
const clients: readonly Row[] = [
  ...rows('CreateUserPoolClient', [
    ['101 addresses', { ClientName: 'web', ...urls(101) }, /Value '\[https:\/\/example\.com\/0, https/],
    ['100 addresses', { ClientName: 'web', ...urls(100) }],
    ['http on this machine', { ClientName: 'web', CallbackURLs: ['http://localhost:3000/back'] }],
  ]),
  ...rows('UpdateUserPoolClient', [
    [
      'unknown attributes to read',
      { ReadAttributes: ['custom:no'] },
      'Invalid read attributes specified while updating a client',
    ],
    [
      'attributes that are never written',
      { WriteAttributes: ['email_verified'] },
      'Invalid write attributes specified while updating a client',
    ],
    ['http elsewhere', { CallbackURLs: ['http://example.com'] }, 'http://example.com cannot use the HTTP protocol.'],
    ['a long validity', { RefreshTokenValidity: 4000 }, 'Invalid range for token validity.'],
  ]),
]

/** Sends a request to a new pool with a client. */
const send = async (app: TestApp, { operation, request, pool = {}, before = [] }: Row) => {
  if (operation === 'CreateUserPool') return app.call(operation, request)
  const { UserPool } = await app.invoke('CreateUserPool', { PoolName: 'demo', ...pool })
  const UserPoolId = UserPool?.Id ?? ''
  const { UserPoolClient } = await app.invoke('CreateUserPoolClient', { UserPoolId, ClientName: 'first' })
  const withClient = ['UpdateUserPoolClient', 'CreateManagedLoginBranding'].includes(operation)
  for (const [name, input] of before)
    expect(await app.call(name, { UserPoolId, ...input })).toMatchObject({ status: 200 })
  return app.call(operation, { UserPoolId, ...(withClient ? { ClientId: UserPoolClient?.ClientId } : {}), ...request })
}

describe.each(
  Object.entries({ pools, clients, mfa, domains, providers, resourceServers, users, branding, risks, logs }),
)('%s', (_feature, list) => {
  test.each(list)('$operation: $name', async (row) => {
    const app = await createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })
    const { message, type = invalid } = row
    const text: unknown = message instanceof RegExp ? expect.stringMatching(message) : message
    expect(await send(app, row)).toEqual(
      message === undefined
        ? { status: 200, body: expect.anything() as unknown }
        : { status: 400, body: { __type: type, message: text } },
    )
  })
})
