/** Asks for a page of a listing that is ordered by a key. */
export interface PageRequest {
  /** The most items to answer with, 1 or more. */
  readonly limit: number
  /** Where the page before ended, as that page's `next` said; absent for the first. */
  readonly after?: string | undefined
}

/**
 * A page of a listing. A caller that reads all pages gets every item that existed throughout exactly once, even if other
 * items are added or removed meanwhile. Texts are ordered by code point.
 */
export interface Page<T> {
  readonly items: readonly T[]
  /** Present when there may be more. Opaque to the caller, who must not let a client choose it. */
  readonly next?: string | undefined
}
