import type { Page, PageRequest } from '../page.ts'
import type { PoolRecord, SigningKeyRecord } from '../records/pool-record.ts'
import type { SaveOutcome } from './save-outcome.ts'

/** Keeps user pools and their signing keys. */
export interface PoolStore {
  /** Adds a pool as version 1 with its keys, all or nothing. Answers false, and adds nothing, when the id is taken. */
  insert(pool: PoolRecord, keys: readonly SigningKeyRecord[]): Promise<boolean>

  find(poolId: string): Promise<PoolRecord | undefined>

  /** The keys of a pool, oldest first and then by `kid`; none for an unknown pool. */
  keys(poolId: string): Promise<readonly SigningKeyRecord[]>

  /** Replaces the pool whose version is `pool.version` and counts the version up. Of racing callers one saves, the others are stale. */
  save(pool: PoolRecord): Promise<SaveOutcome>

  /**
   * Removes the pool and everything in it. Answers false when there was none. In one step nobody finds the pool, its keys, its
   * clients or whom its tokens name any more; the rest is removed behind that, where there is very much of it by `Storage.prune`
   * (until then the id is taken), and must be asked for by nobody who did not find the pool. What others add to it at the same
   * time is either removed with it or not added.
   */
  delete(poolId: string): Promise<boolean>

  /** All pools, by id. */
  list(page: PageRequest): Promise<Page<PoolRecord>>
}
