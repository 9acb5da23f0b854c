import type { AttributeType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { userFailures } from '../errors.ts'
import { isEmail, isPhoneNumber } from './contact-forms.ts'
import { foldCase, foldName } from './fold.ts'
import { withNames } from './names.ts'

/** The validated input for a new user. */
export interface UserStart {
  /** A new UUID. */
  readonly sub: string
  /** From {@link nameNewUser}; undefined in pools with username attributes, where the sub is the username. */
  readonly username: string | undefined
  readonly attributes: UserRecord['attributes']
  readonly status: UserRecord['status']
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Returns the record of a new user without a password. Does not store it. */
export const newUser = (pool: PoolRecord, { sub, username = sub, attributes, status, at }: UserStart): UserRecord =>
  withNames(pool, {
    poolId: pool.id,
    sub,
    username,
    version: 1,
    createdAt: at,
    modifiedAt: at,
    status,
    enabled: true,
    attributes: withoutEmpty(attributes),
    names: [],
    pending: {},
    codes: {},
    attempts: {},
  })

/** Attributes with an empty value are not stored (H). */
const withoutEmpty = (attributes: UserRecord['attributes']) =>
  Object.values(attributes).includes('')
    ? Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''))
    : attributes

/** The username of a new user, and the attributes, including one from the name. */
export interface NamedStart {
  /** Undefined in pools with username attributes. */
  readonly username: string | undefined
  readonly attributes: readonly AttributeType[]
}

/**
 * Converts the requested username of a new user: to the username, in lower case if the pool ignores case (M); or, in pools with
 * username attributes, to the value of `email` or `phone_number` (H). Throws InvalidParameterException for a name that the
 * configuration of the pool does not allow.
 */
export const nameNewUser = (pool: PoolRecord, name: string, attributes: readonly AttributeType[] = []): NamedStart => {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings
  if (UsernameAttributes.length === 0) {
    if (AliasAttributes.includes('email') && isEmail(name)) throw userFailures.usernameLooksLikeEmail()
    if (AliasAttributes.includes('phone_number') && isPhoneNumber(name)) {
      throw userFailures.usernameLooksLikePhoneNumber()
    }
    return { username: foldCase(pool, 'username', name), attributes }
  }
  const kind = usernameAttributeOf(UsernameAttributes, name)
  const sameAttribute = attributes.filter(({ Name }) => Name === kind)
  if (sameAttribute.length === 0)
    return { username: undefined, attributes: [...attributes, { Name: kind, Value: name }] }
  const folded = foldName(pool, kind, name)
  if (sameAttribute.some(({ Value = '' }) => foldName(pool, kind, Value) !== folded))
    throw userFailures.usernameDiffers(kind)
  return { username: undefined, attributes }
}

const forms = { email: isEmail, phone_number: isPhoneNumber }

const usernameAttributeOf = (allowed: readonly ('email' | 'phone_number')[], name: string) => {
  const kind = allowed.find((attribute) => forms[attribute](name))
  if (kind) return kind
  if (allowed.length > 1) throw userFailures.usernameShouldBeEither()
  throw allowed[0] === 'email' ? userFailures.usernameShouldBeEmail() : userFailures.usernameShouldBePhoneNumber()
}
