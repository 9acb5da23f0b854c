import type { UserType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { defaultPageSize } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { schemaOf } from '../../users/rules/attributes.ts'
import { describeUser } from '../../users/rules/describe-user.ts'
import { parseFilter } from '../../users/rules/filter.ts'
import { listingFailures } from '../../users/listing-errors.ts'
import type { Handler } from '../handler.ts'

/** Lists the users of a pool that match the filter, one page at a time (H). */
export const listUsers: Handler<'ListUsers', 'pools' | 'users' | 'cursors'> = async (
  { UserPoolId, AttributesToGet = [], Limit, PaginationToken, Filter },
  { pools, users, cursors },
) => {
  const pool = await requirePool(pools, UserPoolId)
  rejectUnknown(pool, AttributesToGet)
  const filter = parseFilter(Filter)

  // A token is only valid for the search that issued it.
  const listing = `users/${pool.id}/${JSON.stringify(filter ?? null)}`
  const after = await cursors.read(listing, PaginationToken)
  const page = await users.list(pool.id, { limit: Limit || defaultPageSize, after }, filter)

  const described = page.items.map((user) => describeUser(pool, user))
  return omitUndefined({
    // An empty list also means all attributes (AWS's documentation).
    Users: AttributesToGet.length > 0 ? described.map((user) => withOnly(AttributesToGet, user)) : described,
    PaginationToken: await cursors.issue(listing, page.next),
  })
}

const rejectUnknown = (pool: PoolRecord, names: readonly string[]): void => {
  const schema = schemaOf(pool)
  if (!names.every((name) => schema.has(name))) throw listingFailures.unknownAttributes()
}

const withOnly = (names: readonly string[], user: UserType): UserType => ({
  ...user,
  Attributes: (user.Attributes ?? []).filter(({ Name }) => names.includes(Name)),
})
