import type { Generated } from 'kysely'

/**
 * The tables, as `migrations/` made them. All keys begin with the pool, but for pools and clients, which are found by
 * their id alone, and for what is of no pool. Times are milliseconds since the epoch. What is never searched is kept as JSON.
 */
export interface Tables {
  readonly schema_version: SchemaVersionRow
  readonly facts: FactRow
  readonly pools: PoolRow & PoolMark
  readonly signing_keys: SigningKeyRow
  readonly clients: ClientRow
  readonly users: UserRow
  readonly user_names: UserNameRow
  readonly user_search: UserSearchRow
  readonly user_tallies: UserCountRow
  readonly grants: GrantRow
  readonly refresh_tokens: RefreshTokenRow
  readonly spent: OneTimeIdRow
}

/** One row: the migration that ran last. */
export interface SchemaVersionRow {
  /** Always 1. */
  readonly id: number
  readonly version: number
}

/** Something about the whole installation. */
export interface FactRow {
  readonly name: string
  readonly value: string
}

export interface PoolRow {
  readonly id: string
  readonly version: number
  readonly created_at: number
  /** JSON: all of the record but the other columns. */
  readonly record: string
}

/** Whether a pool is there: 0, or 1 from when it is deleted until nothing is left of it. */
export interface PoolMark {
  readonly deleted: Generated<0 | 1>
}

export interface SigningKeyRow {
  readonly pool_id: string
  readonly kid: string
  readonly use: 'id' | 'access'
  readonly public_n: string
  readonly public_e: string
  readonly private_key: string
  readonly created_at: number
}

export interface ClientRow {
  readonly id: string
  readonly pool_id: string
  readonly version: number
  readonly created_at: number
  /** JSON: all of the record but the other columns. */
  readonly record: string
}

export interface UserRow {
  readonly pool_id: string
  readonly sub: string
  readonly version: number
  /**
   * JSON: what the user is called and found by, which changes seldom: username, names, attributes, status. As long as this
   * text is the same, `user_names` and `user_search` need no look.
   */
  readonly profile: string
  /** JSON: what changes with sign-ins: credential, codes, attempts, lockout, time of change. */
  readonly state: string
}

/** A sign-in name and its holder. The key is what makes names unique. */
export interface UserNameRow {
  readonly pool_id: string
  readonly value: string
  /** Place of the kind in `signInNameKinds`: the lowest counts. */
  readonly kind: number
  readonly sub: string
}

/** A value that listings find a user by; one per key that the user has a value for. */
export interface UserSearchRow {
  readonly pool_id: string
  readonly sub: string
  readonly key: string
  /** Folded. */
  readonly value: string
}

/**
 * How many users a pool has, counted as they come and go: the sum of its parts, which are there once they were used. One
 * row would be a queue: who adds a user holds it until that is committed.
 */
export interface UserCountRow {
  readonly pool_id: string
  /** From 0 up to the `countParts` of the dialect. */
  readonly part: number
  /** May be negative: a user need not be taken off the part that it was added to. */
  readonly users: number
}

export interface GrantRow {
  readonly pool_id: string
  readonly event_id: string
  readonly origin_jti: string
  readonly sub: string
  readonly client_id: string
  readonly authenticated_at: number
  readonly expires_at: number
  readonly revoked_at: number | null
}

export interface RefreshTokenRow {
  readonly pool_id: string
  readonly hash: string
  readonly event_id: string
  readonly replaced_at: number | null
}

export interface OneTimeIdRow {
  readonly pool_id: string
  readonly id: string
  readonly expires_at: number
}
