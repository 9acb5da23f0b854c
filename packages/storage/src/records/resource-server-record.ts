/** An API whose access is described by scopes. */
export interface ResourceServerRecord {
  readonly poolId: string
  /** The first part of the scopes' full names: unique in the pool, and never changed. */
  readonly identifier: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly name: string
  readonly scopes: readonly ScopeRecord[]
}

/** A scope of a resource server. */
export interface ScopeRecord {
  /** The last part of the scope's full name. Contains no `/`. */
  readonly name: string
  readonly description: string
}
