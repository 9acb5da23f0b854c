import type { Page, PageRequest } from '../page.ts'
import type { SignInNameKind, UserRecord } from '../records/user-record.ts'
import type { SaveOutcome } from './save-outcome.ts'

/** Stores users with their sign-in names and their search keys. */
export interface UserStore {
  /**
   * Adds a user as version 1 and claims its names, all or nothing. A text is the name of at most one user of a pool, of
   * any kind; one user may have it as names of several kinds. Of concurrent callers that claim one name exactly one
   * gets it. Rejects with `OwnerNotFound` when the pool does not exist.
   */
  insert(user: UserRecord): Promise<'inserted' | NameTaken>

  /**
   * Adds many users of one pool as version 1 and claims their names, all or none. Does the same as repeated `insert`,
   * in a fraction of the time. If names are taken, or claimed by two of the users, no user is added, and the result
   * lists every conflict: remove those users and try again. Rejects with `OwnerNotFound` if the pool does not exist.
   *
   * Other writes may wait for this one: insert a few hundred users at a time. It is fastest for users in the order
   * of their subs, also across calls.
   */
  insertMany(users: readonly UserRecord[]): Promise<'inserted' | NamesTaken>

  find(poolId: string, sub: string): Promise<UserRecord | undefined>

  /**
   * Finds the user with a sign-in name of any kind. `value` is compared exactly: convert it to lowercase first if the
   * pool ignores case.
   */
  findByName(poolId: string, value: string): Promise<UserRecord | undefined>

  /**
   * Replaces users whose versions are still the stored ones, increments the versions, and sets the names of each user
   * to `names`: all users or none. A name that one user releases can be claimed by another in the same step, which is
   * how an alias moves. Of concurrent callers one saves, and the others are stale. A name of any other user is `taken`;
   * `stale` takes precedence over `taken`.
   */
  save(users: readonly [UserRecord, ...UserRecord[]]): Promise<SaveOutcome | NameTaken>

  /** Deletes the user with its names and grants in one step. Returns false if the user does not exist. */
  delete(poolId: string, sub: string): Promise<boolean>

  /** The users of a pool: by sub, or by the searched value (see `foldSearchValue`) and then sub when there is a filter. */
  list(poolId: string, page: PageRequest, filter?: UserFilter): Promise<Page<UserRecord>>

  /** The approximate number of users of the pool. Fast for any size; may lag behind. */
  estimateCount(poolId: string): Promise<number>
}

/** A name belongs to another user; nothing was changed. If there are several, the first one in the record. */
export interface NameTaken {
  readonly taken: SignInNameKind
}

/** Some of many users could not be added. */
export interface NamesTaken {
  /**
   * The users, in their order, that claim a name of another user or of an earlier user in the list, with the kind of
   * the first such name.
   */
  readonly rejected: readonly (NameTaken & { readonly sub: string })[]
}

/** One condition on users. */
export interface UserFilter {
  readonly by: SearchKey
  readonly match: 'equals' | 'prefix'
  /** Compared case-insensitively, except for `username`, `sub` and `status`. */
  readonly value: string
}

/** The keys by which users can be searched. `status` is `Enabled` or `Disabled`. */
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
