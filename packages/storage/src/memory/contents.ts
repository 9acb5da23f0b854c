import type { ClientRecord } from '../records/client-record.ts'
import type { GrantRecord, RefreshTokenRecord } from '../records/grant-record.ts'
import type { PoolRecord, SigningKeyRecord } from '../records/pool-record.ts'
import type { Sealed } from '../records/sealed.ts'
import type { UserRecord } from '../records/user-record.ts'

/** Everything that is kept. Records in it are frozen and are replaced, never changed. */
export interface Contents {
  readonly pools: Map<string, PoolContents>
  /** By id: clients are found whatever their pool. */
  readonly clients: Map<string, ClientRecord>
  /** Pool id, to id, to the time until which it is kept. */
  readonly spent: Map<string, Map<string, number>>
  /** The pool that was pruned last: the next run begins behind it. */
  prunedLast: string
  keyCheck?: Sealed
}

/** One pool with what is in it. */
export interface PoolContents {
  pool: PoolRecord
  readonly keys: readonly SigningKeyRecord[]
  /** By sub. */
  readonly users: Map<string, UserRecord>
  /** The sub of each name's holder, by `nameKey`. */
  readonly names: Map<string, string>
  /** By event id. */
  readonly grants: Map<string, GrantRecord>
  /** By hash. */
  readonly refreshTokens: Map<string, RefreshTokenRecord>
}

export const emptyContents = (): Contents => ({
  pools: new Map(),
  clients: new Map(),
  spent: new Map(),
  prunedLast: '',
})
