// Generated from packages/storage-sql/src/statements by pnpm generate. Do not edit.
import type { CompiledStatements } from '../statements/index.ts'

export const postgresStatements: CompiledStatements = {
  pools: {
    insertKey: { sql: 'insert into "signing_keys" ("pool_id", "kid", "use", "public_n", "public_e", "private_key", "created_at") values ($1, $2, $3, $4, $5, $6, $7)', parameters: [ 'pool_id', 'kid', 'use', 'public_n', 'public_e', 'private_key', 'created_at' ] },
    keys: { sql: 'select * from "signing_keys" where "pool_id" = $1 order by "created_at", "kid"', parameters: [ 'pool_id' ] },
    ids: { sql: 'select "id", "deleted" from "pools" where "id" > $1 order by "id" limit $2', parameters: [ 'behind', 'limit' ] },
    idsUpTo: { sql: 'select "id", "deleted" from "pools" where "id" > $1 and "id" <= $2 order by "id" limit $3', parameters: [ 'behind', 'end', 'limit' ] },
    markDeleted: { sql: 'update "pools" set "deleted" = 1 where "id" = $1 and "deleted" = 0', parameters: [ 'id' ] },
    emptyAtOnce: {
      clients: { sql: 'delete from "clients" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = $1', parameters: [ 'pool_id' ] },
    },
    emptySome: {
      memberships: { sql: 'delete from "memberships" where "pool_id" = $1 and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = $1 and ("name") in (select "name" from "groups" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      resource_servers: { sql: 'delete from "resource_servers" where "pool_id" = $1 and ("identifier") in (select "identifier" from "resource_servers" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = $1 and ("name_hash") in (select "name_hash" from "unknown_users" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = $1 and ("value", "kind") in (select "value", "kind" from "user_names" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = $1 and ("sub", "key") in (select "sub", "key" from "user_search" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = $1 and ("hash") in (select "hash" from "refresh_tokens" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = $1 and ("event_id") in (select "event_id" from "grants" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = $1 and ("sub") in (select "sub" from "users" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      spent: { sql: 'delete from "spent" where "pool_id" = $1 and ("id") in (select "id" from "spent" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
    },
    prune: {
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = $1 and ("name_hash") in (select "name_hash" from "unknown_users" where "pool_id" = $2 and "expires_at" < $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = $1 and ("event_id") in (select "event_id" from "grants" where "pool_id" = $2 and "expires_at" < $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      spent: { sql: 'delete from "spent" where "pool_id" = $1 and ("id") in (select "id" from "spent" where "pool_id" = $2 and "expires_at" < $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
    },
    hold: [
      { sql: 'select "id" from "pools" where "id" = $1 for update', parameters: [ 'id' ] },
    ],
    empty: {
      clients: { sql: 'delete from "clients" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      memberships: { sql: 'delete from "memberships" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      resource_servers: { sql: 'delete from "resource_servers" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_tallies: { sql: 'delete from "user_tallies" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      spent: { sql: 'delete from "spent" where "pool_id" = $1', parameters: [ 'pool_id' ] },
    },
    emptyUnchecked: {
      user_names: { sql: 'delete from "user_names" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = $1', parameters: [ 'pool_id' ] },
    },
    delete: { sql: 'delete from "pools" where "id" = $1 and "deleted" = 1', parameters: [ 'id' ] },
  },
  documents: {
    pools: {
      insertIfAbsent: { sql: 'insert into "pools" ("id", "version", "created_at", "record") values ($1, $2, $3, $4) on conflict ("id") do nothing', parameters: [ 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "version", "created_at", case when "pools"."version" = $1 and "pools"."created_at" = $2 then null else "pools"."record" end as "record" from "pools" where "id" = $3 and "deleted" = 0', parameters: [ 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "pools" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "id" = $3 and "version" = $4 and "deleted" = 0', parameters: [ 'created_at', 'record', 'id', 'version' ] },
      delete: { sql: 'delete from "pools" where "id" = $1 and "deleted" = 0', parameters: [ 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "id", "version", "created_at", "record" from "pools" where "deleted" = 0 and "id" >= $1 order by "id" asc limit $2', parameters: [ 'from_id', 'limit' ] },
      },
    },
    clients: {
      insertIfAbsent: { sql: 'insert into "clients" ("id", "pool_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("id") do nothing', parameters: [ 'id', 'pool_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "pool_id", "version", "created_at", case when "clients"."pool_id" = $1 and "clients"."version" = $2 and "clients"."created_at" = $3 then null else "clients"."record" end as "record" from "clients" where "id" = $4', parameters: [ 'known_pool_id', 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "clients" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "id" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'id', 'version' ] },
      delete: { sql: 'delete from "clients" where "pool_id" = $1 and "id" = $2', parameters: [ 'pool_id', 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "id", "pool_id", "version", "created_at", "record" from "clients" where "pool_id" = $1 and "id" >= $2 order by "id" asc limit $3', parameters: [ 'pool_id', 'from_id', 'limit' ] },
      },
    },
    groups: {
      insertIfAbsent: { sql: 'insert into "groups" ("pool_id", "name", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = $1 and "name" = $2', parameters: [ 'pool_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "groups" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "name" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'name', 'version' ] },
      delete: { sql: 'delete from "groups" where "pool_id" = $1 and "name" = $2', parameters: [ 'pool_id', 'name' ] },
      deleteOwned: [
        { sql: 'delete from "memberships" where "pool_id" = $1 and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = $2 and "group_name" = $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'name', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = $1 and "name" >= $2 order by "name" asc limit $3', parameters: [ 'pool_id', 'from_name', 'limit' ] },
      },
    },
    memberships: {
      insertIfAbsent: { sql: 'insert into "memberships" ("pool_id", "sub", "group_name", "version", "created_at", "record") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "sub", "group_name") do nothing', parameters: [ 'pool_id', 'sub', 'group_name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = $1 and "sub" = $2 and "group_name" = $3', parameters: [ 'pool_id', 'sub', 'group_name' ], poolAt: 0 },
      save: { sql: 'update "memberships" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "sub" = $4 and "group_name" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'group_name', 'version' ] },
      delete: { sql: 'delete from "memberships" where "pool_id" = $1 and "sub" = $2 and "group_name" = $3', parameters: [ 'pool_id', 'sub', 'group_name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = $1 and "sub" = $2 and "group_name" >= $3 order by "group_name" asc limit $4', parameters: [ 'pool_id', 'sub', 'from_group_name', 'limit' ] },
        group: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = $1 and "group_name" = $2 and "sub" >= $3 order by "sub" asc limit $4', parameters: [ 'pool_id', 'group_name', 'from_sub', 'limit' ] },
      },
    },
    resourceServers: {
      insertIfAbsent: { sql: 'insert into "resource_servers" ("pool_id", "identifier", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "resource_servers" where "pool_id" = $1 and "identifier" = $2', parameters: [ 'pool_id', 'identifier' ], poolAt: 0 },
      save: { sql: 'update "resource_servers" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "identifier" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'identifier', 'version' ] },
      delete: { sql: 'delete from "resource_servers" where "pool_id" = $1 and "identifier" = $2', parameters: [ 'pool_id', 'identifier' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "resource_servers" where "pool_id" = $1 and "identifier" >= $2 order by "identifier" asc limit $3', parameters: [ 'pool_id', 'from_identifier', 'limit' ] },
      },
    },
    unknownUsers: {
      insertIfAbsent: { sql: 'insert into "unknown_users" ("pool_id", "name_hash", "version", "created_at", "record", "expires_at") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "name_hash") do nothing', parameters: [ 'pool_id', 'name_hash', 'version', 'created_at', 'record', 'expires_at' ] },
      find: { sql: 'select "pool_id", "name_hash", "version", "created_at", "expires_at", "record" from "unknown_users" where "pool_id" = $1 and "name_hash" = $2', parameters: [ 'pool_id', 'name_hash' ], poolAt: 0 },
      save: { sql: 'update "unknown_users" set "version" = "version" + 1, "created_at" = $1, "record" = $2, "expires_at" = $3 where "pool_id" = $4 and "name_hash" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'expires_at', 'pool_id', 'name_hash', 'version' ] },
      delete: { sql: 'delete from "unknown_users" where "pool_id" = $1 and "name_hash" = $2', parameters: [ 'pool_id', 'name_hash' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "name_hash", "version", "created_at", "record", "expires_at" from "unknown_users" where "pool_id" = $1 and "name_hash" >= $2 order by "name_hash" asc limit $3', parameters: [ 'pool_id', 'from_name_hash', 'limit' ] },
      },
    },
  },
  users: {
    insert: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") values ($1, $2, $3, $4, $5)', parameters: [ 'pool_id', 'sub', 'version', 'profile', 'state' ] },
    insertMany: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") select $1 as "pool_id", "row".value ->> 0 as "sub", 1 as "version", "row".value ->> 1 as "profile", "row".value ->> 2 as "state" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
    find: { sql: 'select * from "users" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ], poolAt: 0 },
    findByName: { sql: 'select "user".* from "user_names" as "name" inner join "users" as "user" on "user"."pool_id" = "name"."pool_id" and "user"."sub" = "name"."sub" where "name"."pool_id" = $1 and "name"."value" = $2 order by "name"."kind" limit 1', parameters: [ 'pool_id', 'value' ], poolAt: 0 },
    saveState: { sql: 'update "users" set "version" = "version" + $1, "state" = $2 where "pool_id" = $3 and "sub" = $4 and "version" = $5 and "profile" = $6', parameters: [ { always: 1 }, 'state', 'pool_id', 'sub', 'version', 'profile' ] },
    save: { sql: 'update "users" set "version" = "version" + $1, "profile" = $2, "state" = $3 where "pool_id" = $4 and "sub" = $5 and "version" = $6', parameters: [ { always: 1 }, 'profile', 'state', 'pool_id', 'sub', 'version' ] },
    delete: { sql: 'delete from "users" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ] },
    addToCount: { sql: 'insert into "user_tallies" ("pool_id", "part", "users") values ($1, $2, $3) on conflict ("pool_id", "part") do update set "users" = "user_tallies"."users" + "excluded"."users"', parameters: [ 'pool_id', 'part', 'users' ] },
    count: { sql: 'select cast(sum("users") as bigint) as "users" from "user_tallies" where "pool_id" = $1', parameters: [ 'pool_id' ] },
  },
  names: {
    insert: { sql: 'insert into "user_names" ("pool_id", "value", "kind", "sub") values ($1, $2, $3, $4)', parameters: [ 'pool_id', 'value', 'kind', 'sub' ] },
    insertMany: { sql: 'insert into "user_names" ("pool_id", "value", "kind", "sub") select $1 as "pool_id", "row".value ->> 0 as "value", cast("row".value ->> 1 as bigint) as "kind", "row".value ->> 2 as "sub" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_names" where "pool_id" = $1 and "value" = $2 and "kind" = $3', parameters: [ 'pool_id', 'value', 'kind' ] },
    deleteAll: { sql: 'delete from "user_names" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ] },
    holder: { sql: 'select "sub" from "user_names" where "pool_id" = $1 and "value" = $2 and "kind" = $3', parameters: [ 'pool_id', 'value', 'kind' ], poolAt: 0 },
    holders: { sql: 'select "row".value ->> 0 as "value", cast("row".value ->> 1 as bigint) as "kind", (select "name"."sub" from "user_names" as "name" where "name"."pool_id" = $1 and "name"."value" = "row".value ->> 0 and "name"."kind" = cast("row".value ->> 1 as bigint)) as "sub" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
  },
  search: {
    put: { sql: 'insert into "user_search" ("pool_id", "sub", "key", "value") values ($1, $2, $3, $4) on conflict ("pool_id", "sub", "key") do update set "value" = "excluded"."value"', parameters: [ 'pool_id', 'sub', 'key', 'value' ] },
    insertMany: { sql: 'insert into "user_search" ("pool_id", "sub", "key", "value") select $1 as "pool_id", "row".value ->> 0 as "sub", "row".value ->> 1 as "key", "row".value ->> 2 as "value" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_search" where "pool_id" = $1 and "sub" = $2 and "key" = $3', parameters: [ 'pool_id', 'sub', 'key' ] },
    deleteAll: { sql: 'delete from "user_search" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ] },
    bySub: { sql: 'select * from "users" where "pool_id" = $1 and "sub" >= $2 order by "sub" limit $3', parameters: [ 'pool_id', 'from_sub', 'limit' ] },
    bySubBelow: { sql: 'select * from "users" where "pool_id" = $1 and "sub" >= $2 and "sub" < $3 order by "sub" limit $4', parameters: [ 'pool_id', 'from_sub', 'below', 'limit' ] },
    byValue: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = $1 and "found"."key" = $2 and ("found"."value", "found"."sub") >= ($3, $4) order by "found"."value", "found"."sub" limit $5', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'limit' ] },
    byValueBelow: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = $1 and "found"."key" = $2 and ("found"."value", "found"."sub") >= ($3, $4) and "found"."value" < $5 order by "found"."value", "found"."sub" limit $6', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'below', 'limit' ] },
  },
  grants: {
    insert: { sql: 'insert into "grants" ("pool_id", "event_id", "origin_jti", "sub", "client_id", "authenticated_at", "expires_at", "revoked_at") values ($1, $2, $3, $4, $5, $6, $7, $8)', parameters: [ 'pool_id', 'event_id', 'origin_jti', 'sub', 'client_id', 'authenticated_at', 'expires_at', 'revoked_at' ] },
    insertToken: { sql: 'insert into "refresh_tokens" ("pool_id", "hash", "event_id") values ($1, $2, $3)', parameters: [ 'pool_id', 'hash', 'event_id' ] },
    findByToken: { sql: 'select "grant".*, "token"."hash", "token"."replaced_at" from "refresh_tokens" as "token" inner join "grants" as "grant" on "grant"."pool_id" = "token"."pool_id" and "grant"."event_id" = "token"."event_id" where "token"."pool_id" = $1 and "token"."hash" = $2', parameters: [ 'pool_id', 'hash' ], poolAt: 0 },
    replaceToken: { sql: 'update "refresh_tokens" set "replaced_at" = coalesce("replaced_at", $1) where "pool_id" = $2 and "hash" = $3 and "event_id" = $4 and ("replaced_at" is null or "replaced_at" > $5)', parameters: [ 'at', 'pool_id', 'hash', 'event_id', 'graceful_after' ] },
    revoke: { sql: 'update "grants" set "revoked_at" = $1 where "pool_id" = $2 and "event_id" = $3 and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'event_id' ] },
    revokeAll: { sql: 'update "grants" set "revoked_at" = $1 where "pool_id" = $2 and "sub" = $3 and "event_id" != $4 and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'sub', 'kept' ] },
  },
  accessTokens: {
    find: { sql: 'select "pools"."version" as "pool_version", "pools"."created_at" as "pool_created_at", case when "pools"."version" = $1 and "pools"."created_at" = $2 then null else "pools"."record" end as "pool_record", "clients"."version" as "client_version", "clients"."created_at" as "client_created_at", case when "clients"."pool_id" = $3 and "clients"."version" = $4 and "clients"."created_at" = $5 then null else "clients"."record" end as "client_record", "users"."version" as "user_version", "users"."profile", "users"."state", "grants"."origin_jti", "grants"."sub" as "grant_sub", "grants"."client_id" as "grant_client_id", "grants"."authenticated_at", "grants"."expires_at", "grants"."revoked_at" from "pools" left join "clients" on "clients"."pool_id" = "pools"."id" and "clients"."id" = $6 left join "grants" on "grants"."pool_id" = "pools"."id" and "grants"."event_id" = $7 left join "users" on "users"."pool_id" = "pools"."id" and "users"."sub" = $8 where "pools"."id" = $9 and "pools"."deleted" = 0', parameters: [ 'known_pool_version', 'known_pool_created_at', 'known_client_pool_id', 'known_client_version', 'known_client_created_at', 'client_id', 'event_id', 'sub', 'pool_id' ], poolAt: 8 },
  },
  oneTimeIds: {
    consume: { sql: 'insert into "spent" ("pool_id", "id", "expires_at") values ($1, $2, $3) on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'expires_at' ] },
    find: { sql: 'select "expires_at" from "spent" where "pool_id" = $1 and "id" = $2', parameters: [ 'pool_id', 'id' ], poolAt: 0 },
  },
  facts: {
    find: { sql: 'select "value" from "facts" where "name" = $1', parameters: [ 'name' ] },
    put: { sql: 'insert into "facts" ("name", "value") values ($1, $2) on conflict ("name") do update set "value" = "excluded"."value"', parameters: [ 'name', 'value' ] },
    putIfAbsent: { sql: 'insert into "facts" ("name", "value") values ($1, $2) on conflict ("name") do nothing', parameters: [ 'name', 'value' ] },
  },
  buckets: {
    take: { sql: 'insert into "buckets" ("key", "full_at") values ($1, $2) on conflict ("key") do update set "full_at" = case when buckets.full_at > $3 then buckets.full_at + $4 else $5 end where buckets.full_at <= $6', parameters: [ 'key', 'full_after', 'now', 'cost', 'full_after', 'latest' ] },
    prune: { sql: 'delete from "buckets" where "key" in (select "key" from "buckets" where "full_at" < $1 order by "full_at" limit $2) and "full_at" < $3', parameters: [ 'before', 'limit', 'before' ] },
  },
}
