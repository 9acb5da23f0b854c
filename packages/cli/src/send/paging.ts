import type { GlobalValues } from '../command-line/global-options.ts'
import type { MemberOption } from '../command-line/operation-options.ts'
import type { ParsedArguments } from '../command-line/option.ts'
import type { Pagination } from '../contract/shape.ts'
import { usageError } from '../failure.ts'
import { parseInteger } from '../python/integer.ts'
import type { PagingOptions } from './pages.ts'

const optionNames = ['--starting-token', '--page-size', '--max-items'] as const

/**
 * How the pages of an operation are fetched; `undefined` for a single request, as with `--no-paginate` and the paging
 * members of the operation.
 *
 * @throws {Failure} with exit code 252 if those are combined with the options for all pages.
 */
export const pagingOf = (
  pagination: Pagination | undefined,
  globals: GlobalValues,
  { values }: ParsedArguments,
  members: readonly MemberOption[],
): PagingOptions | undefined => {
  if (!pagination) return undefined
  const manual = new Set([pagination.inputToken, pagination.pageSize])
  const isManual = members.some(({ member, name }) => manual.has(member) && values.has(name))
  const given = optionNames.filter((name) => values.has(name))
  if (isManual || globals.has('--no-paginate')) {
    const conflicting = given.filter((name) => values.get(name) !== '' && values.get(name) !== '0')
    if (conflicting.length === 0) return undefined
    throw usageError(`Cannot specify --no-paginate along with pagination arguments: ${conflicting.join(', ')}`)
  }
  const text = (name: (typeof optionNames)[number]): string | undefined => values.get(name) as string | undefined
  const count = (name: (typeof optionNames)[number]): number | undefined => {
    const value = text(name)
    return value === undefined ? undefined : parseInteger(value)
  }
  return { startingToken: text('--starting-token'), pageSize: count('--page-size'), maxItems: count('--max-items') }
}
