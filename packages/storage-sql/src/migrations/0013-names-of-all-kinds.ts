import type { Migration } from './migration.ts'

/**
 * A text is the name of at most one user of a pool, for all kinds of names. Before, a user could take a preferred
 * username that was the username of another user. The user that lookups returned for the name keeps it: kinds have
 * precedence in their numeric order.
 */
export const namesOfAllKinds: Migration = {
  version: 13,
  statements: ({ text, shortRows, dropForeignKey, renameTable }) => [
    `create table unique_names (
      pool_id ${text} not null,
      value ${text} not null,
      sub ${text} not null,
      primary key (pool_id, value),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) ${shortRows}`.trimEnd(),
    ...dropForeignKey('unique_names', ['pool_id', 'sub']),
    `insert into unique_names (pool_id, value, sub)
      select pool_id, value, sub from user_names as name where not exists (
        select 1 from user_names as other
        where other.pool_id = name.pool_id and other.value = name.value and other.kind < name.kind
      )`,
    `drop table user_names`,
    ...renameTable('unique_names', 'user_names'),
    `create index user_names_by_user on user_names (pool_id, sub)`,
  ],
}
