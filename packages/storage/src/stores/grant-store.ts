import type { GrantRecord, RefreshTokenRecord, TokenSession } from '../records/grant-record.ts'

/** Stores the grants of sign-ins and their refresh tokens. */
export interface GrantStore {
  /**
   * Adds a grant with its first refresh token, both or none. Rejects with `OwnerNotFound` if the user does not exist,
   * unless `version` is given: then a missing user is `stale`.
   */
  insert(grant: GrantRecord, refreshTokenHash: string, conditions?: GrantConditions): Promise<'inserted' | 'stale'>

  /** Finds a refresh token and its grant, even if the token was replaced. */
  findByRefreshToken(
    poolId: string,
    hash: string,
  ): Promise<{ readonly grant: GrantRecord; readonly token: RefreshTokenRecord } | undefined>

  /**
   * Replaces a refresh token with another. Returns `rotated` if the old one was not replaced before, or was replaced less
   * than `graceMs` before `at`; otherwise returns `reused` and adds nothing. The grace period starts with the first
   * replacement. Of concurrent callers with one token and no grace period, exactly one rotates.
   */
  rotate(rotation: Rotation): Promise<'rotated' | 'reused'>

  /** Ends one grant with all its tokens. Repeats change nothing. */
  revoke(poolId: string, eventId: string, at: number): Promise<void>

  /** Revokes every grant that the user has now, except `keptEventId`. */
  revokeAll(poolId: string, sub: string, at: number, keptEventId?: string): Promise<void>

  /** Ends the refresh tokens of every grant that a device of the user has now. */
  endRefreshOf(poolId: string, sub: string, deviceKey: string, at: number): Promise<void>

  /** Lists the grants of a user that have a session, are not revoked and expire after `now`. In no particular order. */
  listSessions(poolId: string, sub: string, now: number): Promise<readonly GrantRecord[]>

  /** Replaces the session of a grant. Changes nothing if the grant is revoked or has no session. */
  updateSession(poolId: string, eventId: string, session: TokenSession): Promise<void>
}

/** Conditions of a new grant, which hold for concurrent callers, too. */
export interface GrantConditions {
  /** The user keeps at most this many grants: the oldest of the others are deleted in the same step. */
  readonly maximum?: number | undefined
  /** Adds nothing and returns `stale` unless this is the stored version of the user. */
  readonly version?: number | undefined
}

/** The replacement of a refresh token. */
export interface Rotation {
  readonly poolId: string
  readonly eventId: string
  /** Hash of the token that was presented. */
  readonly from: string
  /** Hash of the new token. */
  readonly to: string
  readonly at: number
  readonly graceMs: number
}
