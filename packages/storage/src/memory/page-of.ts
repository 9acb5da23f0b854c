import type { Page, PageRequest } from '../page.ts'
import { compareText } from './compare-text.ts'

/** The place of an item in a listing: its parts are compared in turn. */
export type Key = readonly string[]

/** Cuts a page out of items in any order, sorted by the key that each has. */
export const pageOf = <T>(items: Iterable<T>, keyOf: (item: T) => Key, page: PageRequest): Page<T> => {
  const after = page.after === undefined ? undefined : (JSON.parse(page.after) as Key)
  const rest = [...items]
    .map((item) => ({ item, key: keyOf(item) }))
    .filter(({ key }) => after === undefined || compareKeys(key, after) > 0)
    .sort((a, b) => compareKeys(a.key, b.key))
  const taken = rest.slice(0, page.limit)
  const last = taken.at(-1)
  const found = taken.map(({ item }) => item)
  return last !== undefined && rest.length > taken.length
    ? { items: found, next: JSON.stringify(last.key) }
    : { items: found }
}

const compareKeys = (a: Key, b: Key): number => {
  for (const [index, part] of a.entries()) {
    const order = compareText(part, b[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}
