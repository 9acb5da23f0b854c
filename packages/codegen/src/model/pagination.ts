import { isObject } from '../document/located.ts'
import type { Operation } from './model.ts'

/** How an operation's list is paged: members of its input and its output. */
export interface Pagination {
  readonly inputToken: string
  readonly outputToken: string
  readonly items: string
  readonly pageSize: string | undefined
}

/** The pagination of an operation, as the configured fact has it; `undefined` for operations that are not paged. */
export const paginationOf = ({ facts }: Operation, fact: string | undefined): Pagination | undefined => {
  const value = fact === undefined ? undefined : facts[fact]
  if (!isObject(value)) return undefined
  const { inputToken, outputToken, items, pageSize } = value
  if (typeof inputToken !== 'string' || typeof outputToken !== 'string' || typeof items !== 'string') return undefined
  return { inputToken, outputToken, items, pageSize: typeof pageSize === 'string' ? pageSize : undefined }
}
