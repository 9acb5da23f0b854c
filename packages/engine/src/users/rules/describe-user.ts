import type { AdminGetUserResponse, AttributeType, UserType } from '@poolhouse/schemas'
import { frozen, type PoolRecord, type UserRecord } from '@poolhouse/storage'

/** The attributes of a user as lists show them: `sub` first, then in the order of the pool's schema. */
export const attributeList = (pool: PoolRecord, user: UserRecord): AttributeType[] => {
  const { attributes } = user
  const inOrder = attributeOrder(pool)
  const list: AttributeType[] = [{ Name: 'sub', Value: user.sub }]
  const show = (Name: string) => {
    const Value = attributes[Name]
    if (Value !== undefined && Name !== 'sub') list.push({ Name, Value })
  }
  for (const name of inOrder) show(name)
  for (const name of Object.keys(attributes)) if (!inOrder.has(name)) show(name)
  return list
}

const orders = new WeakMap<PoolRecord, ReadonlySet<string>>()

/** The names of a pool's attributes in the order of its schema; made once for each record. */
const attributeOrder = (pool: PoolRecord): ReadonlySet<string> => {
  const known = orders.get(pool)
  if (known) return known
  const order = new Set((pool.settings.SchemaAttributes ?? []).map(({ Name = '' }) => Name))
  orders.set(pool, order)
  return order
}

type Describe<T extends object> = (pool: PoolRecord, user: UserRecord) => T

/**
 * Describes a record once, if it is frozen: such a one a store may hand out again. What is made of it is frozen too, so that
 * all may share it.
 */
const onceForEach = <T extends object>(describe: Describe<T>): Describe<T> => {
  const known = new WeakMap<UserRecord, { readonly pool: PoolRecord; readonly description: T }>()
  return (pool, user) => {
    if (!Object.isFrozen(user)) return describe(pool, user)
    const last = known.get(user)
    if (last?.pool === pool) return last.description
    const description = frozen(describe(pool, user))
    known.set(user, { pool, description })
    return description
  }
}

/** A user as listings and AdminCreateUser show one. */
export const describeUser = onceForEach((pool, user): UserType => ({
  Username: user.username,
  Attributes: attributeList(pool, user),
  ...describeState(user),
}))

/** A user as AdminGetUser shows one. Members about MFA are left out: nothing of it is set. */
export const describeUserForAdmin = onceForEach((pool, user): AdminGetUserResponse => ({
  Username: user.username,
  UserAttributes: attributeList(pool, user),
  ...describeState(user),
}))

/** Dates are seconds since the epoch, with milliseconds behind the point. */
const describeState = ({ createdAt, modifiedAt, enabled, status }: UserRecord) => ({
  UserCreateDate: createdAt / 1000,
  UserLastModifiedDate: modifiedAt / 1000,
  Enabled: enabled,
  UserStatus: status,
})
