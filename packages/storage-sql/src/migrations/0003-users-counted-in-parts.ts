import type { Migration } from './migration.ts'

/**
 * The users of a pool are counted in several rows, because all sign-ups waited for the lock of a single row. The table gets
 * a new name, so that it and its index have the same names in old and new databases.
 */
export const usersCountedInParts: Migration = {
  version: 3,
  statements: ({ text, integer, shortRows }) => [
    `create table user_tallies (
      pool_id ${text} not null references pools (id) on delete cascade,
      part ${integer} not null,
      users ${integer} not null,
      primary key (pool_id, part)
    ) ${shortRows}`,
    `insert into user_tallies (pool_id, part, users) select pool_id, 0, users from user_counts`,
    `drop table user_counts`,
  ],
}
