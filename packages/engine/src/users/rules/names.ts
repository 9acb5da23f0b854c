import type { PoolRecord, SignInName, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { foldName } from './fold.ts'

/** The flag attribute of a verifiable attribute. */
export const verifiedFlag = {
  email: 'email_verified',
  phone_number: 'phone_number_verified',
} as const satisfies Record<VerifiableAttribute, string>

type Named = Pick<UserRecord, 'username' | 'attributes' | 'identities'>

/**
 * The sign-in names of a user according to the attributes: the username; in pools with username attributes the
 * email address or phone number, verified or not; in pools with aliases those that are verified, and the preferred username (H);
 * and the identities at external providers.
 */
export const namesOf = (pool: PoolRecord, user: Named): readonly SignInName[] => {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.settings
  const kinds = [...UsernameAttributes, ...AliasAttributes.filter((alias) => isActiveAlias(alias, user))]
  const identities = (user.identities ?? []).map(({ key }) => ({ kind: 'identity', value: key }) as const)
  const names = (['username', ...kinds] as const).flatMap((kind) => {
    const value = kind === 'username' ? user.username : user.attributes[kind]
    return value ? [{ kind, value: foldName(pool, kind, value) }] : []
  })
  return [...names, ...identities]
}

/** Returns the user with the sign-in names according to the attributes. Call it for each user whose attributes changed. */
export const withNames = (pool: PoolRecord, user: UserRecord): UserRecord => ({ ...user, names: namesOf(pool, user) })

const isActiveAlias = (alias: VerifiableAttribute | 'preferred_username', { attributes }: Named): boolean =>
  alias === 'preferred_username' || attributes[verifiedFlag[alias]] === 'true'
