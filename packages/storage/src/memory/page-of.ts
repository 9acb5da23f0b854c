import type { Page, PageRequest } from '../page.ts'
import { compareText } from './compare-text.ts'

/** The position of an item in a list. Its parts are compared in order. */
export type Position = readonly (string | number)[]

/** Cuts a page out of items in any order, sorted by the position of each. */
export const pageOf = <T>(
  items: Iterable<T>,
  positionOf: (item: T) => Position,
  page: PageRequest,
  descending = false,
): Page<T> => {
  const sign = descending ? -1 : 1
  const after = page.after === undefined ? undefined : (JSON.parse(page.after) as Position)
  const rest = [...items]
    .map((item) => ({ item, position: positionOf(item) }))
    .filter(({ position }) => after === undefined || sign * comparePositions(position, after) > 0)
    .sort((a, b) => sign * comparePositions(a.position, b.position))
  const shown = rest.slice(0, page.limit)
  const last = shown.at(-1)
  const pageItems = shown.map(({ item }) => item)
  return last !== undefined && rest.length > shown.length
    ? { items: pageItems, next: JSON.stringify(last.position) }
    : { items: pageItems }
}

const comparePositions = (a: Position, b: Position): number => {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? ''
    const order = typeof part === 'number' ? part - Number(other) : compareText(part, String(other))
    if (order !== 0) return order
  }
  return 0
}
