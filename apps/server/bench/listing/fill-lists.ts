import type { GroupRecord, IdentityProviderRecord, Storage, UserRecord } from '@poolhouse/storage'
import type { NewPool } from '../fill/make-pool.ts'
import { subInOrder } from '../fill/sub-in-order.ts'

/** A measured list: the operation, its input without a page, and the names of the members with the page size and the items. */
export interface MeasuredList {
  readonly operation: 'ListGroups' | 'ListUsersInGroup' | 'ListIdentityProviders' | 'AdminListUserAuthEvents'
  readonly input: Readonly<Record<string, string>>
  readonly pageSize: 'Limit' | 'MaxResults'
  readonly items: 'Groups' | 'Users' | 'Providers' | 'AuthEvents'
}

/** The group with all users. */
const everybody = 'everybody'

/** The number of concurrent writes. */
const batchSize = 2000

const inBatches = async (count: number, write: (index: number) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < count; from += batchSize) {
    const size = Math.min(batchSize, count - from)
    await Promise.all(Array.from({ length: size }, (_, index) => write(from + index)))
  }
}

const numbered = (index: number): string => String(index).padStart(8, '0')

const group = (poolId: string, name: string, at: number): GroupRecord => ({
  ...{ poolId, name, version: 1, createdAt: at, modifiedAt: at },
  ...{ description: 'A group', precedence: 1, roleArn: 'arn:aws:iam::123456789012:role/editors' },
})

const provider = (poolId: string, name: string, at: number): IdentityProviderRecord => ({
  ...{ poolId, name, version: 1, createdAt: at, modifiedAt: at, type: 'OIDC', identifiers: [], secrets: {} },
  details: {
    client_id: 'shop',
    authorize_scopes: 'openid email',
    oidc_issuer: 'https://idp.example.com',
    attributes_request_method: 'GET',
  },
  mapping: { email: 'email', username: 'sub' },
})

const insertUsers = async (storage: Storage, model: UserRecord, count: number): Promise<void> => {
  for (let from = 0; from < count; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, count - from) }, (_, index): UserRecord => {
      const username = `user-${numbered(from + index)}`
      const sub = subInOrder(from + index, count, crypto.randomUUID())
      return { ...model, sub, username, names: [{ kind: 'username', value: username }] }
    })
    await storage.users.insertMany(batch)
    const at = model.createdAt
    const member = ({ sub }: UserRecord) =>
      storage.memberships.insert({ poolId: model.poolId, sub, groupName: everybody, version: 1, createdAt: at })
    await Promise.all(batch.map(member))
  }
}

const insertEvents = (storage: Storage, { poolId, sub, createdAt }: UserRecord, count: number): Promise<void> =>
  inBatches(count, (index) =>
    storage.authEvents.insert({
      ...{ poolId, sub, id: crypto.randomUUID(), version: 1, type: 'SignIn', response: 'Pass' },
      ...{ createdAt: createdAt + index, expiresAt: createdAt + 1e12 },
      risk: { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: false },
      challenges: [{ ChallengeName: 'Password', ChallengeResponse: 'Success' }],
      context: { IpAddress: '203.0.113.7', DeviceName: 'Firefox, Linux' },
    }),
  )

/**
 * Inserts `count` groups, identity providers, users in one group, and events of one user into a pool, and returns the lists
 * of them. Inserts records directly, because the quotas of the operations are lower.
 */
export const fillLists = async (
  storage: Storage,
  { pool, model }: NewPool,
  count: number,
): Promise<readonly MeasuredList[]> => {
  const at = model.createdAt
  await inBatches(count, (index) => storage.identityProviders.insert(provider(pool.id, `idp-${numbered(index)}`, at)))
  // The group of all users is one of the `count` groups.
  await inBatches(count - 1, (index) => storage.groups.insert(group(pool.id, `group-${numbered(index)}`, at)))
  await storage.groups.insert(group(pool.id, everybody, at))
  await insertUsers(storage, model, count)
  await insertEvents(storage, model, count)
  const of = { UserPoolId: pool.id }
  return [
    { operation: 'ListGroups', input: of, pageSize: 'Limit', items: 'Groups' },
    { operation: 'ListUsersInGroup', input: { ...of, GroupName: everybody }, pageSize: 'Limit', items: 'Users' },
    { operation: 'ListIdentityProviders', input: of, pageSize: 'MaxResults', items: 'Providers' },
    {
      operation: 'AdminListUserAuthEvents',
      input: { ...of, Username: model.username },
      pageSize: 'MaxResults',
      items: 'AuthEvents',
    },
  ]
}
