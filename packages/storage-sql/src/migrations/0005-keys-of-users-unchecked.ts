import type { Migration } from './migration.ts'

/**
 * Lookup rows of users no longer reference the row of the user. Checking these references took up to two thirds of
 * the remaining cost of a new user. The rows are only written by transactions that lock the row of the user, and are
 * deleted after it.
 */
export const keysOfUsersUnchecked: Migration = {
  version: 5,
  statements: ({ dropForeignKey }) => [
    ...dropForeignKey('user_names', ['pool_id', 'sub']),
    ...dropForeignKey('user_search', ['pool_id', 'sub']),
  ],
}
