import type { Migration } from './migration.ts'

/** Indexes users that were never confirmed by their creation time: thirteen digits, padded with two zeros. */
export const unconfirmedUsers: Migration = {
  version: 14,
  statements: ({ jsonMember }) => [
    `insert into user_search (pool_id, sub, key, value)
      select users.pool_id, users.sub, 'unconfirmed_since', '00' || (${jsonMember('users.profile', 'createdAt')})
      from user_search as found
      join users on users.pool_id = found.pool_id and users.sub = found.sub
      where found.key = 'cognito:user_status' and found.value = 'unconfirmed'`,
  ],
}
