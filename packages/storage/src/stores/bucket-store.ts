/**
 * Token buckets that limit rates, shared by all processes. A bucket is measured in time: it holds `capacity` milliseconds
 * when it is full, loses `cost` with each request, and gains one millisecond per millisecond. With a cost of 100 and a
 * capacity of 500, five requests at once are permitted and then ten per second.
 */
export interface BucketStore {
  /**
   * Takes `cost` from a bucket if it holds that much. Returns false, and changes nothing, if it does not. A bucket that was
   * never used is full. Concurrent callers, in any number of processes, never take more than the bucket holds.
   */
  take(key: string, withdrawal: Withdrawal): Promise<boolean>
}

/** A withdrawal from a bucket. All members are whole milliseconds; `cost` is at most `capacity`. */
export interface Withdrawal {
  readonly cost: number
  readonly capacity: number
  /** Since the epoch. */
  readonly now: number
}
