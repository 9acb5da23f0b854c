import type { Migration } from './migration.ts'

/**
 * The users of a pool are counted in several rows instead of one, for which all sign-ups waited. The
 * table takes another name, so that it and its index are called the same in databases of every age.
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
