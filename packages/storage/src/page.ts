/** A request for a page of a listing that is ordered by a key. */
export interface PageRequest {
  /** Maximum number of items, 1 or more. */
  readonly limit: number
  /** The `next` of the previous page; absent for the first page. */
  readonly after?: string | undefined
}

/**
 * A page of a listing. A caller that reads all pages gets every item that existed throughout exactly once, even if other
 * items are added or removed between the pages. Texts are ordered by code point.
 */
export interface Page<T> {
  readonly items: readonly T[]
  /** Present if there may be more items. Opaque; callers must not let clients choose it. */
  readonly next?: string | undefined
}
