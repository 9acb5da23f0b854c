import type { AdminGetUserResponse, AttributeType, UserType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'

/** The attributes of a user as lists show them: `sub` first, then in the order of the pool's schema. */
export const attributeList = (pool: PoolRecord, user: UserRecord): AttributeType[] => {
  const inOrder = (pool.settings.SchemaAttributes ?? []).map(({ Name = '' }) => Name)
  const names = new Set([...inOrder, ...Object.keys(user.attributes)])
  const others = [...names].flatMap((Name) => {
    const Value = user.attributes[Name]
    return Value === undefined || Name === 'sub' ? [] : [{ Name, Value }]
  })
  return [{ Name: 'sub', Value: user.sub }, ...others]
}

/** A user as listings and AdminCreateUser show one. */
export const describeUser = (pool: PoolRecord, user: UserRecord): UserType => ({
  Username: user.username,
  Attributes: attributeList(pool, user),
  ...describeState(user),
})

/** A user as AdminGetUser shows one. Members about MFA are left out: nothing of it is set. */
export const describeUserForAdmin = (pool: PoolRecord, user: UserRecord): AdminGetUserResponse => ({
  Username: user.username,
  UserAttributes: attributeList(pool, user),
  ...describeState(user),
})

/** Dates are seconds since the epoch, with milliseconds behind the point. */
const describeState = ({ createdAt, modifiedAt, enabled, status }: UserRecord) => ({
  UserCreateDate: createdAt / 1000,
  UserLastModifiedDate: modifiedAt / 1000,
  Enabled: enabled,
  UserStatus: status,
})
