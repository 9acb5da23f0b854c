import type { UserRecord } from './records/user-record.ts'
import type { SearchKey } from './stores/user-store.ts'

/** The value of each search key for a user; undefined if the user does not have the attribute. */
const valueOf: Readonly<Record<SearchKey, (user: UserRecord) => string | undefined>> = {
  username: ({ username }) => username,
  email: ({ attributes }) => attributes['email'],
  phone_number: ({ attributes }) => attributes['phone_number'],
  name: ({ attributes }) => attributes['name'],
  given_name: ({ attributes }) => attributes['given_name'],
  family_name: ({ attributes }) => attributes['family_name'],
  preferred_username: ({ attributes }) => attributes['preferred_username'],
  'cognito:user_status': ({ status }) => status,
  status: ({ enabled }) => (enabled ? 'Enabled' : 'Disabled'),
  sub: ({ sub }) => sub,
}

/** The keys whose values are compared exactly. */
const exactKeys: ReadonlySet<SearchKey> = new Set<SearchKey>(['username', 'sub', 'status'])

/** The keys by which users can be searched. */
export const searchKeys = Object.keys(valueOf) as readonly SearchKey[]

/** The form in which values of a key are compared and ordered: lowercase, except for case-sensitive keys. */
export const foldSearchValue = (key: SearchKey, value: string): string =>
  exactKeys.has(key) ? value : value.toLowerCase()

/** The folded value of a user under a search key; undefined if the user has no value. */
export const searchValueOf = (user: UserRecord, key: SearchKey): string | undefined => {
  const value = valueOf[key](user)
  return value === undefined ? undefined : foldSearchValue(key, value)
}
