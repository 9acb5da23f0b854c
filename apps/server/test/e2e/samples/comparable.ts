/** Members whose values differ between calls. */
const volatile = /Date$|^UserSub$|^SecretCode$/

/** Members that are there only if there are more pages. */
const paging = /^(?:PaginationToken|NextToken)$/

/** Members that SDKs add to a response. */
const added = /^(?:\$metadata|ResponseMetadata|ResultMetadata)$/

const isEmpty = (value: unknown): boolean => value === null || value === ''

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'Name' in value ? String(value.Name) : ''

/** Attributes have no order. */
const byName = (a: unknown, b: unknown): number => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0)

/** A response without what differs between calls and between SDKs, to compare it with the documented one. */
export const comparable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(comparable).toSorted(byName)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([name, member]) => !paging.test(name) && !added.test(name) && !isEmpty(member),
  )
  const isSub = entries.some(([name, member]) => name === 'Name' && member === 'sub')
  return Object.fromEntries(
    entries.map(([name, member]) => [
      name,
      volatile.test(name) || (isSub && name === 'Value') ? `a ${name}` : comparable(member),
    ]),
  )
}
