/** Asks for a page of a listing that is ordered by a key. */
export interface PageRequest {
  /** The most items to answer with, 1 or more. */
  readonly limit: number
  /** Where the page before ended, as that page's `next` said; absent for the first. */
  readonly after?: string | undefined
}

/**
 * A page of a listing. Who turns all pages sees every item that was there from first to last exactly once, whatever else
 * comes and goes meanwhile. Texts are ordered by code point.
 */
export interface Page<T> {
  readonly items: readonly T[]
  /** Present when there may be more. Opaque to the caller, who must not let a client choose it. */
  readonly next?: string | undefined
}
