import type { Page } from '@poolhouse/storage'

/**
 * Builds a page from ordered rows, of which one more than the limit was queried. If that row exists, `next` is the position of the
 * last item of the page.
 */
export const pageOfRows = <Row, T>(
  rows: readonly Row[],
  limit: number,
  decode: (row: Row) => T,
  positionOf: (row: Row) => string,
): Page<T> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const items = shown.map(decode)
  return last !== undefined && rows.length > limit ? { items, next: positionOf(last) } : { items }
}
