import {
  foldSearched,
  type Page,
  type PageRequest,
  type UserFilter,
  type UserRecord,
  type UserStore,
} from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import { textAfter, textAfterPrefix } from '../key-range.ts'
import { pageOfRows } from '../page-of-rows.ts'
import type { ReadCache } from '../read-cache.ts'
import type { Statements } from '../statements/index.ts'
import { decodeUser } from '../user-document.ts'

/** Lists users. Every page is a range of an index, for every filter. */
export const createUserList = (driver: Driver, { search }: Statements, { cached }: ReadCache): UserStore['list'] => {
  const listBySub = async (poolId: string, { limit, after }: PageRequest, range: Range): Promise<Page<UserRecord>> => {
    const from = after === undefined ? range.from : textAfter(after)
    const page = { pool_id: poolId, from_sub: from, limit: limit + 1 }
    const { below } = range
    const rows = await driver.read(below === undefined ? search.bySub(page) : search.bySubBelow({ ...page, below }))
    return pageOfRows(rows, limit, decodeUser, ({ sub }) => sub)
  }

  const listByValue = async (
    poolId: string,
    { limit, after }: PageRequest,
    key: string,
    range: Range,
  ): Promise<Page<UserRecord>> => {
    const place = after === undefined ? undefined : (JSON.parse(after) as Place)
    const from = place
      ? { from_value: place[0], from_sub: textAfter(place[1]) }
      : { from_value: range.from, from_sub: '' }
    const page = { pool_id: poolId, key, ...from, limit: limit + 1 }
    const { below } = range
    const rows = await driver.read(below === undefined ? search.byValue(page) : search.byValueBelow({ ...page, below }))
    return pageOfRows(rows, limit, decodeUser, ({ value, sub }) => JSON.stringify([value, sub] satisfies Place))
  }

  const listAll = cached((poolId: string, limit: number, after: string | null) =>
    listBySub(poolId, { limit, after: after ?? undefined }, everything),
  )

  return (poolId, page, filter) => {
    if (!filter) return listAll(poolId, page.limit, page.after ?? null)
    const range = rangeOf(filter)
    return filter.by === 'sub' ? listBySub(poolId, page, range) : listByValue(poolId, page, filter.by, range)
  }
}

/** Texts from `from` up to but excluding `below`; without `below`, to the end. */
interface Range {
  readonly from: string
  readonly below?: string | undefined
}

/** The position of a listing by value: the value and the sub of the last user. */
type Place = readonly [value: string, sub: string]

const everything: Range = { from: '' }

const rangeOf = ({ by, match, value }: UserFilter): Range => {
  const from = foldSearched(by, value)
  return { from, below: match === 'equals' ? textAfter(from) : textAfterPrefix(from) }
}
