import type { VersionedRecord } from '../documents/document-type.ts'
import type { GrantRecord, RefreshTokenRecord } from '../records/grant-record.ts'
import type { SigningKeyRecord } from '../records/pool-record.ts'
import type { Sealed } from '../records/sealed.ts'
import type { UserRecord } from '../records/user-record.ts'

/** Everything that the storage holds. Records are frozen: they are replaced, never changed. */
export interface Contents {
  /** The documents of each type, by key. */
  readonly documents: Map<string, Map<string, VersionedRecord>>
  readonly pools: Map<string, PoolContents>
  /** The expiry of each one-time id, by pool id and id. */
  readonly oneTimeIds: Map<string, Map<string, number>>
  /** When each bucket is full again, by key. */
  readonly buckets: Map<string, number>
  /** The pool that was pruned last: the next run starts after it. */
  prunedLast: string
  keyCheck?: Sealed
  readonly provisionedLimits: Map<string, number>
}

/** The contents of a pool, except documents. */
export interface PoolContents {
  readonly keys: readonly SigningKeyRecord[]
  /** By sub. */
  readonly users: Map<string, UserRecord>
  /** The sub of the user with a sign-in name, by the value of the name. */
  readonly names: Map<string, string>
  /** By event id. */
  readonly grants: Map<string, GrantRecord>
  /** By hash. */
  readonly refreshTokens: Map<string, RefreshTokenRecord>
}

export const emptyContents = (): Contents => ({
  documents: new Map(),
  pools: new Map(),
  oneTimeIds: new Map(),
  buckets: new Map(),
  prunedLast: '',
  provisionedLimits: new Map(),
})
