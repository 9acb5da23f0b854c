import { identitiesText } from '../../linking/rules/identities.ts'
import { describeMfa } from '../../mfa/rules/describe-mfa.ts'
import type { AdminGetUserResponse, AttributeType, UserType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'

/** The attributes of a user in responses: `sub` first (M), then in the order of the pool's schema (G). */
export const attributeList = (pool: PoolRecord, user: UserRecord): AttributeType[] => {
  const { sub } = user
  const identities = identitiesText(user)
  const attributes: UserRecord['attributes'] =
    identities === undefined ? user.attributes : { ...user.attributes, identities }
  const list: AttributeType[] = [{ Name: 'sub', Value: sub }]
  const listed = new Set(['sub'])
  const add = (Name: string) => {
    const Value = attributes[Name]
    if (Value === undefined || listed.has(Name)) return
    listed.add(Name)
    list.push({ Name, Value })
  }
  for (const { Name = '' } of pool.settings.SchemaAttributes ?? []) add(Name)
  for (const name of Object.keys(attributes)) add(name)
  return list
}

/** A user in responses of ListUsers and AdminCreateUser (H). */
export const describeUser = (pool: PoolRecord, user: UserRecord): UserType => ({
  Username: user.username,
  Attributes: attributeList(pool, user),
  ...describeState(user),
})

/** A user in responses of AdminGetUser (H). */
export const describeUserForAdmin = (pool: PoolRecord, user: UserRecord): AdminGetUserResponse => ({
  Username: user.username,
  UserAttributes: attributeList(pool, user),
  ...describeState(user),
  ...describeMfa(user),
})

/** Dates are seconds since the epoch, with milliseconds as decimals (H). */
const describeState = ({ createdAt, modifiedAt, enabled, status }: UserRecord) => ({
  UserCreateDate: createdAt / 1000,
  UserLastModifiedDate: modifiedAt / 1000,
  Enabled: enabled,
  UserStatus: status,
})
