import type { Migration } from './migration.ts'

/**
 * Rows that a user is found by no longer refer to the user's row, where each of them cost a look at it: for a new user that was
 * as much as two thirds of all the rest. They are written only by who holds the user's row, and are deleted after it.
 */
export const keysOfUsersUnchecked: Migration = {
  version: 5,
  statements: ({ dropForeignKey }) => [
    ...dropForeignKey('user_names', ['pool_id', 'sub']),
    ...dropForeignKey('user_search', ['pool_id', 'sub']),
  ],
}
