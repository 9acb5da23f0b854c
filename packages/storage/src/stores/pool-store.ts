import type { DocumentStore } from '../documents/document-store.ts'
import type { poolDocuments } from '../documents/pools.ts'
import type { PoolRecord, SigningKeyRecord } from '../records/pool-record.ts'

/** Stores user pools and their signing keys. */
export interface PoolStore extends Pick<DocumentStore<typeof poolDocuments>, 'find' | 'save' | 'list'> {
  /** Adds a pool as version 1 with its keys, all or nothing. Returns false, and adds nothing, when the id exists. */
  insert(pool: PoolRecord, keys: readonly SigningKeyRecord[]): Promise<boolean>

  /** The keys of a pool, oldest first and then by `kid`; none for an unknown pool. */
  keys(poolId: string): Promise<readonly SigningKeyRecord[]>

  /**
   * Deletes the pool and everything in it. Returns false if it does not exist.
   *
   * One write hides the pool, its keys, its clients, and the records of its access tokens. The other rows are deleted
   * afterwards, those of a very large pool by `Storage.prune`; until then the id cannot be reused. Do not read from a
   * pool that `find` did not return. Records added concurrently are either deleted with the pool or not added.
   */
  delete(poolId: string): Promise<boolean>
}
