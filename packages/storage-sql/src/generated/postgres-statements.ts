// Generated from packages/storage-sql/src/statements by pnpm generate. Do not edit.
import type { CompiledStatements } from '../statements/index.ts'

export const postgresStatements: CompiledStatements = {
  pools: {
    insertIfAbsent: { sql: 'insert into "pools" ("id", "version", "created_at", "record") values ($1, $2, $3, $4) on conflict ("id") do nothing', parameters: [ 'id', 'version', 'created_at', 'record' ] },
    insertKey: { sql: 'insert into "signing_keys" ("pool_id", "kid", "use", "public_n", "public_e", "private_key", "created_at") values ($1, $2, $3, $4, $5, $6, $7)', parameters: [ 'pool_id', 'kid', 'use', 'public_n', 'public_e', 'private_key', 'created_at' ] },
    insertCount: { sql: 'insert into "user_counts" ("pool_id", "users") values ($1, $2)', parameters: [ 'pool_id', { always: 0 } ] },
    find: { sql: 'select "id", "version", "created_at", case when version = $1 and created_at = $2\n    then null else record end as "record" from "pools" where "id" = $3', parameters: [ 'known_version', 'known_created_at', 'id' ] },
    keys: { sql: 'select * from "signing_keys" where "pool_id" = $1 order by "created_at", "kid"', parameters: [ 'pool_id' ] },
    save: { sql: 'update "pools" set "version" = "version" + $1, "created_at" = $2, "record" = $3 where "id" = $4 and "version" = $5', parameters: [ { always: 1 }, 'created_at', 'record', 'id', 'version' ] },
    list: { sql: 'select * from "pools" where "id" >= $1 order by "id" limit $2', parameters: [ 'from', 'limit' ] },
    hold: [
      { sql: 'select "id" from "pools" where "id" = $1 for update', parameters: [ 'id' ] },
    ],
    empty: [
      { sql: 'delete from "refresh_tokens" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "grants" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "user_search" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "user_names" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "users" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "user_counts" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "clients" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "signing_keys" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      { sql: 'delete from "spent" where "pool_id" = $1', parameters: [ 'pool_id' ] },
    ],
    delete: { sql: 'delete from "pools" where "id" = $1', parameters: [ 'id' ] },
  },
  clients: {
    insertIfAbsent: { sql: 'insert into "clients" ("id", "pool_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("id") do nothing', parameters: [ 'id', 'pool_id', 'version', 'created_at', 'record' ] },
    find: { sql: 'select "id", "pool_id", "version", "created_at", case when version = $1 and created_at = $2\n    then null else record end as "record" from "clients" where "id" = $3', parameters: [ 'known_version', 'known_created_at', 'id' ] },
    save: { sql: 'update "clients" set "version" = "version" + $1, "created_at" = $2, "record" = $3 where "id" = $4 and "pool_id" = $5 and "version" = $6', parameters: [ { always: 1 }, 'created_at', 'record', 'id', 'pool_id', 'version' ] },
    delete: { sql: 'delete from "clients" where "id" = $1 and "pool_id" = $2', parameters: [ 'id', 'pool_id' ] },
    list: { sql: 'select * from "clients" where "pool_id" = $1 and "id" >= $2 order by "id" limit $3', parameters: [ 'pool_id', 'from', 'limit' ] },
  },
  users: {
    insert: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") values ($1, $2, $3, $4, $5)', parameters: [ 'pool_id', 'sub', 'version', 'profile', 'state' ] },
    find: { sql: 'select * from "users" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ] },
    findByName: { sql: 'select "user".* from "user_names" as "name" inner join "users" as "user" on "user"."pool_id" = "name"."pool_id" and "user"."sub" = "name"."sub" where "name"."pool_id" = $1 and "name"."value" = $2 order by "name"."kind" limit 1', parameters: [ 'pool_id', 'value' ] },
    saveState: { sql: 'update "users" set "version" = "version" + $1, "state" = $2 where "pool_id" = $3 and "sub" = $4 and "version" = $5 and "profile" = $6', parameters: [ { always: 1 }, 'state', 'pool_id', 'sub', 'version', 'profile' ] },
    save: { sql: 'update "users" set "version" = "version" + $1, "profile" = $2, "state" = $3 where "pool_id" = $4 and "sub" = $5 and "version" = $6', parameters: [ { always: 1 }, 'profile', 'state', 'pool_id', 'sub', 'version' ] },
    delete: { sql: 'delete from "users" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ] },
    addToCount: { sql: 'update "user_counts" set "users" = "users" + $1 where "pool_id" = $2', parameters: [ 'change', 'pool_id' ] },
    count: { sql: 'select "users" from "user_counts" where "pool_id" = $1', parameters: [ 'pool_id' ] },
  },
  names: {
    insert: { sql: 'insert into "user_names" ("pool_id", "value", "kind", "sub") values ($1, $2, $3, $4)', parameters: [ 'pool_id', 'value', 'kind', 'sub' ] },
    delete: { sql: 'delete from "user_names" where "pool_id" = $1 and "value" = $2 and "kind" = $3', parameters: [ 'pool_id', 'value', 'kind' ] },
    holder: { sql: 'select "sub" from "user_names" where "pool_id" = $1 and "value" = $2 and "kind" = $3', parameters: [ 'pool_id', 'value', 'kind' ] },
  },
  search: {
    put: { sql: 'insert into "user_search" ("pool_id", "sub", "key", "value") values ($1, $2, $3, $4) on conflict ("pool_id", "sub", "key") do update set "value" = "excluded"."value"', parameters: [ 'pool_id', 'sub', 'key', 'value' ] },
    delete: { sql: 'delete from "user_search" where "pool_id" = $1 and "sub" = $2 and "key" = $3', parameters: [ 'pool_id', 'sub', 'key' ] },
    bySub: { sql: 'select * from "users" where "pool_id" = $1 and "sub" >= $2 order by "sub" limit $3', parameters: [ 'pool_id', 'from_sub', 'limit' ] },
    bySubBelow: { sql: 'select * from "users" where "pool_id" = $1 and "sub" >= $2 and "sub" < $3 order by "sub" limit $4', parameters: [ 'pool_id', 'from_sub', 'below', 'limit' ] },
    byValue: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = $1 and "found"."key" = $2 and ("found"."value", "found"."sub") >= ($3, $4) order by "found"."value", "found"."sub" limit $5', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'limit' ] },
    byValueBelow: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = $1 and "found"."key" = $2 and ("found"."value", "found"."sub") >= ($3, $4) and "found"."value" < $5 order by "found"."value", "found"."sub" limit $6', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'below', 'limit' ] },
  },
  grants: {
    insert: { sql: 'insert into "grants" ("pool_id", "event_id", "origin_jti", "sub", "client_id", "authenticated_at", "expires_at", "revoked_at") values ($1, $2, $3, $4, $5, $6, $7, $8)', parameters: [ 'pool_id', 'event_id', 'origin_jti', 'sub', 'client_id', 'authenticated_at', 'expires_at', 'revoked_at' ] },
    insertToken: { sql: 'insert into "refresh_tokens" ("pool_id", "hash", "event_id") values ($1, $2, $3)', parameters: [ 'pool_id', 'hash', 'event_id' ] },
    find: { sql: 'select * from "grants" where "pool_id" = $1 and "event_id" = $2', parameters: [ 'pool_id', 'event_id' ] },
    findByToken: { sql: 'select "grant".*, "token"."hash", "token"."replaced_at" from "refresh_tokens" as "token" inner join "grants" as "grant" on "grant"."pool_id" = "token"."pool_id" and "grant"."event_id" = "token"."event_id" where "token"."pool_id" = $1 and "token"."hash" = $2', parameters: [ 'pool_id', 'hash' ] },
    replaceToken: { sql: 'update "refresh_tokens" set "replaced_at" = coalesce("replaced_at", $1) where "pool_id" = $2 and "hash" = $3 and "event_id" = $4 and ("replaced_at" is null or "replaced_at" > $5)', parameters: [ 'at', 'pool_id', 'hash', 'event_id', 'graceful_after' ] },
    revoke: { sql: 'update "grants" set "revoked_at" = $1 where "pool_id" = $2 and "event_id" = $3 and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'event_id' ] },
    revokeAll: { sql: 'update "grants" set "revoked_at" = $1 where "pool_id" = $2 and "sub" = $3 and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'sub' ] },
    prune: { sql: 'delete from "grants" where ("pool_id", "event_id") in (select "ended"."pool_id", "ended"."event_id" from "grants" as "ended" where "ended"."expires_at" < $1 limit $2)', parameters: [ 'before', 'limit' ] },
  },
  spent: {
    spend: { sql: 'insert into "spent" ("pool_id", "id", "expires_at") values ($1, $2, $3) on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'expires_at' ] },
    find: { sql: 'select "expires_at" from "spent" where "pool_id" = $1 and "id" = $2', parameters: [ 'pool_id', 'id' ] },
    prune: { sql: 'delete from "spent" where ("pool_id", "id") in (select "ended"."pool_id", "ended"."id" from "spent" as "ended" where "ended"."expires_at" < $1 limit $2)', parameters: [ 'before', 'limit' ] },
  },
}
