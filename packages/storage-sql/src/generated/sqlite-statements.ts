// Generated from packages/storage-sql/src/statements by pnpm generate. Do not edit.
import type { CompiledStatements } from '../statements/index.ts'

export const sqliteStatements: CompiledStatements = {
  pools: {
    insertKey: { sql: 'insert into "signing_keys" ("pool_id", "kid", "use", "public_n", "public_e", "private_key", "created_at") values (?, ?, ?, ?, ?, ?, ?)', parameters: [ 'pool_id', 'kid', 'use', 'public_n', 'public_e', 'private_key', 'created_at' ] },
    keys: { sql: 'select * from "signing_keys" where "pool_id" = ? order by "created_at", "kid"', parameters: [ 'pool_id' ] },
    ids: { sql: 'select "id", "deleted" from "pools" where "id" > ? order by "id" limit ?', parameters: [ 'behind', 'limit' ] },
    idsUpTo: { sql: 'select "id", "deleted" from "pools" where "id" > ? and "id" <= ? order by "id" limit ?', parameters: [ 'behind', 'end', 'limit' ] },
    markDeleted: { sql: 'update "pools" set "deleted" = 1 where "id" = ? and "deleted" = 0', parameters: [ 'id' ] },
    emptyAtOnce: {
      clients: { sql: 'delete from "clients" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = ?', parameters: [ 'pool_id' ] },
    },
    emptySome: {
      memberships: { sql: 'delete from "memberships" where "pool_id" = ? and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = ? and ("name") in (select "name" from "groups" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = ? and ("value", "kind") in (select "value", "kind" from "user_names" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = ? and ("sub", "key") in (select "sub", "key" from "user_search" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = ? and ("hash") in (select "hash" from "refresh_tokens" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = ? and ("event_id") in (select "event_id" from "grants" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = ? and ("sub") in (select "sub" from "users" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      spent: { sql: 'delete from "spent" where "pool_id" = ? and ("id") in (select "id" from "spent" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
    },
    prune: {
      grants: { sql: 'delete from "grants" where "pool_id" = ? and ("event_id") in (select "event_id" from "grants" where "pool_id" = ? and "expires_at" < ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      spent: { sql: 'delete from "spent" where "pool_id" = ? and ("id") in (select "id" from "spent" where "pool_id" = ? and "expires_at" < ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
    },
    hold: [],
    empty: {
      clients: { sql: 'delete from "clients" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      memberships: { sql: 'delete from "memberships" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_tallies: { sql: 'delete from "user_tallies" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      spent: { sql: 'delete from "spent" where "pool_id" = ?', parameters: [ 'pool_id' ] },
    },
    emptyUnchecked: {
      user_names: { sql: 'delete from "user_names" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = ?', parameters: [ 'pool_id' ] },
    },
    delete: { sql: 'delete from "pools" where "id" = ? and "deleted" = 1', parameters: [ 'id' ] },
  },
  documents: {
    pools: {
      insertIfAbsent: { sql: 'insert into "pools" ("id", "version", "created_at", "record") values (?, ?, ?, ?) on conflict ("id") do nothing', parameters: [ 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "version", "created_at", case when "pools"."version" = ? and "pools"."created_at" = ? then null else "pools"."record" end as "record" from "pools" where "id" = ? and "deleted" = 0', parameters: [ 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "pools" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "id" = ? and "version" = ? and "deleted" = 0', parameters: [ 'created_at', 'record', 'id', 'version' ] },
      delete: { sql: 'delete from "pools" where "id" = ? and "deleted" = 0', parameters: [ 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "id", "version", "created_at", "record" from "pools" where "deleted" = 0 and "id" >= ? order by "id" asc limit ?', parameters: [ 'from_id', 'limit' ] },
      },
    },
    clients: {
      insertIfAbsent: { sql: 'insert into "clients" ("id", "pool_id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("id") do nothing', parameters: [ 'id', 'pool_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "pool_id", "version", "created_at", case when "clients"."pool_id" = ? and "clients"."version" = ? and "clients"."created_at" = ? then null else "clients"."record" end as "record" from "clients" where "id" = ?', parameters: [ 'known_pool_id', 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "clients" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'id', 'version' ] },
      delete: { sql: 'delete from "clients" where "pool_id" = ? and "id" = ?', parameters: [ 'pool_id', 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "id", "pool_id", "version", "created_at", "record" from "clients" where "pool_id" = ? and "id" >= ? order by "id" asc limit ?', parameters: [ 'pool_id', 'from_id', 'limit' ] },
      },
    },
    groups: {
      insertIfAbsent: { sql: 'insert into "groups" ("pool_id", "name", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = ? and "name" = ?', parameters: [ 'pool_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "groups" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "name" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'name', 'version' ] },
      delete: { sql: 'delete from "groups" where "pool_id" = ? and "name" = ?', parameters: [ 'pool_id', 'name' ] },
      deleteOwned: [
        { sql: 'delete from "memberships" where "pool_id" = ? and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = ? and "group_name" = ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'name', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = ? and "name" >= ? order by "name" asc limit ?', parameters: [ 'pool_id', 'from_name', 'limit' ] },
      },
    },
    memberships: {
      insertIfAbsent: { sql: 'insert into "memberships" ("pool_id", "sub", "group_name", "version", "created_at", "record") values (?, ?, ?, ?, ?, ?) on conflict ("pool_id", "sub", "group_name") do nothing', parameters: [ 'pool_id', 'sub', 'group_name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = ? and "sub" = ? and "group_name" = ?', parameters: [ 'pool_id', 'sub', 'group_name' ], poolAt: 0 },
      save: { sql: 'update "memberships" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "sub" = ? and "group_name" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'group_name', 'version' ] },
      delete: { sql: 'delete from "memberships" where "pool_id" = ? and "sub" = ? and "group_name" = ?', parameters: [ 'pool_id', 'sub', 'group_name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = ? and "sub" = ? and "group_name" >= ? order by "group_name" asc limit ?', parameters: [ 'pool_id', 'sub', 'from_group_name', 'limit' ] },
        group: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = ? and "group_name" = ? and "sub" >= ? order by "sub" asc limit ?', parameters: [ 'pool_id', 'group_name', 'from_sub', 'limit' ] },
      },
    },
  },
  users: {
    insert: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") values (?, ?, ?, ?, ?)', parameters: [ 'pool_id', 'sub', 'version', 'profile', 'state' ] },
    insertMany: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") select ? as "pool_id", "row".value ->> 0 as "sub", 1 as "version", "row".value ->> 1 as "profile", "row".value ->> 2 as "state" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
    find: { sql: 'select * from "users" where "pool_id" = ? and "sub" = ?', parameters: [ 'pool_id', 'sub' ], poolAt: 0 },
    findByName: { sql: 'select "user".* from "user_names" as "name" inner join "users" as "user" on "user"."pool_id" = "name"."pool_id" and "user"."sub" = "name"."sub" where "name"."pool_id" = ? and "name"."value" = ? order by "name"."kind" limit 1', parameters: [ 'pool_id', 'value' ], poolAt: 0 },
    saveState: { sql: 'update "users" set "version" = "version" + ?, "state" = ? where "pool_id" = ? and "sub" = ? and "version" = ? and "profile" = ?', parameters: [ { always: 1 }, 'state', 'pool_id', 'sub', 'version', 'profile' ] },
    save: { sql: 'update "users" set "version" = "version" + ?, "profile" = ?, "state" = ? where "pool_id" = ? and "sub" = ? and "version" = ?', parameters: [ { always: 1 }, 'profile', 'state', 'pool_id', 'sub', 'version' ] },
    delete: { sql: 'delete from "users" where "pool_id" = ? and "sub" = ?', parameters: [ 'pool_id', 'sub' ] },
    addToCount: { sql: 'insert into "user_tallies" ("pool_id", "part", "users") values (?, ?, ?) on conflict ("pool_id", "part") do update set "users" = "user_tallies"."users" + "excluded"."users"', parameters: [ 'pool_id', 'part', 'users' ] },
    count: { sql: 'select cast(sum("users") as bigint) as "users" from "user_tallies" where "pool_id" = ?', parameters: [ 'pool_id' ] },
  },
  names: {
    insert: { sql: 'insert into "user_names" ("pool_id", "value", "kind", "sub") values (?, ?, ?, ?)', parameters: [ 'pool_id', 'value', 'kind', 'sub' ] },
    insertMany: { sql: 'insert into "user_names" ("pool_id", "value", "kind", "sub") select ? as "pool_id", "row".value ->> 0 as "value", cast("row".value ->> 1 as bigint) as "kind", "row".value ->> 2 as "sub" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_names" where "pool_id" = ? and "value" = ? and "kind" = ?', parameters: [ 'pool_id', 'value', 'kind' ] },
    deleteAll: { sql: 'delete from "user_names" where "pool_id" = ? and "sub" = ?', parameters: [ 'pool_id', 'sub' ] },
    holder: { sql: 'select "sub" from "user_names" where "pool_id" = ? and "value" = ? and "kind" = ?', parameters: [ 'pool_id', 'value', 'kind' ], poolAt: 0 },
    holders: { sql: 'select "row".value ->> 0 as "value", cast("row".value ->> 1 as bigint) as "kind", (select "name"."sub" from "user_names" as "name" where "name"."pool_id" = ? and "name"."value" = "row".value ->> 0 and "name"."kind" = cast("row".value ->> 1 as bigint)) as "sub" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
  },
  search: {
    put: { sql: 'insert into "user_search" ("pool_id", "sub", "key", "value") values (?, ?, ?, ?) on conflict ("pool_id", "sub", "key") do update set "value" = "excluded"."value"', parameters: [ 'pool_id', 'sub', 'key', 'value' ] },
    insertMany: { sql: 'insert into "user_search" ("pool_id", "sub", "key", "value") select ? as "pool_id", "row".value ->> 0 as "sub", "row".value ->> 1 as "key", "row".value ->> 2 as "value" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_search" where "pool_id" = ? and "sub" = ? and "key" = ?', parameters: [ 'pool_id', 'sub', 'key' ] },
    deleteAll: { sql: 'delete from "user_search" where "pool_id" = ? and "sub" = ?', parameters: [ 'pool_id', 'sub' ] },
    bySub: { sql: 'select * from "users" where "pool_id" = ? and "sub" >= ? order by "sub" limit ?', parameters: [ 'pool_id', 'from_sub', 'limit' ] },
    bySubBelow: { sql: 'select * from "users" where "pool_id" = ? and "sub" >= ? and "sub" < ? order by "sub" limit ?', parameters: [ 'pool_id', 'from_sub', 'below', 'limit' ] },
    byValue: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = ? and "found"."key" = ? and ("found"."value", "found"."sub") >= (?, ?) order by "found"."value", "found"."sub" limit ?', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'limit' ] },
    byValueBelow: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = ? and "found"."key" = ? and ("found"."value", "found"."sub") >= (?, ?) and "found"."value" < ? order by "found"."value", "found"."sub" limit ?', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'below', 'limit' ] },
  },
  grants: {
    insert: { sql: 'insert into "grants" ("pool_id", "event_id", "origin_jti", "sub", "client_id", "authenticated_at", "expires_at", "revoked_at") values (?, ?, ?, ?, ?, ?, ?, ?)', parameters: [ 'pool_id', 'event_id', 'origin_jti', 'sub', 'client_id', 'authenticated_at', 'expires_at', 'revoked_at' ] },
    insertToken: { sql: 'insert into "refresh_tokens" ("pool_id", "hash", "event_id") values (?, ?, ?)', parameters: [ 'pool_id', 'hash', 'event_id' ] },
    findByToken: { sql: 'select "grant".*, "token"."hash", "token"."replaced_at" from "refresh_tokens" as "token" inner join "grants" as "grant" on "grant"."pool_id" = "token"."pool_id" and "grant"."event_id" = "token"."event_id" where "token"."pool_id" = ? and "token"."hash" = ?', parameters: [ 'pool_id', 'hash' ], poolAt: 0 },
    replaceToken: { sql: 'update "refresh_tokens" set "replaced_at" = coalesce("replaced_at", ?) where "pool_id" = ? and "hash" = ? and "event_id" = ? and ("replaced_at" is null or "replaced_at" > ?)', parameters: [ 'at', 'pool_id', 'hash', 'event_id', 'graceful_after' ] },
    revoke: { sql: 'update "grants" set "revoked_at" = ? where "pool_id" = ? and "event_id" = ? and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'event_id' ] },
    revokeAll: { sql: 'update "grants" set "revoked_at" = ? where "pool_id" = ? and "sub" = ? and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'sub' ] },
  },
  accessTokens: {
    find: { sql: 'select "pools"."version" as "pool_version", "pools"."created_at" as "pool_created_at", case when "pools"."version" = ? and "pools"."created_at" = ? then null else "pools"."record" end as "pool_record", "clients"."version" as "client_version", "clients"."created_at" as "client_created_at", case when "clients"."pool_id" = ? and "clients"."version" = ? and "clients"."created_at" = ? then null else "clients"."record" end as "client_record", "users"."version" as "user_version", "users"."profile", "users"."state", "grants"."origin_jti", "grants"."sub" as "grant_sub", "grants"."client_id" as "grant_client_id", "grants"."authenticated_at", "grants"."expires_at", "grants"."revoked_at" from "pools" left join "clients" on "clients"."pool_id" = "pools"."id" and "clients"."id" = ? left join "grants" on "grants"."pool_id" = "pools"."id" and "grants"."event_id" = ? left join "users" on "users"."pool_id" = "pools"."id" and "users"."sub" = ? where "pools"."id" = ? and "pools"."deleted" = 0', parameters: [ 'known_pool_version', 'known_pool_created_at', 'known_client_pool_id', 'known_client_version', 'known_client_created_at', 'client_id', 'event_id', 'sub', 'pool_id' ], poolAt: 8 },
  },
  oneTimeIds: {
    consume: { sql: 'insert into "spent" ("pool_id", "id", "expires_at") values (?, ?, ?) on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'expires_at' ] },
    find: { sql: 'select "expires_at" from "spent" where "pool_id" = ? and "id" = ?', parameters: [ 'pool_id', 'id' ], poolAt: 0 },
  },
  facts: {
    find: { sql: 'select "value" from "facts" where "name" = ?', parameters: [ 'name' ] },
    put: { sql: 'insert into "facts" ("name", "value") values (?, ?) on conflict ("name") do update set "value" = "excluded"."value"', parameters: [ 'name', 'value' ] },
    putIfAbsent: { sql: 'insert into "facts" ("name", "value") values (?, ?) on conflict ("name") do nothing', parameters: [ 'name', 'value' ] },
  },
}
