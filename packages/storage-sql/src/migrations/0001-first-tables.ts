import type { Migration } from './migration.ts'

/**
 * Foreign keys ensure that no rows are added to rows that are being deleted. Each has the index that it needs: the key
 * of the table, or another one.
 *
 * SQLite does not know how many rows a pool has, and assumes about ten for any first column. In a table stored in the
 * tree of its key, it would scan all rows of a pool rather than use a second index that requires a lookup in the table.
 * So grants and refresh tokens, which have such an index, are not stored in this way, although their rows are short.
 */
export const firstTables: Migration = {
  version: 1,
  statements: ({ text, integer, shortRows, longRows }) => [
    `create table pools (
      id ${text} not null primary key,
      version ${integer} not null,
      created_at ${integer} not null,
      record ${text} not null
    ) ${longRows}`,

    `create table signing_keys (
      pool_id ${text} not null references pools (id) on delete cascade,
      kid ${text} not null,
      "use" ${text} not null,
      public_n ${text} not null,
      public_e ${text} not null,
      private_key ${text} not null,
      created_at ${integer} not null,
      primary key (pool_id, kid)
    ) ${longRows}`,

    `create table clients (
      id ${text} not null primary key,
      pool_id ${text} not null references pools (id) on delete cascade,
      version ${integer} not null,
      created_at ${integer} not null,
      record ${text} not null
    ) ${longRows}`,
    `create index clients_by_pool on clients (pool_id, id)`,

    `create table users (
      pool_id ${text} not null references pools (id) on delete cascade,
      sub ${text} not null,
      version ${integer} not null,
      profile ${text} not null,
      state ${text} not null,
      primary key (pool_id, sub)
    ) ${longRows}`,

    `create table user_names (
      pool_id ${text} not null,
      value ${text} not null,
      kind ${integer} not null,
      sub ${text} not null,
      primary key (pool_id, value, kind),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) ${shortRows}`,
    `create index user_names_by_user on user_names (pool_id, sub)`,

    `create table user_search (
      pool_id ${text} not null,
      sub ${text} not null,
      "key" ${text} not null,
      value ${text} not null,
      primary key (pool_id, sub, "key"),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) ${shortRows}`,
    `create index user_search_by_value on user_search (pool_id, "key", value, sub)`,

    `create table user_counts (
      pool_id ${text} not null primary key references pools (id) on delete cascade,
      users ${integer} not null
    ) ${shortRows}`,

    `create table grants (
      pool_id ${text} not null,
      event_id ${text} not null,
      origin_jti ${text} not null,
      sub ${text} not null,
      client_id ${text} not null,
      authenticated_at ${integer} not null,
      expires_at ${integer} not null,
      revoked_at ${integer},
      primary key (pool_id, event_id),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) ${longRows}`,
    `create index grants_by_user on grants (pool_id, sub)`,
    `create index grants_by_end on grants (expires_at)`,

    `create table refresh_tokens (
      pool_id ${text} not null,
      hash ${text} not null,
      event_id ${text} not null,
      replaced_at ${integer},
      primary key (pool_id, hash),
      foreign key (pool_id, event_id) references grants (pool_id, event_id) on delete cascade
    ) ${longRows}`,
    `create index refresh_tokens_by_grant on refresh_tokens (pool_id, event_id)`,

    `create table spent (
      pool_id ${text} not null,
      id ${text} not null,
      expires_at ${integer} not null,
      primary key (pool_id, id)
    ) ${shortRows}`,
    `create index spent_by_end on spent (expires_at)`,
  ],
}
