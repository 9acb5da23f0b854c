import type { Page, PageRequest } from '../page.ts'
import type { SignInNameKind, UserRecord } from '../records/user-record.ts'
import type { SaveOutcome } from './save-outcome.ts'

/** Keeps users, the names they sign in with, and what listings search by. */
export interface UserStore {
  /**
   * Adds a user as version 1 and claims its names, all or nothing. A text is the name of at most one user of a pool, of
   * any kind; one user may have it as names of several kinds. Of concurrent callers that claim one name exactly one
   * gets it. Rejects with `OwnerNotFound` when the pool does not exist.
   */
  insert(user: UserRecord): Promise<'inserted' | NameTaken>

  /**
   * Adds many users of one pool as version 1 and claims their names, all or none: what `insert` would do one by one, in a
   * fraction of the time. When names are held, or claimed by two of the users, no user is added, and the result names
   * everyone who stands in the way: leave them out and try again. Rejects with `OwnerNotFound` when the pool does not exist.
   *
   * Others who write may wait meanwhile: give some hundreds at a time. Users come in quickest in the order of their subs, also
   * from one call to the next.
   */
  insertMany(users: readonly UserRecord[]): Promise<'inserted' | NamesTaken>

  find(poolId: string, sub: string): Promise<UserRecord | undefined>

  /**
   * Finds the user who has a sign-in name of any kind. `value` is compared as it is: fold it first where the pool ignores
   * case.
   */
  findByName(poolId: string, value: string): Promise<UserRecord | undefined>

  /**
   * Replaces users whose versions are the given ones, counts the versions up, and makes the names each holds what
   * `names` says: all users or none. Names given up by one of them may be claimed by another in the same step, which is how
   * an alias moves. Of racing callers one saves, the others are stale; a name of any other user is `taken`, and `stale`
   * goes before `taken`.
   */
  save(users: readonly [UserRecord, ...UserRecord[]]): Promise<SaveOutcome | NameTaken>

  /** Removes the user with names and grants, in one step. Answers false when there was none. */
  delete(poolId: string, sub: string): Promise<boolean>

  /** The users of a pool: by sub, or by the searched value (see `foldSearched`) and then sub when there is a filter. */
  list(poolId: string, page: PageRequest, filter?: UserFilter): Promise<Page<UserRecord>>

  /** About how many users the pool has. Cheap for any number; may lag. */
  estimateCount(poolId: string): Promise<number>
}

/** A name is held by another user; nothing was changed. Where several are, it is the first that the record lists. */
export interface NameTaken {
  readonly taken: SignInNameKind
}

/** Some of many users could not be added. */
export interface NamesTaken {
  /**
   * Those of the users, in their order, who claim a name that another user has, or one before them in the list claims; with
   * the kind of the first such name.
   */
  readonly refused: readonly (NameTaken & { readonly sub: string })[]
}

/** One condition on users. */
export interface UserFilter {
  readonly by: SearchKey
  readonly match: 'equals' | 'prefix'
  /** Compared without case, except for `username`, `sub` and `status`. */
  readonly value: string
}

/** What users can be searched by. `status` is `Enabled` or `Disabled`. */
export type SearchKey =
  | 'username'
  | 'email'
  | 'phone_number'
  | 'name'
  | 'given_name'
  | 'family_name'
  | 'preferred_username'
  | 'cognito:user_status'
  | 'status'
  | 'sub'
