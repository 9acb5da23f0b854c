import type { Migration } from './migration.ts'

/**
 * Searched values have one index, in the order of listings, instead of two, and no foreign key to the user. This saves a third of
 * the cost of a new user.
 */
export const searchedByValue: Migration = {
  version: 20,
  statements: ({ text, shortRows, renameTable }) => [
    `create table searched_values (
      pool_id ${text} not null,
      "key" ${text} not null,
      value ${text} not null,
      sub ${text} not null,
      primary key (pool_id, "key", value, sub)
    ) ${shortRows}`.trimEnd(),
    `insert into searched_values (pool_id, "key", value, sub)
      select pool_id, "key", value, sub from user_search order by pool_id, "key", value, sub`,
    'drop table user_search',
    ...renameTable('searched_values', 'user_search'),
  ],
}
