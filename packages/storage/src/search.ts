import type { UserRecord } from './records/user-record.ts'
import type { SearchKey } from './stores/user-store.ts'

/** What each key finds in a user; nothing where the user has no such attribute. */
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

/** The keys whose values are compared letter by letter. */
const exactKeys: ReadonlySet<SearchKey> = new Set<SearchKey>(['username', 'sub', 'status'])

/** Everything users can be searched by. */
export const searchKeys = Object.keys(valueOf) as readonly SearchKey[]

/** The form in which values of a key are compared and ordered: lower case, except for case-sensitive keys. */
export const foldSearched = (key: SearchKey, value: string): string =>
  exactKeys.has(key) ? value : value.toLowerCase()

/** What a listing finds the user by under a key, folded; nothing when the user has no value for it. */
export const searchedValue = (user: UserRecord, key: SearchKey): string | undefined => {
  const value = valueOf[key](user)
  return value === undefined ? undefined : foldSearched(key, value)
}
