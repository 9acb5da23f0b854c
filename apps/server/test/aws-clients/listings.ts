import { type OperationName, operations } from '@poolhouse/schemas'
import { createDeviceClient, samlMetadata } from '@poolhouse/engine/testing'
import { createPasskeyDevice } from '@poolhouse/engine/testing/passkey-device'
import { expect } from 'vitest'
import type { TestApp } from '../../conformance/test-app.ts'

type Json = Readonly<Record<string, unknown>>

interface Pagination {
  readonly inputToken: string
  readonly outputToken: string
  /** Undefined: the operation has no member for it. */
  readonly pageSize?: string
  readonly items: string
}

/** A list operation, and what it lists. */
interface Entries {
  readonly operation: OperationName
  readonly input: object
  /** The member that identifies an entry. */
  readonly key: string
  /** The entries that were created; their number where the service chooses the names. */
  readonly created: readonly string[] | number
}

/** A list operation with at least three entries, or as many as there can be. */
export interface Listing {
  readonly operation: OperationName
  readonly input: object
  readonly pagination: Pagination
  /** The names of all entries, in order. */
  readonly names: readonly string[]
  /** The names of the entries on a page. */
  readonly namesIn: (page: unknown) => readonly string[]
}

const paginationOf = (operation: OperationName): Pagination => {
  const found = operations[operation]
  if (!('pagination' in found)) throw new Error(`${operation} is not paginated.`)
  return found.pagination
}

/** Reads all entries as one page, and checks that they are those that were created. */
const listed = async (app: TestApp, { operation, input, key, created }: Entries): Promise<Listing> => {
  const pagination = paginationOf(operation)
  const { items, pageSize } = pagination
  const namesIn = (page: unknown) => ((page as Json)[items] as readonly Json[]).map((item) => String(item[key]))
  const { body } = await app.call(operation, { ...input, ...(pageSize && { [pageSize]: 20 }) })
  const found = namesIn(body)
  if (typeof created === 'number') expect(new Set(found).size).toBe(created)
  else expect(found.toSorted()).toEqual(created.toSorted())
  return { operation, input, pagination, names: found, namesIn }
}

const names = ['alpha', 'beta', 'gamma'] as const

/** Calls `act` for each name, a second apart: some lists are sorted by time. */
const forEachName = async (app: TestApp, act: (name: string) => Promise<unknown>): Promise<void> => {
  for (const name of names) {
    await act(name)
    app.clock.advance(1000)
  }
}

const aPool = (app: TestApp) =>
  app.aPool({
    UserPoolTier: 'PLUS',
    KeyConfiguration: {
      KeyType: 'CUSTOMER_MANAGED_KEY',
      KmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
    },
    UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false },
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
  })

/** A sign-in adds an event and a session; this one also adds a device. */
const signInWithDevice = async (app: TestApp, client: Parameters<TestApp['signIn']>[0]): Promise<string> => {
  const { AccessToken } = await app.signIn(client, 'alpha')
  const claims = JSON.parse(Buffer.from(AccessToken.split('.')[1] ?? '', 'base64url').toString()) as object
  const DeviceKey = String('device_key' in claims && claims.device_key)
  const { DeviceSecretVerifierConfig } = createDeviceClient({ DeviceKey, DeviceGroupKey: '-Group001' })
  await app.invoke('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig })
  return AccessToken
}

const registerPasskey = async (app: TestApp, AccessToken: string): Promise<void> => {
  const { CredentialCreationOptions } = await app.invoke('StartWebAuthnRegistration', { AccessToken })
  const Credential = createPasskeyDevice('https://app.example.com').create(CredentialCreationOptions)
  await app.invoke('CompleteWebAuthnRegistration', { AccessToken, Credential })
}

/** Creates entries for every list operation of the contract, and returns the operations with their inputs. */
export const createListings = async (app: TestApp): Promise<readonly Listing[]> => {
  const pool = await aPool(app)
  const of = { UserPoolId: pool.id }
  await app.invoke('SetUserPoolMfaConfig', { ...of, WebAuthnConfiguration: { RelyingPartyId: 'example.com' } })
  const TokenSession = { MaxPerUser: 20 }
  await app.invoke('SetUserPoolSessionConfiguration', { ...of, UserSessionTracking: 'ENABLED', TokenSession })
  const client = await app.aClient(pool, { ClientName: 'alpha' })
  const secretClient = await app.aClient(pool, { ClientName: 'beta', GenerateSecret: true })
  const ofSecretClient = { ...of, ClientId: secretClient.id }
  await app.aClient(pool, { ClientName: 'gamma' })
  for (const PoolName of ['beta', 'gamma']) await app.aPool({ PoolName })
  await app.invoke('AddUserPoolClientSecret', ofSecretClient)
  const ofUser = { ...of, Username: 'alpha' }
  await forEachName(app, async (name) => {
    await app.aUser(pool, name)
    await app.invoke('CreateGroup', { ...of, GroupName: name })
    await app.invoke('CreateResourceServer', { ...of, Identifier: name, Name: name })
    const ProviderDetails = { MetadataFile: samlMetadata() }
    await app.invoke('CreateIdentityProvider', { ...of, ProviderName: name, ProviderType: 'SAML', ProviderDetails })
    const CloudWatchLogsRoleArn = 'arn:aws:iam::123456789012:role/imports'
    await app.invoke('CreateUserImportJob', { ...of, JobName: name, CloudWatchLogsRoleArn })
  })
  for (const GroupName of names) await app.invoke('AdminAddUserToGroup', { ...ofUser, GroupName })
  for (const Username of names) await app.invoke('AdminAddUserToGroup', { ...of, Username, GroupName: 'alpha' })
  for (const TermsName of ['terms-of-use', 'privacy-policy']) {
    const Links = { 'cognito:default': 'https://example.com/' }
    await app.invoke('CreateTerms', { ...ofSecretClient, TermsName, TermsSource: 'LINK', Enforcement: 'NONE', Links })
  }
  await app.invoke('CreateUserPoolReplica', { ...of, RegionName: 'us-west-2' })
  let AccessToken = ''
  await forEachName(app, async () => {
    AccessToken = await signInWithDevice(app, client)
    await registerPasskey(app, AccessToken)
  })

  // Creating an identity provider creates a group of its users.
  const groupsOfProviders = names.map((name) => `${pool.id}_${name}`)
  const entries: readonly Entries[] = [
    { operation: 'AdminListDevices', input: ofUser, key: 'DeviceKey', created: 3 },
    { operation: 'AdminListGroupsForUser', input: ofUser, key: 'GroupName', created: names },
    { operation: 'AdminListUserAuthEvents', input: ofUser, key: 'EventId', created: 3 },
    { operation: 'AdminListUserSessions', input: ofUser, key: 'SessionId', created: 3 },
    { operation: 'ListDevices', input: { AccessToken }, key: 'DeviceKey', created: 3 },
    { operation: 'ListGroups', input: of, key: 'GroupName', created: [...names, ...groupsOfProviders] },
    { operation: 'ListIdentityProviders', input: of, key: 'ProviderName', created: names },
    { operation: 'ListResourceServers', input: of, key: 'Identifier', created: names },
    { operation: 'ListTerms', input: of, key: 'TermsName', created: ['terms-of-use', 'privacy-policy'] },
    { operation: 'ListUserImportJobs', input: of, key: 'JobName', created: names },
    { operation: 'ListUserPoolClientSecrets', input: ofSecretClient, key: 'ClientSecretId', created: 2 },
    { operation: 'ListUserPoolClients', input: of, key: 'ClientName', created: names },
    { operation: 'ListUserPoolReplicas', input: of, key: 'RegionName', created: ['us-east-1', 'us-west-2'] },
    { operation: 'ListUserPools', input: {}, key: 'Name', created: ['beta', 'gamma', 'test'] },
    { operation: 'ListUserSessions', input: { AccessToken }, key: 'SessionId', created: 3 },
    { operation: 'ListUsers', input: of, key: 'Username', created: names },
    { operation: 'ListUsersInGroup', input: { ...of, GroupName: 'alpha' }, key: 'Username', created: names },
    { operation: 'ListWebAuthnCredentials', input: { AccessToken }, key: 'CredentialId', created: 3 },
  ]
  return Promise.all(entries.map((each) => listed(app, each)))
}
