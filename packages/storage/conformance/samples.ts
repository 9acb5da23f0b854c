import type {
  AuthEventRecord,
  BrandingAssetRecord,
  BrandingStyleRecord,
  ClientRecord,
  DeviceRecord,
  PasskeyRecord,
  ClientTermsRecord,
  DomainRecord,
  GrantRecord,
  GroupRecord,
  IdentityProviderRecord,
  ImportJobRecord,
  ImportPartRecord,
  MembershipRecord,
  PoolRecord,
  ReplicaRecord,
  ProviderIdentifierRecord,
  RiskConfigurationRecord,
  ResourceServerRecord,
  SamlKeyRecord,
  Sealed,
  SignInName,
  SigningKeyRecord,
  Storage,
  UICustomizationRecord,
  UnknownUserRecord,
  UserRecord,
} from '../src/index.ts'

/** A moment; the suite sets its own time. */
export const noon = 1_800_000_000_000

/** Names that look alike to a careless database: wildcards, quotes, separators, NUL, characters beyond U+FFFF. */
export const awkwardTexts = [
  '%',
  '_',
  '\\',
  '\\%',
  "'",
  '"',
  '[]',
  '*',
  '?',
  ':',
  ' ',
  '\u0000',
  'a\u0000b',
  'a\u0001b',
  'a\u0001\u0001b',
  'a',
  'A',
  'a ',
  'ä',
  'a\u0308',
  'é',
  '\u{1f600}',
  '\u{1f600}\u{1f601}',
  '\ue000',
  '\uffff',
  '\u{10ffff}',
  'null',
  '0',
  '1e1',
  '__proto__',
  'constructor',
] as const

export const sealed = (text: string): Sealed => text as Sealed

export const aPool = (id = 'us-east-1_Aaaaaaaaa', more: Partial<PoolRecord> = {}): PoolRecord => ({
  id,
  version: 1,
  name: `pool ${id}`,
  createdAt: noon,
  modifiedAt: noon,
  settings: { MfaConfiguration: 'OFF', Policies: { PasswordPolicy: { MinimumLength: 8 } } },
  ...more,
})

export const aKey = (poolId: string, kid: string, more: Partial<SigningKeyRecord> = {}): SigningKeyRecord => ({
  poolId,
  kid,
  use: 'id',
  publicKey: { n: `n of ${kid}`, e: 'AQAB' },
  privateKey: sealed(`private half of ${kid}`),
  createdAt: noon,
  ...more,
})

export const aClient = (
  poolId: string,
  id = 'aaaaaaaaaaaaaaaaaaaaaaaaaa',
  more: Partial<ClientRecord> = {},
): ClientRecord => ({
  id,
  poolId,
  version: 1,
  name: `client ${id}`,
  createdAt: noon,
  modifiedAt: noon,
  secrets: [{ id: 'first', value: sealed('a sealed secret'), createdAt: noon }],
  settings: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'], RefreshTokenValidity: 30 },
  ...more,
})

export const aGroup = (poolId: string, name = 'Admins', more: Partial<GroupRecord> = {}): GroupRecord => ({
  poolId,
  name,
  version: 1,
  createdAt: noon,
  modifiedAt: noon,
  description: `The group ${name}`,
  precedence: 0,
  ...more,
})

export const anUnknownUser = (
  poolId: string,
  nameHash: string,
  more: Partial<UnknownUserRecord> = {},
): UnknownUserRecord => ({
  poolId,
  nameHash,
  version: 1,
  createdAt: noon,
  expiresAt: noon + 1,
  attempts: { ResetPassword: [noon] },
  codes: {},
  ...more,
})

export const aResourceServer = (poolId: string, identifier = 'https://shop.example.com'): ResourceServerRecord => ({
  poolId,
  identifier,
  version: 1,
  name: 'Shop',
  createdAt: noon,
  modifiedAt: noon,
  scopes: [{ name: 'buy', description: 'Buy things' }],
})

export const termsOf = ({ poolId, id }: Pick<ClientRecord, 'poolId' | 'id'>): ClientTermsRecord => ({
  poolId,
  clientId: id,
  version: 1,
  createdAt: noon,
  documents: [
    {
      id: 'terms-1',
      name: 'terms-of-use',
      source: 'LINK',
      enforcement: 'NONE',
      links: { 'cognito:default': 'https://example.com/terms' },
      createdAt: noon,
      modifiedAt: noon,
    },
  ],
})

export const styleOf = ({ poolId, id }: Pick<ClientRecord, 'poolId' | 'id'>): BrandingStyleRecord => ({
  poolId,
  clientId: id,
  version: 1,
  id: `style of ${id}`,
  createdAt: noon,
  modifiedAt: noon,
  usesProvidedValues: false,
  settings: { categories: { form: { displayGraphics: true } } },
  assets: [{ category: 'FORM_LOGO', colorMode: 'LIGHT', extension: 'PNG', assetId: 'logo' }],
})

export const assetOf = (
  { poolId, clientId }: Pick<BrandingStyleRecord, 'poolId' | 'clientId'>,
  id = 'logo',
): BrandingAssetRecord => ({ poolId, clientId, id, version: 1, createdAt: noon, bytes: 'iVBORw==' })

export const aUICustomization = (poolId: string, clientId = 'ALL'): UICustomizationRecord => ({
  poolId,
  clientId,
  version: 1,
  createdAt: noon,
  modifiedAt: noon,
  css: '.logo-customizable { max-width: 80%; }',
  image: { type: 'png', bytes: 'iVBORw==' },
})

export const aReplica = (poolId: string, regionName = 'eu-west-1'): ReplicaRecord => ({
  poolId,
  regionName,
  version: 1,
  createdAt: noon,
  status: 'INACTIVE',
  tags: { team: 'shop' },
})

export const aDomain = (poolId: string, domain = 'shop'): DomainRecord => ({
  poolId,
  domain,
  version: 1,
  createdAt: noon,
  modifiedAt: noon,
  managedLoginVersion: 2,
  distribution: 'd1111.cloudfront.net',
})

export const anIdentityProvider = (poolId: string, name = 'Google'): IdentityProviderRecord => ({
  poolId,
  name,
  version: 1,
  createdAt: noon,
  modifiedAt: noon,
  type: 'Google',
  details: { client_id: 'shop', authorize_scopes: 'openid' },
  secrets: { client_secret: sealed('secret') },
  mapping: { username: 'sub' },
  identifiers: ['shop.example.com'],
})

export const aProviderIdentifier = (poolId: string, identifier = 'shop.example.com'): ProviderIdentifierRecord => ({
  poolId,
  identifier,
  version: 1,
  createdAt: noon,
  providerName: 'Google',
})

export const aSamlKey = (poolId: string, use = 'signing'): SamlKeyRecord => ({
  poolId,
  use,
  version: 1,
  createdAt: noon,
  certificate: 'MIIC',
  privateKey: sealed('key'),
})

export const anAuthEvent = ({ poolId, sub }: UserRecord, id = 'event-1'): AuthEventRecord => ({
  poolId,
  sub,
  id,
  version: 1,
  createdAt: noon,
  expiresAt: noon + 1,
  type: 'SignIn',
  response: 'Pass',
  risk: { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: false },
  challenges: [{ ChallengeName: 'Password', ChallengeResponse: 'Success' }],
  context: { IpAddress: '192.0.2.1' },
})

export const aRiskConfiguration = (poolId: string, clientId = 'ALL'): RiskConfigurationRecord => ({
  poolId,
  clientId,
  version: 1,
  createdAt: noon,
  modifiedAt: noon,
  parts: { CompromisedCredentialsRiskConfiguration: { EventFilter: ['SIGN_IN'], Actions: { EventAction: 'BLOCK' } } },
})

export const anImportJob = (poolId: string, id = 'import-1'): ImportJobRecord => ({
  poolId,
  id,
  version: 1,
  createdAt: noon,
  name: 'first wave',
  roleArn: 'arn:aws:iam::123456789012:role/import',
  url: 'https://auth.example.com/imports/1',
  status: 'Created',
  imported: 0,
  skipped: 0,
  failed: 0,
  upload: { id: 'upload', parts: 1, lines: 2 },
})

export const anImportPart = (poolId: string, name = 'csv/upload/000000', jobId = 'import-1'): ImportPartRecord => ({
  poolId,
  jobId,
  name,
  version: 1,
  createdAt: noon,
  text: 'cognito:username\nada\n',
})

export const aMembership = ({ poolId, sub }: UserRecord, groupName = 'Admins'): MembershipRecord => ({
  poolId,
  sub,
  groupName,
  version: 1,
  createdAt: noon,
})

export const aPasskey = ({ poolId, sub }: UserRecord, credentialId = 'passkey'): PasskeyRecord => ({
  poolId,
  credentialId,
  sub,
  version: 1,
  createdAt: noon,
  relyingPartyId: 'example.com',
  publicKey: 'pQECAyYgASFYIA',
  signCount: 7,
  attachment: 'platform',
  transports: ['internal', 'hybrid'],
})

export const aDevice = ({ poolId, sub }: UserRecord, deviceKey = 'us-east-1_device'): DeviceRecord => ({
  poolId,
  sub,
  deviceKey,
  version: 1,
  createdAt: noon,
  modifiedAt: noon,
  lastAuthenticatedAt: noon,
  groupKey: '-Group001',
  secret: sealed('salt and verifier of a device'),
  remembered: true,
  name: 'Laptop',
  lastAddress: '192.0.2.1',
})

/** A name of the kind `username`. */
export const username = (value: string): SignInName => ({ kind: 'username', value })

/** A user whose only name is its username, derived from `username` alone: equal calls return equal users. */
export const aUser = (poolId: string, name: string, more: Partial<UserRecord> = {}): UserRecord => ({
  poolId,
  sub: `sub-of-${name}`,
  username: name,
  version: 1,
  createdAt: noon,
  modifiedAt: noon,
  status: 'CONFIRMED',
  enabled: true,
  attributes: {},
  names: [username(name)],
  pending: {},
  codes: {},
  attempts: {},
  ...more,
})

/** A user with every optional member. */
export const aFullUser = (poolId: string, name: string): UserRecord =>
  aUser(poolId, name, {
    status: 'FORCE_CHANGE_PASSWORD',
    enabled: false,
    attributes: {
      email: `${name}@example.com`,
      email_verified: 'true',
      phone_number: '+15550100',
      name: 'Ada Lovelace',
      'custom:level': '7',
    },
    names: [username(name), { kind: 'email', value: `${name}@example.com` }],
    credential: {
      verifier: sealed('salt and verifier'),
      temporary: true,
      setAt: noon,
      history: [sealed('one before'), sealed('two before')],
    },
    pending: { email: 'new@example.com' },
    codes: {
      'sign-up': { hash: 'h1', expiresAt: noon + 1, attribute: 'email', destination: 'a@example.com' },
      phone_number: { hash: 'h2', expiresAt: noon + 2, attribute: 'phone_number', destination: '+15550101' },
    },
    attempts: { ForgotPassword: [noon - 2, noon - 1], ConfirmSignUp: [] },
    lockout: { failures: 6, lastFailureAt: noon - 5 },
  })

export const aGrant = (user: UserRecord, eventId = 'event-1', more: Partial<GrantRecord> = {}): GrantRecord => ({
  poolId: user.poolId,
  eventId,
  originJti: `origin of ${eventId}`,
  sub: user.sub,
  clientId: 'aaaaaaaaaaaaaaaaaaaaaaaaaa',
  authenticatedAt: noon,
  expiresAt: noon + 1_000_000,
  ...more,
})

/** Adds a pool, without keys unless some are given. */
export const withPool = async (
  storage: Pick<Storage, 'pools'>,
  id?: string,
  keys: readonly SigningKeyRecord[] = [],
) => {
  const pool = aPool(id)
  await storage.pools.insert(pool, keys)
  return pool
}

/** Adds a user. */
export const withUser = async (storage: Pick<Storage, 'users'>, user: UserRecord) => {
  const outcome = await storage.users.insert(user)
  if (outcome !== 'inserted') throw new Error(`The name of ${user.sub} is taken.`)
  return user
}

/** Counts how often each result occurred, keyed by its JSON. */
export const countResults = (results: readonly unknown[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const result of results) counts[JSON.stringify(result)] = (counts[JSON.stringify(result)] ?? 0) + 1
  return counts
}

/** Runs an action the given number of times, concurrently. */
export const atOnce = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)))

/** The current grant, as found for an access token. */
export const grantOf = async (
  { accessTokens }: Pick<Storage, 'accessTokens'>,
  poolId: string,
  eventId: string,
): Promise<GrantRecord | undefined> =>
  (await accessTokens.find({ poolId, eventId, clientId: 'nobody', sub: 'nobody' })).grant
