import type { GlobalValues } from '../command-line/global-options.ts'
import type { ParsedArguments } from '../command-line/option.ts'
import type { Pagination } from '../contract/shape.ts'
import { usageError } from '../failure.ts'
import type { Host } from '../host.ts'
import { readOption } from '../input/read-option.ts'
import { parseInteger } from '../python/integer.ts'
import type { Members } from '../record.ts'
import type { PagingOptions } from './pages.ts'

const optionNames = ['--starting-token', '--page-size', '--max-items'] as const

/**
 * The paging options of an operation; `undefined` for a single request, as with `--no-paginate` and the paging
 * members of the operation.
 *
 * @throws {Failure} with exit code 252 if those are combined with paging options.
 */
export const pagingOf = (
  pagination: Pagination | undefined,
  globals: GlobalValues,
  { values }: ParsedArguments,
  input: Members,
  host: Host,
): PagingOptions | undefined => {
  if (!pagination) return undefined
  const manual = [pagination.inputToken, pagination.pageSize]
  const isManual = manual.some((member) => member !== undefined && Object.hasOwn(input, member))
  if (isManual || globals.has('--no-paginate')) {
    const specified = optionNames.filter((name) => values.has(name))
    if (specified.length === 0) return undefined
    throw usageError(`Cannot specify --no-paginate along with pagination arguments: ${specified.join(', ')}`)
  }
  const text = (name: (typeof optionNames)[number]): string | undefined => {
    const value = values.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const count = (name: (typeof optionNames)[number]): number | undefined => {
    const value = text(name)
    return value === undefined ? undefined : parseInteger(value)
  }
  const token = text('--starting-token')
  const shape = { name: '--starting-token', shape: { type: 'string' } } as const
  const startingToken = token === undefined ? undefined : String(readOption(token, shape, {}, host))
  return { startingToken, pageSize: count('--page-size'), maxItems: count('--max-items') }
}
