import type { Page } from '@poolhouse/storage'

/**
 * Makes a page of rows that were read in order, one more than the limit: if that one is there, so is `next`, which names
 * the last item shown.
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
