import type { SearchKey, UserFilter } from '@poolhouse/storage'
import { listingFailures } from '../listing-errors.ts'

/**
 * One condition: an attribute, with or without quotes, `=` or `^=`, and a quoted value in which a backslash escapes quotes and
 * itself (H; quotes around the attribute M).
 */
const condition = /^\s*(?:"([^\s=^"]+)"|([^\s=^"]+))\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/s

/** H. */
const searchable: Readonly<Record<SearchKey, true>> = {
  username: true,
  email: true,
  phone_number: true,
  name: true,
  given_name: true,
  family_name: true,
  preferred_username: true,
  'cognito:user_status': true,
  status: true,
  sub: true,
}

const isSearchable = (attribute: string): attribute is SearchKey => Object.hasOwn(searchable, attribute)

/**
 * Parses the filter of a search, such as `email ^= "ada"`. Returns undefined for an empty filter (M). Throws
 * InvalidParameterException for other forms, and for attributes that are not searchable.
 */
export const parseFilter = (text: string | undefined): UserFilter | undefined => {
  if (!text?.trim()) return undefined
  const [, inQuotes, bare, operator, quoted = ''] = condition.exec(text) ?? []
  const by = inQuotes ?? bare ?? ''
  if (!operator) throw listingFailures.filterForm()
  if (!isSearchable(by)) throw listingFailures.notSearchable(by)
  return { by, match: operator === '=' ? 'equals' : 'prefix', value: quoted.replace(/\\(.)/gs, '$1') }
}
